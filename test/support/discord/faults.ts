/** What is to go wrong with the next calls of a route. */
export type Fault = {
  /** As in the log, such as `POST /channels/:channel/messages`. */
  readonly route: string;
  /** Only calls whose path has this in it, such as the id of a channel. */
  readonly path?: string;
  /** How many calls it hits; 1 if not given. */
  readonly times?: number;
  /**
   * - a number: refused with that status (500, 502, 429, ...) and not done
   * - `hang`: never answered and not done
   * - `drop before`: the connection is cut, not done
   * - `drop after`: done, and then the connection is cut
   * - `delay`: done after `milliseconds`
   */
  readonly kind: number | 'hang' | 'drop before' | 'drop after' | 'delay';
  /** Seconds, for 429; fractions are taken. */
  readonly retryAfter?: number;
  /** For `delay`. */
  readonly milliseconds?: number;
};

/** Takes the fault that hits this call, if one is set, and counts it. */
export const takeFault = (faults: Fault[], route: string, path: string): Fault | undefined => {
  const index = faults.findIndex((fault) => fault.route === route && path.includes(fault.path ?? ''));
  const fault = faults[index];
  if (!fault) return undefined;
  const left = (fault.times ?? 1) - 1;
  if (left > 0) faults[index] = { ...fault, times: left };
  else faults.splice(index, 1);
  return fault;
};

const STATUS_TEXTS: Readonly<Record<number, string>> = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** Discord's words for a status. */
export const describeStatus = (status: number): string => `${status}: ${STATUS_TEXTS[status] ?? 'Error'}`;
