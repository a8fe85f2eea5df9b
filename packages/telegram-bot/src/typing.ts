import { type BotApi, until } from './api.ts';
import { pause } from './moments.ts';
import type { Spot } from './send-message.ts';

/** In milliseconds: when an answer counts as slow, and how long Telegram shows that the bot types. */
const slow = 1_000;
const shown = 5_000;

/** Shows that the bot types once something takes longer than a second, until the signal is aborted. */
export async function showTyping(api: BotApi, { chatId, threadId }: Spot, signal: AbortSignal): Promise<void> {
  const where = { chat_id: chatId, ...(threadId !== undefined && { message_thread_id: threadId }) };
  for (await pause(slow, signal); !signal.aborted; await pause(shown, signal)) {
    // Whether it is shown changes nothing.
    await api.sendChatAction({ ...where, action: 'typing' }, until(signal)).catch(() => {});
  }
}
