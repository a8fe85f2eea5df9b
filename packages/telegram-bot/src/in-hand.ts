import type { Update } from 'grammy/types';

/** An update that was fetched and not confirmed yet. */
interface Fetched {
  readonly id: number;
  readonly since: number;
  /** Whether the confirmed offset waits for it: until it is finished. */
  awaited: boolean;
}

/** The updates in hand: which are known, and up to where they may be confirmed. */
export interface InHand {
  /** Notes updates just fetched with that offset and returns those that are new. */
  take(updates: readonly Update[], offset: number | undefined): Update[];
  finish(update: Update): void;
  /** The oldest unfinished update, or the one after the latest; undefined when nothing waits to be confirmed. */
  offset(): number | undefined;
  /** How many are unfinished. */
  open(): number;
  /**
   * Resolves when at most half of what is unfinished now is left, so that more can be fetched before nothing is left to
   * do, or after so many milliseconds. Only one at a time may wait.
   */
  thinned(milliseconds: number): Promise<void>;
}

/** How many updates Telegram gives at once: behind so many, nothing new can be seen. */
export const mostAtOnce = 100;

/** How long, in milliseconds, an unfinished update may keep all others behind a full window. */
const patience = 2_000;

/** So many unfinished updates are waited for, whatever comes. */
const mostOpen = 1_000;

/** Keeps track of the updates in hand. */
export function inHand(clock: () => number): InHand {
  let window: Fetched[] = [];
  const unfinished = new Map<number, Fetched>();
  /** Ends the wait of `thinned`, once so few are unfinished. */
  let wake = () => {};
  let fewEnough = 0;

  return {
    take(updates, offset) {
      const from = window.findIndex(({ id }) => id === offset);
      if (offset !== undefined) window = from < 0 ? [] : window.slice(from);
      const known = new Set(window.map(({ id }) => id));
      const fresh = updates.filter(({ update_id }) => !known.has(update_id) && !unfinished.has(update_id));
      for (const { update_id: id } of fresh) {
        const fetched = { id, since: clock(), awaited: true };
        window.push(fetched);
        unfinished.set(id, fetched);
      }
      if (fresh.length === 0 && updates.length >= mostAtOnce && unfinished.size < mostOpen) letOthersPass();
      return fresh;
    },
    finish({ update_id: id }) {
      const fetched = unfinished.get(id);
      if (!fetched) return;
      fetched.awaited = false;
      unfinished.delete(id);
      if (unfinished.size <= fewEnough) wake();
    },
    offset() {
      const oldest = window.find(({ awaited }) => awaited);
      const latest = window.at(-1);
      return oldest ? oldest.id : latest && latest.id + 1;
    },
    open: () => unfinished.size,
    thinned(milliseconds) {
      if (unfinished.size === 0) return Promise.resolve();
      fewEnough = Math.floor(unfinished.size / 2);
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };

  /** One slow chat holds nobody up: what has been in hand for long is confirmed before it is finished. */
  function letOthersPass(): void {
    for (const fetched of window) if (clock() - fetched.since > patience) fetched.awaited = false;
  }
}
