/** Lets a task begin when it is its turn, and gives back what it gives back. */
export type InTurn = <Value>(task: () => Promise<Value>) => Promise<Value>;

/**
 * Lets tasks begin one after another, each in a turn of the event loop of its own. A database that answers at once would
 * else keep the loop busy until all that came together is done; so what is done can be sent, and what waits put off, in
 * between.
 */
export function turns(): InTurn {
  const waiting: (() => void)[] = [];
  const next = () => {
    waiting[0]?.();
    waiting.shift();
    if (waiting.length > 0) setImmediate(next);
  };
  return (task) =>
    new Promise((resolve, reject) => {
      waiting.push(() => task().then(resolve, reject));
      if (waiting.length === 1) setImmediate(next);
    });
}
