import type { InlineKeyboardButton, Message } from 'grammy/types';
import type { Room, World } from './world.ts';

/** The messages of a chat, the latest first. */
function* newestFirst(room: Room): Generator<Message> {
  for (let at = room.order.length - 1; at >= 0; at -= 1) {
    const stored = room.messages.get(room.order[at] ?? 0);
    if (stored) yield stored.message;
  }
}

/** The latest message of a sender. */
export const latestOf = (room: Room, senderId: number): Message | undefined => {
  for (const message of newestFirst(room)) if (message.from?.id === senderId) return message;
  return undefined;
};

const buttonsOf = (message: Message): InlineKeyboardButton[] => message.reply_markup?.inline_keyboard.flat() ?? [];

/**
 * The button with that label on the latest message that has one, or with that index on the latest message with buttons.
 * Throws an error that lists the buttons there are.
 */
export const findButton = (room: Room, wanted: string | number): [InlineKeyboardButton, Message] => {
  for (const message of newestFirst(room)) {
    const buttons = buttonsOf(message);
    const button = typeof wanted === 'number' ? buttons[wanted] : buttons.find(({ text }) => text === wanted);
    if (button) return [button, message];
    if (typeof wanted === 'number' && buttons.length > 0) break;
  }
  const labels = [...newestFirst(room)].flatMap(buttonsOf).slice(0, 30);
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
