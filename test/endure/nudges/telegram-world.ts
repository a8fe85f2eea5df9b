import { startTelegram } from '../../support/telegram/start-telegram.ts';
import { type Person, question, type World } from './world.ts';

const kinds = { busy: { kind: 429, retryAfter: 3 }, broken: { kind: 502 }, silent: { kind: 'hang' } } as const;

/** A local Telegram; its people have written to the bot once, and wait for an answer. */
export async function telegramWorld(count: number): Promise<World> {
  const server = await startTelegram({ remember: 100_000 } as never);
  const method = 'sendMessage';
  const seats = Array.from({ length: count }, (_, index) => server.person({ firstName: `Person ${index}` }));
  for (const seat of seats) seat.writes('help');
  const people = seats.map(
    (seat): Person => ({
      id: String(seat.user.id),
      reminders: () => seat.messages.filter(({ text }) => text.includes(question)).length,
      attempts: () =>
        server.calls.filter((call) => call.method === method && Number(call.parameters.chat_id) === seat.user.id)
          .length,
      suffers: (how) => server.fail({ method, chat: seat.user.id, ...kinds[how] }),
      blocks: () => seat.blocks(),
    }),
  );
  return {
    ...{ platform: 'telegram', token: server.token, url: server.url, people },
    isReady: () => seats.every(({ messages }) => messages.length > 1),
    refusals: () => server.refusals.map(({ outcome }) => `${method} was refused: ${JSON.stringify(outcome)}`),
    stop: () => server.stop(),
  };
}
