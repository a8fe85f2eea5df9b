import { drawPicture, type ReplyFile } from '@tend/chat';
import { InputFile } from 'grammy';
import { type BotApi, until } from './api.ts';
import type { Drawn } from './draw-reply.ts';
import { isNotModified, isRefused } from './refusals.ts';

/** What sending takes. */
export interface Sending {
  readonly api: BotApi;
  /** Makes a file for whom it is sent to. */
  readonly fileContent: (file: ReplyFile) => AsyncIterable<Uint8Array>;
  /** Until it is aborted, calls are tried again. */
  readonly signal: AbortSignal;
}

/** A chat, or a topic of it. */
export interface Spot {
  readonly chatId: number;
  readonly threadId?: number;
}

/** Sends a drawn message and returns its id. A topic that is gone is passed over; what else Telegram refuses is thrown. */
export async function sendMessage(sending: Sending, spot: Spot, drawn: Drawn): Promise<number> {
  try {
    return await sendTo(sending, spot, drawn);
  } catch (error) {
    if (spot.threadId === undefined || !isRefused(error, 'thread not found')) throw error;
    return sendTo(sending, { chatId: spot.chatId }, drawn);
  }
}

async function sendTo(sending: Sending, { chatId, threadId }: Spot, drawn: Drawn): Promise<number> {
  const { api, signal } = sending;
  const where = { chat_id: chatId, ...(threadId !== undefined && { message_thread_id: threadId }) };
  const markup = drawn.buttons && { reply_markup: drawn.buttons };
  if (drawn.kind === 'file') return (await sendFile(sending, where, drawn.file)).message_id;
  if (drawn.kind === 'text') {
    const text = { text: drawn.html, parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;
    return (await api.sendMessage({ ...where, ...text, ...markup }, until(signal))).message_id;
  }
  const photo = new InputFile(await drawPicture(drawn.picture), 'tend.png');
  const caption = { caption: drawn.html, parse_mode: 'HTML' } as const;
  return (await api.sendPhoto({ ...where, photo, ...caption, ...markup }, until(signal))).message_id;
}

/** Sends a file while it is made; each try makes it anew. One that cannot be made is not tried again. */
async function sendFile(
  { api, signal, fileContent }: Sending,
  where: { readonly chat_id: number; readonly message_thread_id?: number },
  file: ReplyFile,
) {
  const failed = new AbortController();
  async function* content() {
    try {
      yield* fileContent(file);
    } catch (error) {
      failed.abort(error);
      throw error;
    }
  }
  try {
    const document = new InputFile(content, file.name);
    return await api.sendDocument({ ...where, document }, until(AbortSignal.any([signal, failed.signal])));
  } catch (error) {
    throw failed.signal.aborted ? failed.signal.reason : error;
  }
}

/**
 * Puts a drawn text in the place of a message. Returns false when that message cannot be edited: too old, gone, or not
 * a text; then nothing was done.
 */
export async function editMessage(
  { api, signal }: Pick<Sending, 'api' | 'signal'>,
  { chatId, messageId }: { readonly chatId: number; readonly messageId: number },
  { html, buttons }: Extract<Drawn, { html: string }>,
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
