import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTelegram, type TelegramServer } from '../support/telegram/start-telegram.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startTendBot, type TendBot } from '../support/tend-bot.ts';

let server: TelegramServer;
let bots: TendBot[];
beforeEach(async () => {
  server = await startTelegram({ username: 'frosty_bot' });
  bots = [];
});
afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.end('SIGKILL')));
  await server.stop();
});

function start(folder = temporaryFolder(), env?: Record<string, string>): TendBot {
  const bot = startTendBot(server, folder, env);
  bots.push(bot);
  return bot;
}

/** Resolves when that call has begun. */
async function called(method: string): Promise<void> {
  while (!server.calls.some((call) => call.method === method)) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('Tend with a token of Telegram', () => {
  it('says in one line which bot it is and where to find it', async () => {
    const bot = start();
    await bot.introduced;
    expect(await bot.end('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(bot.stdout).toBe('Tend is @frosty_bot on Telegram: https://t.me/frosty_bot\n');
    expect(bot.stderr).toBe('');
  });

  it.each(['123456:WRONG', `${'9'.repeat(9)}:also-wrong`])('says in one sentence that %s is wrong', async (token) => {
    const bot = start(undefined, { TELEGRAM_BOT_TOKEN: token });
    expect(await bot.ended).toEqual({ code: 1, signal: null });
    expect(bot.stdout).toBe('');
    expect(bot.stderr).toMatch(/^TELEGRAM_BOT_TOKEN: Telegram knows no bot with this token; .+\.\n$/);
    expect(bot.stderr).not.toContain(token);
  });

  it('waits for a Telegram that cannot be reached, and ends when told to, with no secret in its log', async () => {
    const bot = start(undefined, { TELEGRAM_API_ROOT: 'http://127.0.0.1:1' });
    while (!bot.stderr.includes('\n')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await bot.end('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(JSON.parse(bot.stderr.split('\n')[0] ?? '')).toMatchObject({
      level: 40,
      msg: 'Telegram cannot be reached; trying again',
    });
    expect(bot.stderr).not.toContain(server.token);
    expect(bot.stderr).not.toContain('LOCAL-TOKEN');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('on %s finishes the message in hand and confirms it', async (signal) => {
    const bot = start();
    await bot.introduced;
    const ann = server.person();
    server.fail({ method: 'sendMessage', kind: 'delay', milliseconds: 700 });
    ann.writes('add lasagne box 2');
    await called('sendMessage');
    expect(await bot.end(signal)).toEqual({ code: 0, signal: null });
    expect(ann.messages.at(-1)?.text).toContain('**2.1** Lasagne');
    expect(server.pending).toBe(0);
    expect(server.refusals).toEqual([]);
  });

  it('on SIGTERM ends within five seconds even when Telegram does not answer, and loses nothing', async () => {
    const folder = temporaryFolder();
    const bot = start(folder);
    await bot.introduced;
    const ann = server.person();
    server.fail({ method: 'sendMessage', kind: 'hang' });
    ann.writes('add lasagne box 2');
    await called('sendMessage');
    expect(await bot.end('SIGTERM')).toEqual({ code: 0, signal: null });
    start(folder);
    expect((await ann.answer()).text).toContain('**2.1** Lasagne');
  });

  it('killed between doing and answering, does nothing twice and sends the answer it kept', async () => {
    const folder = temporaryFolder();
    const bot = start(folder);
    await bot.introduced;
    const ann = server.person();
    server.fail({ method: 'sendMessage', kind: 'hang' });
    ann.writes('add lasagne for 4 in box 2');
    await called('sendMessage');
    await bot.end('SIGKILL');
    expect(ann.messages).toHaveLength(1);

    start(folder);
    expect((await ann.answer()).text).toContain('**2.1** Lasagne, for 4');
    ann.writes('list');
    expect((await ann.answer()).text).toMatch(/^\*\*Box 2\*\* · 1\sproduct\n.+\n\[Outside\]/);
    expect(server.refusals).toEqual([]);
  });

  it('killed after answering a press and before confirming it, edits the same message to the same text', async () => {
    const folder = temporaryFolder();
    const bot = start(folder);
    await bot.introduced;
    const ann = server.person();
    ann.writes('add lasagne box 2');
    await ann.answer();
    server.fail({ method: 'answerCallbackQuery', kind: 'hang' });
    ann.presses('Undo');
    await called('editMessageText');
    await bot.end('SIGKILL');
    start(folder);
    const { sent, edited } = await ann.answer();
    expect([sent, edited.map(({ text }) => text.split('\n')[0])]).toEqual([[], ['Taken back:']]);
    ann.writes('list');
    expect((await ann.answer()).text).toContain('The freezer is empty.');
  });
});
