import type { Instant } from './day.ts';

/** Tells the present moment. Passed in from above; nothing else in the core reads the time. */
export type Clock = () => Instant;

/** The clock of this machine. */
export const systemClock: Clock = () => new Date().toISOString();
