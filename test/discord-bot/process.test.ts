import { join } from 'node:path';
import { openStore } from '@tend/core';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../packages/core/src/journal/work.repository.ts';
import { type DiscordServer, startDiscord } from '../support/discord/start-discord.ts';
import { startTelegram, type TelegramServer } from '../support/telegram/start-telegram.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startTend, type TendProcess } from '../support/tend-process.ts';

let discord: DiscordServer;
let telegram: TelegramServer;
let tends: TendProcess[];
beforeEach(async () => {
  [discord, telegram] = [await startDiscord({ username: 'frosty' }), await startTelegram({ username: 'frosty_bot' })];
  tends = [];
});
afterEach(async () => {
  await Promise.all(tends.map((tend) => tend.end('SIGKILL')));
  await Promise.all([discord.stop(), telegram.stop()]);
});

const onDiscord = () => ({ DISCORD_BOT_TOKEN: discord.token, DISCORD_API_ROOT: `${discord.url}/api` });
const onTelegram = () => ({ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.url });

function start(env: Record<string, string>, folder = temporaryFolder()): TendProcess {
  const tend = startTend(folder, env);
  tends.push(tend);
  return tend;
}

describe('Tend with a token of Discord', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'says who it is and how to add it, and on %s finishes what is in hand',
    async (signal) => {
      const tend = start(onDiscord());
      await discord.ready();
      const ann = discord.person({ name: 'Ann' });
      discord.fail({ route: 'POST /interactions/:interaction/:token/callback', kind: 'delay', milliseconds: 500 });
      ann.uses('/add', { what: 'lasagne box 2' });
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await tend.end(signal)).toEqual({ code: 0, signal: null });
      expect((await ann.answer()).text).toContain('**2.1** Lasagne');
      const link = `https://discord.com/oauth2/authorize?client_id=${discord.bot.id}`;
      expect(tend.stdout).toBe(
        `Tend is frosty on Discord. Add it to a server: ${link}&integration_type=0&scope=bot+applications.commands&permissions=0\n` +
          `Or to your own account, to use it anywhere: ${link}&integration_type=1&scope=applications.commands\n`,
      );
      expect(tend.stderr).toBe('');
      expect(discord.gateway.connected).toBe(false);
    },
  );

  it('says in one sentence that it is wrong', async () => {
    const tend = start({ ...onDiscord(), DISCORD_BOT_TOKEN: 'wrong.token' });
    expect(await tend.ended).toEqual({ code: 1, signal: null });
    expect(tend.stdout).toBe('');
    expect(tend.stderr).toMatch(/^DISCORD_BOT_TOKEN: Discord knows no bot with this token; .+\.\n$/);
    expect(tend.stderr).not.toContain('wrong.token');
  });

  it('waits for a Discord that cannot be reached, and ends when told to, with no secret in its log', async () => {
    const tend = start({ ...onDiscord(), DISCORD_API_ROOT: 'http://127.0.0.1:1/api' });
    await tend.says(/cannot be reached/);
    expect(await tend.end('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(JSON.parse(tend.stderr.split('\n')[0] ?? '')).toMatchObject({
      level: 40,
      msg: 'Discord cannot be reached; trying again',
    });
    expect(tend.stderr).not.toContain(discord.token);
  });

  it('on SIGTERM ends within five seconds even when Discord does not answer', async () => {
    const tend = start(onDiscord());
    await discord.ready();
    discord.fail({ route: 'POST /interactions/:interaction/:token/callback', kind: 'hang' });
    discord.person().uses('/add', { what: 'lasagne box 2' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await tend.end('SIGTERM')).toEqual({ code: 0, signal: null });
  });
});

describe('Tend with both tokens', () => {
  it('runs both bots over one database', async () => {
    const folder = temporaryFolder();
    const tend = start({ ...onDiscord(), ...onTelegram() }, folder);
    await discord.ready();
    const [ann, ben] = [discord.person({ name: 'Ann' }), telegram.person({ firstName: 'Ben' })];
    ann.uses('/add', { what: 'lasagne box 2' });
    ben.writes('add soup box 3');
    expect((await ann.answer()).text).toContain('**2.1** Lasagne');
    expect((await ben.answer()).text).toContain('**3.1** Soup');
    expect(await tend.end('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(tend.stderr).toBe('');
    const store = await openStore(`sqlite:${join(folder, 'tend.sqlite')}`);
    const { rows } = await store.work((work) =>
      sql<{ name: string }>`select name from product order by name`.execute(database(work)),
    );
    await store.close();
    expect(rows.map(({ name }) => name)).toEqual(['lasagne', 'soup']);
  });

  it('goes on with Telegram when Discord knows no such bot, and says so once', async () => {
    const tend = start({ ...onDiscord(), ...onTelegram(), DISCORD_BOT_TOKEN: 'wrong.token' });
    await tend.says(/DISCORD_BOT_TOKEN: /);
    const ben = telegram.person();
    ben.writes('add soup box 3');
    expect((await ben.answer()).text).toContain('**3.1** Soup');
    expect(await tend.end('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(tend.stderr).toMatch(/^DISCORD_BOT_TOKEN: .+\n$/);
  });

  it('goes on with Discord when Telegram knows no such bot, and says so once', async () => {
    const tend = start({ ...onDiscord(), ...onTelegram(), TELEGRAM_BOT_TOKEN: '123456:WRONG' });
    await tend.says(/TELEGRAM_BOT_TOKEN: /);
    await discord.ready();
    const ann = discord.person();
    ann.uses('/add', { what: 'soup box 3' });
    expect((await ann.answer()).text).toContain('**3.1** Soup');
    expect(await tend.end('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(tend.stderr).toMatch(/^TELEGRAM_BOT_TOKEN: .+\n$/);
  });

  it('ends when neither is known, with a sentence for each', async () => {
    const tend = start({
      ...{ ...onDiscord(), DISCORD_BOT_TOKEN: 'wrong.token' },
      ...{ ...onTelegram(), TELEGRAM_BOT_TOKEN: '123456:WRONG' },
    });
    expect(await tend.ended).toEqual({ code: 1, signal: null });
    expect(tend.stderr.split('\n').sort()).toEqual([
      '',
      expect.stringMatching(/^DISCORD/),
      expect.stringMatching(/^TELEGRAM/),
    ]);
  });
});
