/** How much Telegram takes of a bot that writes first: messages a second to all, and to one private chat. */
export interface Pace {
  readonly overall: number;
  readonly chat: number;
}

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export const usualPace: Pace = { overall: 30, chat: 1 };

/** Lets messages go one after another. */
export interface Pacer {
  /**
   * In how many milliseconds the next message may go to that chat. That place is kept for it, unless it is later than
   * `most`.
   */
  next(chatId: number, most: number): number;
  /** Telegram took a message. */
  taken(): void;
  /** Telegram takes nothing of that chat for so many seconds; where it refuses several in a row, of nobody. */
  refused(chatId: number, seconds: number): void;
}

/** So many chats are remembered at most; those longest ago are forgotten first. */
const remembered = 10_000;

/** So many chats in a row that are refused mean that all are. */
const severalInARow = 3;

/** Makes a pacer; `clock` is in milliseconds. */
export function pacer({ overall, chat }: Pace, clock: () => number): Pacer {
  let free = 0;
  let refusals = 0;
  const byChat = new Map<number, number>();
  return {
    next(chatId, most) {
      const now = clock();
      const at = Math.max(now, free, byChat.get(chatId) ?? 0);
      if (at - now > most) return at - now;
      free = Math.max(now, free) + 1_000 / overall;
      remember(chatId, at + 1_000 / chat);
      return at - now;
    },
    taken() {
      refusals = 0;
    },
    refused(chatId, seconds) {
      const until = clock() + seconds * 1_000;
      remember(chatId, until);
      refusals += 1;
      if (refusals >= severalInARow) free = Math.max(free, until);
    },
  };

  function remember(chatId: number, until: number): void {
    byChat.delete(chatId);
    byChat.set(chatId, until);
    const [oldest] = byChat.keys();
    if (byChat.size > remembered && oldest !== undefined) byChat.delete(oldest);
  }
}
