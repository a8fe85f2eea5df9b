import { Bot } from 'grammy';

/** Started by updates.test.ts with the server's url and token: tells of the first message and never finishes with it. */
const [, , apiRoot, token] = process.argv;
const bot = new Bot(token ?? '', { client: { apiRoot: apiRoot ?? '' } });
bot.on('message', (context) => {
  process.send?.(context.message.text);
  return new Promise(() => setInterval(() => {}, 1_000));
});
await bot.start();
