import { drawPicture } from '@tend/chat';
import { InputFile } from 'grammy';
import { type BotApi, until } from './api.ts';
import type { Drawn } from './draw-reply.ts';
import { isNotModified, isRefused } from './refusals.ts';

/** A chat, or a topic of it. */
export interface Spot {
  readonly chatId: number;
  readonly threadId?: number;
}

/** Sends a drawn message. A topic that is gone is passed over; what else Telegram refuses is thrown. */
export async function sendMessage(api: BotApi, spot: Spot, drawn: Drawn, signal: AbortSignal): Promise<void> {
  try {
    await sendTo(api, spot, drawn, signal);
  } catch (error) {
    if (spot.threadId === undefined || !isRefused(error, 'thread not found')) throw error;
    await sendTo(api, { chatId: spot.chatId }, drawn, signal);
  }
}

async function sendTo(api: BotApi, { chatId, threadId }: Spot, drawn: Drawn, signal: AbortSignal): Promise<void> {
  const where = { chat_id: chatId, ...(threadId !== undefined && { message_thread_id: threadId }) };
  const markup = drawn.buttons && { reply_markup: drawn.buttons };
  if (drawn.kind === 'text') {
    const text = { text: drawn.html, parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;
    await api.sendMessage({ ...where, ...text, ...markup }, until(signal));
  } else {
    const photo = new InputFile(await drawPicture(drawn.picture), 'tend.png');
    await api.sendPhoto({ ...where, photo, caption: drawn.html, parse_mode: 'HTML', ...markup }, until(signal));
  }
}

/**
 * Puts a drawn text in the place of a message. Returns false when that message cannot be edited: too old, gone, or not
 * a text; then nothing was done.
 */
export async function editMessage(
  api: BotApi,
  { chatId, messageId }: { readonly chatId: number; readonly messageId: number },
  { html, buttons }: Drawn,
  signal: AbortSignal,
): Promise<boolean> {
  const text = { text: html, parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;
  const markup = buttons && 'inline_keyboard' in buttons ? { reply_markup: buttons } : {};
  try {
    await api.editMessageText({ chat_id: chatId, message_id: messageId, ...text, ...markup }, until(signal));
    return true;
  } catch (error) {
    if (isNotModified(error)) return true;
    if (isRefused(error)) return false;
    throw error;
  }
}
