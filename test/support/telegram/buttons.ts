import type { InlineKeyboardButton, Message } from 'grammy/types';
import type { Room, World } from './world.ts';

/** The messages of a chat, the latest first. */
export const newestFirst = (room: Room): Message[] =>
  [...room.messages.values()].reverse().map(({ message }) => message);

const buttonsOf = (message: Message): InlineKeyboardButton[] => message.reply_markup?.inline_keyboard.flat() ?? [];

/**
 * The button with that label on the latest message that has one, or with that index on the latest message with buttons.
 * Throws an error that lists the buttons there are.
 */
export const findButton = (room: Room, wanted: string | number): [InlineKeyboardButton, Message] => {
  const messages = newestFirst(room);
  for (const message of messages) {
    const buttons = buttonsOf(message);
    const button = typeof wanted === 'number' ? buttons[wanted] : buttons.find(({ text }) => text === wanted);
    if (button) return [button, message];
    if (typeof wanted === 'number' && buttons.length > 0) break;
  }
  const labels = messages.flatMap(buttonsOf).slice(0, 30);
  const there = labels.map(({ text }) => `[${text}]`).join(' ');
  throw new Error(`There is no button ${wanted} in chat ${room.chat.id}, only ${there || 'none'}.`);
};

/** The payload of a deep link to the bot (`https://t.me/<bot>?start=payload`), or undefined for any other button. */
export const startPayload = (world: World, button: InlineKeyboardButton): string | undefined => {
  if (!('url' in button) || !button.url) return undefined;
  const { hostname, pathname, searchParams } = new URL(button.url);
  const isBot = hostname === 't.me' && pathname.slice(1).toLowerCase() === world.bot.username.toLowerCase();
  return isBot ? (searchParams.get('start') ?? undefined) : undefined;
};
