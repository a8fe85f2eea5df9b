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
  /** Telegram takes nothing of that chat for so many seconds; where it refuses several chats in a row, of nobody. */
  refused(chatId: number, seconds: number): void;
  /** For how many milliseconds Telegram takes nothing of that chat, as far as it said so. */
  heldFor(chatId: number): number;
}

/** So many chats are remembered at most; those longest ago are forgotten first. */
const remembered = 10_000;

/** So many chats in a row that are refused mean that all are. */
const severalInARow = 3;

/** Makes a pacer; `clock` is in milliseconds. */
export function pacer({ overall, chat }: Pace, clock: () => number): Pacer {
  let free = 0;
  let heldForAll = 0;
  const byChat = new Map<number, number>();
  const held = new Map<number, number>();
  const refusedInARow = new Set<number>();
  return {
    next(chatId, most) {
      const now = clock();
      const at = Math.max(now + heldFor(chatId), free, byChat.get(chatId) ?? 0);
      if (at - now > most) return at - now;
      free = Math.max(now, free) + 1_000 / overall;
      remember(byChat, chatId, at + 1_000 / chat);
      return at - now;
    },
    taken() {
      refusedInARow.clear();
    },
    refused(chatId, seconds) {
      const until = clock() + seconds * 1_000;
      remember(held, chatId, until);
      refusedInARow.add(chatId);
      if (refusedInARow.size >= severalInARow) heldForAll = Math.max(heldForAll, until);
    },
    heldFor,
  };

  function heldFor(chatId: number): number {
    return Math.max(0, Math.max(heldForAll, held.get(chatId) ?? 0) - clock());
  }
}

function remember(times: Map<number, number>, chatId: number, until: number): void {
  times.delete(chatId);
  times.set(chatId, until);
  const [oldest] = times.keys();
  if (times.size > remembered && oldest !== undefined) times.delete(oldest);
}
