import { refuse } from '../error.ts';
import type { Actor } from './actor.ts';
import { type JournalEvent, nextEventAbout } from './events.repository.ts';
import { assign, type Diff, type Fact, reversed, type Value } from './fact.ts';
import type { Work } from './work.repository.ts';

/** Takes one event back: changes the rows and returns the fact of it. Throws `undo_blocked` when something depends on it. */
export type Reverse = (work: Work, actor: Actor, event: JournalEvent) => Promise<Fact>;

/** Refuses to take the event back, naming the later change that stands in the way. */
export async function blocked(work: Work, event: JournalEvent): Promise<never> {
  return refuse('undo_blocked', { label: event.label, by: await nextEventAbout(work, event) });
}

/** Whether the row still has the values that the event gave it, but for the attributes set apart. */
export function isAsLeft(row: object, what: Diff, apart: readonly string[] = []): boolean {
  const now = row as Record<string, Value | undefined>;
  return Object.entries(what).every(([key, [, value]]) => apart.includes(key) || (now[key] ?? null) === value);
}

/** Gives a row the values it had before the event, when it is as the event left it; else throws `undo_blocked`. */
export async function takeBack<Row extends object>(
  work: Work,
  row: Row | undefined,
  event: JournalEvent,
): Promise<Diff> {
  if (!row || !isAsLeft(row, event.what)) return blocked(work, event);
  const former = Object.fromEntries(Object.entries(event.what).map(([key, [old]]) => [key, old]));
  return assign(row, former as Partial<Row>);
}

/** How the opposite of an event is. */
export function opposite(how: Fact['how']): Fact['how'] {
  if (how === 'changed') return how;
  return how === 'created' ? 'removed' : 'created';
}

/** The values of a row that is written again from the event that removed it. */
export function formerValues(event: JournalEvent): Record<string, Value> {
  return Object.fromEntries(Object.entries(reversed(event.what)).map(([key, [, value]]) => [key, value]));
}
