import { Bot } from 'grammy';
import { obey } from './obey.ts';

// As little of a bot as there can be: each text is sent back.
obey(({ token, url }) => {
  const bot = new Bot(token, { client: { apiRoot: url } });
  bot.on('message:text', (context) => context.reply(context.message.text));
  void bot.start();
  return () => bot.stop();
});
