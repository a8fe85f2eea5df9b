import type { Aside } from '@tend/chat';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { type BotApi, until } from './api.ts';
import type { GroupSpot } from './destination.ts';
import { migratedTo } from './refusals.ts';

/** What a group is told in place of a reply. */
export interface Line {
  readonly text: string;
  readonly reply_markup?: InlineKeyboardMarkup;
}

/** The answer was sent in private; a button opens the private chat where that is the place to go on. */
export function sentLine({ sent, open, opens }: Aside, username: string): Line {
  return opens ? { text: sent, ...openButton(open, username) } : { text: sent };
}

/** The private chat is closed; a button opens it. */
export function closedLine({ closed, open }: Aside, username: string): Line {
  return { text: closed, ...openButton(open, username) };
}

function openButton(text: string, username: string): Pick<Line, 'reply_markup'> {
  return { reply_markup: { inline_keyboard: [[{ text, url: `https://t.me/${username}?start=group` }]] } };
}

/** Sends a line to a group; one that has moved is told where it is now. What else Telegram refuses is thrown. */
export async function tellGroup(
  api: BotApi,
  { chatId, threadId, messageId }: GroupSpot,
  line: Line,
  signal: AbortSignal,
): Promise<void> {
  const topic = threadId === undefined ? {} : { message_thread_id: threadId };
  const answered =
    messageId === undefined ? {} : { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } };
  try {
    await api.sendMessage({ chat_id: chatId, ...topic, ...answered, ...line }, until(signal));
  } catch (error) {
    const moved = migratedTo(error);
    if (moved === undefined) throw error;
    await api.sendMessage({ chat_id: moved, ...line }, until(signal));
  }
}
