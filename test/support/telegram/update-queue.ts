import type { Update } from 'grammy/types';

/** What an update holds besides its id: exactly one of `message`, `callback_query`, ... */
export type News = Omit<Update, 'update_id'>;

/** The updates the bot has not confirmed yet, oldest first. */
export type UpdateQueue = {
  /** Adds an update from `chat`; returns its id, or undefined if the bot asked not to get this kind. */
  add(news: News, chat: number): number | undefined;
  /** Confirms every update before `offset`; a negative one keeps only the last `-offset` updates. */
  confirm(offset: number): void;
  /** The oldest unconfirmed updates, at most `limit`. */
  oldest(limit: number): Update[];
  /** From now on only these kinds are queued; an empty list means all. */
  allow(kinds: readonly string[]): void;
  /** Forgets everything that waits. */
  clear(): void;
  /** The chat of the oldest unconfirmed update. */
  oldestChat(): number | undefined;
  /** Whether the update with this id was confirmed or forgotten. */
  isConfirmed(updateId: number): boolean;
  readonly size: number;
  /** Calls `listener` after each update added or confirmed; returns what ends that. */
  watch(listener: () => void): () => void;
};

/** An empty queue whose first update gets the id `firstId`. */
export const createUpdateQueue = (firstId: number): UpdateQueue => {
  // Ids have no gaps, so an update's place in `updates` is its id minus that of the first one.
  let updates: { update: Update; chat: number }[] = [];
  let head = 0;
  let nextId = firstId;
  let allowed: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const firstWaiting = () => nextId - (updates.length - head);
  const dropBefore = (id: number) => {
    const dropped = Math.min(Math.max(id - firstWaiting(), 0), updates.length - head);
    if (dropped === 0) return;
    head += dropped;
    if (head > 1_000 && head * 2 > updates.length) {
      updates = updates.slice(head);
      head = 0;
    }
    tell();
  };
  return {
    add(news, chat) {
      if (allowed.size > 0 && !Object.keys(news).some((kind) => allowed.has(kind))) return undefined;
      const id = nextId++;
      updates.push({ update: { update_id: id, ...news } as Update, chat });
      tell();
      return id;
    },
    confirm: (offset) => dropBefore(offset < 0 ? nextId + offset : offset),
    oldest: (limit) => updates.slice(head, head + limit).map(({ update }) => update),
    oldestChat: () => updates[head]?.chat,
    allow(kinds) {
      allowed = new Set(kinds);
    },
    clear: () => dropBefore(nextId),
    isConfirmed: (updateId) => updateId < firstWaiting(),
    get size() {
      return updates.length - head;
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
