/** A conversation that can be brought to an end. */
export interface InFlight<Incoming, Answered> {
  answer(incoming: Incoming): Promise<Answered>;
  /** Waits for the answers under way; from now on messages get none. */
  end(): Promise<void>;
}

/** Lets answers under way be finished before the store closes. */
export function inFlight<Incoming, Answered>(
  answer: (incoming: Incoming) => Promise<Answered>,
): InFlight<Incoming, Answered> {
  const underWay = new Set<Promise<Answered>>();
  let ended = false;
  return {
    async answer(incoming) {
      if (ended) return new Promise(() => {});
      const answered = answer(incoming);
      underWay.add(answered);
      try {
        return await answered;
      } finally {
        underWay.delete(answered);
      }
    },
    async end() {
      ended = true;
      await Promise.allSettled(underWay);
    },
  };
}
