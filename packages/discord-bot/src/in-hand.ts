/** What is being answered, and what was. */
export interface InHand {
  /** Begins to answer, unless that interaction was delivered before. The task must not throw. */
  begin(id: string, task: () => Promise<void>): void;
  /** Resolves when nothing is being answered any more. */
  settled(): Promise<unknown>;
}

/** So many interactions are remembered: a connection that was cut gives those of its last minutes once more. */
const remembered = 5_000;

/** Keeps track of the interactions in hand. */
export function inHand(): InHand {
  const known = new Set<string>();
  const active = new Set<Promise<void>>();
  return {
    begin(id, task) {
      if (known.has(id)) return;
      known.add(id);
      const [oldest] = known;
      if (known.size > remembered && oldest !== undefined) known.delete(oldest);
      const working = task().then(() => void active.delete(working));
      active.add(working);
    },
    settled: () => Promise.all(active),
  };
}
