import type { Aside } from '@tend/chat';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { type BotApi, until } from './api.ts';
import type { GroupSpot } from './destination.ts';
import { migratedTo } from './refusals.ts';

/** Says in one line in a group that the answer was sent in private. */
export function tellSent(api: BotApi, spot: GroupSpot, { sent }: Aside, signal: AbortSignal): Promise<void> {
  return tell(api, spot, { text: sent }, signal);
}

/** Says in one line in a group that the private chat is closed, with a button that opens it. */
export function tellClosed(
  api: BotApi,
  spot: GroupSpot,
  { aside, username }: { readonly aside: Aside; readonly username: string },
  signal: AbortSignal,
): Promise<void> {
  const button = { text: aside.open, url: `https://t.me/${username}?start=group` };
  return tell(api, spot, { text: aside.closed, reply_markup: { inline_keyboard: [[button]] } }, signal);
}

/** A group that has moved is told where it is now. */
async function tell(
  api: BotApi,
  { chatId, threadId, messageId }: GroupSpot,
  line: { readonly text: string; readonly reply_markup?: InlineKeyboardMarkup },
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
