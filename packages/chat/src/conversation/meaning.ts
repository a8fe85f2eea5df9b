import type { Call } from '../options/call.ts';
import type { Said } from '../options/turn.ts';

/** What a message means: a call to run, something to say at once, or a button of something that is gone, with the command it named. */
export type Meaning = ({ readonly call: Call } & How) | { readonly said: Said } | { readonly stale: string };

/** What a call has to do with the question that waits, and what of its fields is no value. */
export interface How {
  /** Whether it answers the question that waits. */
  readonly settles?: boolean;
  /** Whether a question waits that a change ends: whoever goes on to something else has let it go. */
  readonly waits?: boolean;
  /** Of a call by fields: the texts that are no value of their option. */
  readonly unread?: Readonly<Record<string, string>>;
}
