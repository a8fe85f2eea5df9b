import { pause } from './moments.ts';

/** How much Telegram takes of a bot that writes first: messages a second to all, and to one private chat. */
export interface Pace {
  readonly overall: number;
  readonly chat: number;
}

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export const usualPace: Pace = { overall: 30, chat: 1 };

/** So many chats are remembered at most; those longest ago are forgotten first. */
const remembered = 10_000;

/** Lets messages go one after another: resolves when the next may go to that chat, or `over` is aborted. */
export function pacer({ overall, chat }: Pace, over: AbortSignal): (chatId: number) => Promise<void> {
  let next = 0;
  const byChat = new Map<number, number>();
  return async (chatId) => {
    const now = performance.now();
    const at = Math.max(now, next, byChat.get(chatId) ?? 0);
    next = Math.max(now, next) + 1_000 / overall;
    byChat.delete(chatId);
    byChat.set(chatId, at + 1_000 / chat);
    const [oldest] = byChat.keys();
    if (byChat.size > remembered && oldest !== undefined) byChat.delete(oldest);
    if (at > now) await pause(at - now, over);
  };
}
