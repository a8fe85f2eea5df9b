import type { Message } from 'grammy/types';
import type { World } from './world.ts';

/** Privacy mode: what of a group the bot gets to read. */
export const reachesBot = (world: World, message: Message): boolean => {
  if (message.reply_to_message?.from?.id === world.bot.id) return true;
  const command = /^\/[a-z0-9_]{1,32}(?:@(\w+))?(?!\S)/i.exec(message.text ?? message.caption ?? '');
  return (
    command !== null && (command[1] === undefined || command[1].toLowerCase() === world.bot.username.toLowerCase())
  );
};
