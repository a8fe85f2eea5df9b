import { createConversation } from '@tend/chat';
import { openStore, type Store } from '@tend/core';
import { runDiscord, TokenRefused } from '@tend/discord-bot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Introduction } from '../../packages/discord-bot/src/introduction.ts';
import { type DiscordServer, startDiscord } from '../support/discord/start-discord.ts';

let server: DiscordServer;
let store: Store;
let logged: object[];
beforeEach(async () => {
  server = await startDiscord({ username: 'frosty' });
  store = await openStore('sqlite::memory:');
  logged = [];
});
afterEach(async () => {
  await store.close();
  await server.stop();
});

function run(
  signal: AbortSignal,
  { token = server.token, started }: { token?: string; started?: (bot: Introduction) => void } = {},
) {
  const note = (fields: object, message: string) => void logged.push({ ...fields, message });
  const log = { info: note, warn: note, error: note };
  const clock = () => '2026-11-20T10:00:00.000Z';
  const conversation = createConversation({ store, clock, log, language: 'en', timeZone: 'Europe/Paris' });
  return runDiscord({ token, apiRoot: `${server.url}/api`, conversation, log, signal, ...(started && { started }) });
}

/** Starts the bot, lets it register, and ends it. */
async function once(): Promise<string[]> {
  const stopped = new AbortController();
  const before = server.calls.length;
  const running = run(stopped.signal);
  const asked = () => server.calls.slice(before).filter(({ route }) => route.endsWith('/commands'));
  while (!asked().some(({ outcome }) => outcome)) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 100));
  stopped.abort();
  await running;
  expect([server.refusals, logged]).toEqual([[], []]);
  return asked().map(({ route }) => route.split(' ')[0] ?? '');
}

describe('the commands', () => {
  it('are written at the first start, and from then on only when Discord has others', async () => {
    expect(await once()).toEqual(['GET', 'PUT']);
    expect(await once()).toEqual(['GET']);
    const [first] = server.commands;
    const changed = await fetch(`${server.url}/api/v10/applications/${first?.application_id}/commands/${first?.id}`, {
      method: 'PATCH',
      headers: { authorization: `Bot ${server.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ description: 'Something else' }),
    });
    expect(changed.status).toBe(200);
    expect(await once()).toEqual(['GET', 'PUT']);
    expect(await once()).toEqual(['GET']);
  });

  it('that cannot be written do not keep the bot from answering', async () => {
    server.fail({ route: 'GET /applications/:application/commands', kind: 500, times: 4 });
    const stopped = new AbortController();
    const running = run(stopped.signal);
    while (logged.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(logged).toMatchObject([{ message: 'the commands could not be written', status: 500 }]);
    stopped.abort();
    await running;
  });
});

describe('the bot', () => {
  it('asks for no intents, and tells who it is and how to add it with no permission at all', async () => {
    const stopped = new AbortController();
    const introduced = Promise.withResolvers<Introduction>();
    const running = run(stopped.signal, { started: introduced.resolve });
    const { username, links } = await introduced.promise;
    expect(server.gateway.intents).toBe(0);
    stopped.abort();
    await running;
    const id = server.bot.id;
    expect({ username, links }).toEqual({
      username: 'frosty',
      links: {
        server: `https://discord.com/oauth2/authorize?client_id=${id}&integration_type=0&scope=bot+applications.commands&permissions=0`,
        account: `https://discord.com/oauth2/authorize?client_id=${id}&integration_type=1&scope=applications.commands`,
      },
    });
  });

  it('is refused with a wrong token', async () => {
    await expect(run(new AbortController().signal, { token: 'wrong' })).rejects.toBeInstanceOf(TokenRefused);
  });

  it('is refused when its token is taken back while it runs', async () => {
    const running = run(new AbortController().signal);
    await server.ready();
    server.cut(4_004);
    await expect(running).rejects.toBeInstanceOf(TokenRefused);
  });
});
