/** A session of the bot: what it was told, so that it can be told again after a lost connection. */
export type Session = {
  readonly id: string;
  /** The number of the latest event. */
  readonly last: number;
  /** Where events go while the bot is connected. */
  send: ((text: string) => void) | undefined;
  /** Numbers an event, keeps it and sends it if the bot is connected. */
  dispatch(event: string, data: unknown): void;
  /** Sends all events after `sequence` again. */
  replay(sequence: number): void;
};

/** A session without events; `remember` of them are kept. */
export const createSession = (id: string, remember: number): Session => {
  let last = 0;
  let kept: { readonly sequence: number; readonly text: string }[] = [];
  const session: Session = {
    id,
    get last() {
      return last;
    },
    send: undefined,
    dispatch(event, data) {
      last += 1;
      const text = JSON.stringify({ op: 0, t: event, s: last, d: data });
      kept.push({ sequence: last, text });
      if (kept.length > 2 * remember) kept = kept.slice(-remember);
      session.send?.(text);
    },
    replay(after) {
      for (const { sequence, text } of kept) if (sequence > after) session.send?.(text);
    },
  };
  return session;
};
