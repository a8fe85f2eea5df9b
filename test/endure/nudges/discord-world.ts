import { startDiscord } from '../../support/discord/start-discord.ts';
import { type Person, question, type World } from './world.ts';

const kinds = { busy: { kind: 429, retryAfter: 3 }, broken: { kind: 502 }, silent: { kind: 'hang' } } as const;

/** A local Discord, where the bot may write to everybody. */
export async function discordWorld(count: number): Promise<World> {
  const server = await startDiscord();
  const route = 'POST /channels/:channel/messages';
  const seats = Array.from({ length: count }, (_, index) => server.person({ name: `Person ${index}` }));
  const people = seats.map(
    (seat): Person => ({
      id: seat.user.id,
      reminders: () => seat.messages.filter((message) => JSON.stringify(message).includes(question)).length,
      attempts: () =>
        server.calls.filter((call) => call.route === route && call.path.includes(seat.account.direct.id)).length,
      suffers: (how) => server.fail({ route, path: seat.account.direct.id, ...kinds[how] }),
      blocks: () => seat.closesDirectMessages(),
    }),
  );
  return {
    ...{ platform: 'discord', token: server.token, url: server.url, people },
    isReady: () => true,
    refusals: () => server.refusals.map((call) => `${call.route} was refused: ${JSON.stringify(call.outcome)}`),
    stop: () => server.stop(),
  };
}
