import { Bot, InlineKeyboard } from 'grammy';
import { expect, test } from 'vitest';
import { forkTelegram } from '../support/telegram/fork-telegram.ts';

test('a server in another process serves people and a load, and forgets what is old', async () => {
  const server = await forkTelegram({ remember: 50 });
  const bot = new Bot(server.token, { client: { apiRoot: server.url } });
  bot.on('message', (context) =>
    context.reply(context.message.text ?? '', { reply_markup: new InlineKeyboard().text('More', 'm') }),
  );
  bot.on('callback_query', (context) => context.answerCallbackQuery('no more'));
  void bot.start();

  await server.writes('Ada', 'hello');
  expect(await server.answer('Ada')).toBe('hello\n[More]');
  await server.presses('Ada', 'More');
  expect(await server.answer('Ada')).toBe('(popup) no more');
  await expect(server.presses('Ada', 'Less')).rejects.toThrow('There is no button Less');

  for (const messages of [300, 7]) {
    const { answered, milliseconds } = await server.load(10, messages, 'soup {n}');
    expect(answered).toBe(messages);
    expect(milliseconds).toHaveLength(messages);
  }
  expect(await server.refusals()).toEqual([]);
  await bot.stop();
  expect(await server.pending()).toBe(0);
  await server.stop();
});
