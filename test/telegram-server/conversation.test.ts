import { Bot, InlineKeyboard, InputFile } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTelegram, type TelegramServer } from '../support/telegram/start-telegram.ts';
import { tinyPng } from './tiny-png.ts';

let server: TelegramServer;
let bot: Bot;

beforeEach(async () => {
  server = await startTelegram();
  bot = new Bot(server.token, { client: { apiRoot: server.url } });
});

afterEach(async () => {
  await bot.stop();
  await server.stop();
});

const run = () => new Promise<void>((onStart) => void bot.start({ onStart: () => onStart() }));

test('a person writes, and sees what the bot answers', async () => {
  bot.command('start', (context) =>
    context.reply(`Hello <b>${context.from?.first_name}</b> &amp; all`, { parse_mode: 'HTML' }),
  );
  await run();
  const ada = server.person({ firstName: 'Ada' });
  ada.writes('/start');
  const { sent, text } = await ada.answer();
  expect(text).toBe('Hello **Ada** & all');
  expect(sent.map(({ by }) => by)).toEqual(['Local bot']);
  expect(ada.messages.map((message) => message.text)).toEqual(['/start', 'Hello **Ada** & all']);
  expect(server.refusals).toEqual([]);
});

test('a press edits the message and pops up a word', async () => {
  bot.on('message', (context) =>
    context.reply('Pick', {
      reply_markup: new InlineKeyboard().text('Red', 'r').text('Blue', 'b').row().text('None', 'n'),
    }),
  );
  bot.on('callback_query:data', async (context) => {
    await context.answerCallbackQuery('Noted');
    await context.editMessageText(`You took ${context.callbackQuery.data}`);
  });
  await run();
  const ada = server.person();
  ada.writes('colours');
  expect((await ada.answer()).text).toBe('Pick\n[Red] [Blue]\n[None]');
  ada.presses('Blue');
  expect((await ada.answer()).text).toBe('(popup) Noted\n\n(edited)\nYou took b');
  expect(ada.messages.at(-1)).toMatchObject({ text: 'You took b', buttons: [], edited: true });
  expect(() => ada.presses('Blue')).toThrow('There is no button Blue');
});

test('a picture and a file arrive as they were uploaded', async () => {
  bot.on('message', async (context) => {
    await context.replyWithPhoto(new InputFile(tinyPng, 'year.png'), {
      caption: 'The <i>year</i>',
      parse_mode: 'HTML',
    });
    await context.replyWithDocument(new InputFile(Buffer.from('a;b\r\n1;2\r\n'), 'products.csv'));
  });
  await run();
  const ada = server.person();
  ada.writes('chart');
  const { sent, text } = await ada.answer();
  expect(text).toBe('[photo]\nThe _year_\n\n[file products.csv]');
  expect(sent[0]?.photo?.bytes.equals(tinyPng)).toBe(true);
  expect(sent[1]?.document?.bytes.toString()).toBe('a;b\r\n1;2\r\n');
});

test('the bot reads photos, voices, files, replies and edits', async () => {
  bot.on('message', (context) => context.reply(Object.keys(context.message).at(-1) ?? ''));
  bot.on('edited_message', (context) => context.reply(`edited: ${context.editedMessage.text}`));
  await run();
  const ada = server.person();
  const first = ada.writes('one');
  ada.sendsVoice();
  ada.sendsPhoto('soup');
  ada.sendsFile('a.csv', 'a');
  ada.repliesTo(first, 'two');
  ada.edits(first, 'uno');
  expect((await ada.answer()).text.split('\n\n')).toEqual([
    'text',
    'voice',
    'caption',
    'document',
    'reply_to_message',
    'edited: uno',
  ]);
});

test('a file of more than 20 MB cannot be fetched', async () => {
  const ada = server.person();
  ada.sendsFile('small.csv', Buffer.alloc(20 * 1024 * 1024));
  ada.sendsFile('large.csv', Buffer.alloc(20 * 1024 * 1024 + 1));
  const [small, large] = (await bot.api.getUpdates()).map(({ message }) => message?.document?.file_id ?? '');
  expect(await bot.api.getFile(small ?? '')).toMatchObject({ file_size: 20 * 1024 * 1024 });
  await expect(bot.api.getFile(large ?? '')).rejects.toMatchObject({ description: 'Bad Request: file is too big' });
});
