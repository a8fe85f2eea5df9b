/** Lets a task begin when it is its turn, and gives back what it gives back. */
export type InTurn = <Value>(task: () => Promise<Value>) => Promise<Value>;

/** So many begin in one turn of the event loop: messages that reach the database together share its commit. */
const mostAtOnce = 8;

/**
 * Lets tasks begin one after another, a few in each turn of the event loop. A database that answers at once would else
 * keep the loop busy until all that came together is done; so what is done can be sent, and what waits put off, in
 * between.
 */
export function turns(): InTurn {
  const waiting: (() => void)[] = [];
  const next = () => {
    const those = waiting.slice(0, mostAtOnce);
    for (const begin of those) begin();
    waiting.splice(0, those.length);
    if (waiting.length > 0) setImmediate(next);
  };
  return (task) =>
    new Promise((resolve, reject) => {
      waiting.push(() => task().then(resolve, reject));
      if (waiting.length === 1) setImmediate(next);
    });
}
