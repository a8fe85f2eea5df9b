import { type BotApi, until } from './api.ts';
import type { Spot } from './send-message.ts';

/** In milliseconds: when an answer counts as slow, and how long Telegram shows that the bot types. */
const slow = 1_000;
const shown = 5_000;

/** Shows that the bot types once something takes longer than a second, until the function it returns is called. */
export function showTyping(api: BotApi, { chatId, threadId }: Spot, signal: AbortSignal): () => void {
  const where = { chat_id: chatId, ...(threadId !== undefined && { message_thread_id: threadId }) };
  const show = () => {
    if (signal.aborted) return;
    timer = setTimeout(show, shown);
    // Whether it is shown changes nothing.
    api.sendChatAction({ ...where, action: 'typing' }, until(signal)).catch(() => {});
  };
  let timer = setTimeout(show, slow);
  return () => clearTimeout(timer);
}
