/** What is being done, and what was answered. */
export interface InHand {
  /** Begins to answer, unless that interaction was delivered before. The task must not throw. */
  begin(id: string, task: () => Promise<void>): void;
  /** Keeps in hand what the bot does of itself. */
  keep<Value>(task: Promise<Value>): Promise<Value>;
  /** Resolves when nothing is being done any more. */
  settled(): Promise<unknown>;
}

/** So many interactions are remembered: a connection that was cut gives those of its last minutes once more. */
const remembered = 5_000;

/** Keeps track of the interactions in hand. */
export function inHand(): InHand {
  const known = new Set<string>();
  const active = new Set<Promise<unknown>>();
  return {
    begin(id, task) {
      if (known.has(id)) return;
      known.add(id);
      const [oldest] = known;
      if (known.size > remembered && oldest !== undefined) known.delete(oldest);
      void keep(task());
    },
    keep,
    settled: () => Promise.all(active),
  };

  function keep<Value>(task: Promise<Value>): Promise<Value> {
    active.add(task);
    return task.finally(() => active.delete(task));
  }
}
