import type { ReadStream, WriteStream } from 'node:tty';
import type { TalkSettings } from './talk.ts';

/** What the terminal is run with. */
export interface TerminalSettings extends TalkSettings {
  readonly input: NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY'>>;
  readonly output: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;
  /** Where typed lines are remembered from one session to the next; without it they are remembered for this one. */
  readonly historyFile?: string;
  /** Ends the conversation; the reply under way is finished first. */
  readonly signal?: AbortSignal;
}
