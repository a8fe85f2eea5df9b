import { Bot, InlineKeyboard } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Person } from '../support/telegram/person.ts';
import { startTelegram, type TelegramServer } from '../support/telegram/start-telegram.ts';

let server: TelegramServer;
let bot: Bot;
let ada: Person;
let bob: Person;

beforeEach(async () => {
  server = await startTelegram({ username: 'tend_bot' });
  bot = new Bot(server.token, { client: { apiRoot: server.url } });
  ada = server.person({ firstName: 'Ada' });
  bob = server.person({ firstName: 'Bob', languageCode: 'fr' });
});
afterEach(async () => {
  await bot.stop();
  await server.stop();
});

const echo = async () => {
  bot.on('message', (context) => context.reply(`${context.from.first_name}: ${context.message.text}`));
  await new Promise<void>((onStart) => void bot.start({ onStart: () => onStart() }));
};

test('in a group the bot gets commands for it and replies to it, nothing else', async () => {
  await echo();
  const group = server.group('Kitchen', [ada, bob]);
  const seat = group.seat(ada);
  for (const text of [
    'good morning',
    '/list',
    '/list@tend_bot',
    '/list@Other_bot',
    'see /list',
    '/list@TEND_BOT all',
  ]) {
    seat.writes(text);
  }
  const { sent, text } = await seat.answer();
  expect(text).toBe('Ada: /list\n\nAda: /list@tend_bot\n\nAda: /list@TEND_BOT all');
  const toBot = sent[0]?.id ?? 0;
  group.seat(bob).repliesTo(toBot, 'thanks');
  group.seat(bob).repliesTo(1, 'not for the bot');
  expect((await seat.answer()).text).toBe('Bob: thanks');
  expect(server.refusals).toEqual([]);
});

test('a press in a group names who pressed, and a deep link leads to the private chat', async () => {
  bot.command('start', (context) => context.reply(`Welcome, ${context.match}`));
  bot.on('message', (context) =>
    context.reply('Go', {
      reply_markup: new InlineKeyboard().text('Here', 'x').url('There', 'https://t.me/tend_bot?start=abc'),
    }),
  );
  bot.on('callback_query', (context) =>
    context.answerCallbackQuery({ text: `Hi ${context.from.first_name}`, show_alert: true }),
  );
  void bot.start();
  const group = server.group('Kitchen', [ada, bob], { supergroup: true });
  group.seat(ada).writes('/go');
  await group.seat(ada).answer();
  const seat = group.seat(bob);
  seat.presses('Here');
  expect((await seat.answer()).toasts).toEqual([{ to: bob.user.id, text: 'Hi Bob', alert: true }]);
  seat.presses('There');
  expect((await bob.answer()).text).toBe('Welcome, abc');
});

test('an answer in a forum stays in its topic', async () => {
  await echo();
  const group = server.group('House', [ada], { forum: true });
  const topic = group.topic('Freezer');
  const seat = group.seat(ada, topic);
  seat.writes('/list');
  expect((await seat.answer()).sent.map((message) => message.topic)).toEqual([topic]);
  expect(() => group.seat(ada, 77)).toThrow('There is no topic 77');
});

test('a group that migrates refuses the old id and names the new one', async () => {
  const group = server.group('Kitchen', [ada]);
  const next = group.migrates();
  await expect(bot.api.sendMessage(group.id, 'a')).rejects.toMatchObject({
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: next.id },
  });
  await bot.api.sendMessage(next.id, 'a');
  expect((await bot.api.getUpdates()).map(({ message }) => message?.migrate_to_chat_id)).toEqual([next.id]);
  next.kicks();
  await expect(bot.api.sendMessage(next.id, 'a')).rejects.toMatchObject({
    error_code: 403,
    description: 'Forbidden: bot was kicked from the supergroup chat',
  });
});

test('messages of a supergroup are numbered apart', async () => {
  ada.writes('/start');
  const group = server.group('House', [ada], { supergroup: true });
  expect([ada.writes('b'), group.seat(ada).writes('a'), ada.writes('c')]).toEqual([2, 1, 3]);
});
