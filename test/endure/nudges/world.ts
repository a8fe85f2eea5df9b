/** A local platform with people on it who may be sent a reminder of their mood. */
export interface World {
  readonly platform: 'telegram' | 'discord';
  readonly token: string;
  readonly url: string;
  readonly people: readonly Person[];
  /** Whether the bot may write to all of them by now, and has nothing else to say. */
  isReady(): boolean;
  refusals(): string[];
  stop(): Promise<void>;
}

/** Somebody there. */
export interface Person {
  readonly id: string;
  /** How many reminders they have. */
  reminders(): number;
  /** How many messages the bot tried to send to them. */
  attempts(): number;
  /** Lets the next message to them be put off for three seconds, fail, or be neither taken nor refused. */
  suffers(how: 'busy' | 'broken' | 'silent'): void;
  blocks(): void;
}

/** How the reminder of the mood begins. */
export const question = 'How do you feel';

/** When it comes. */
export const noon = '2026-11-21T12:00:00.000Z';
