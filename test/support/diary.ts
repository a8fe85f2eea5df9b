import type { Actor } from '../../packages/core/src/journal/actor.ts';
import type { Work } from '../../packages/core/src/journal/work.repository.ts';
import type { Store } from '../../packages/core/src/store/open-store.ts';
import { createTracker, type NewTracker } from '../../packages/core/src/trackers/create-tracker.ts';
import { logEntry, type NewEntry } from '../../packages/core/src/trackers/entries/log-entry.ts';
import { type TrackerAndStanding, trackersOf } from '../../packages/core/src/trackers/standing/standings.ts';
import { member, type Person } from './member.ts';

/** A new member who logs, and short words for what tests do there; each is a unit of work of its own. */
export async function diary(store: Store, person: Person = {}) {
  const { actor } = await member(store, person);
  const run = <T>(verb: (work: Work, actor: Actor) => Promise<T>) => store.work((work) => verb(work, actor));
  return {
    actor,
    run,
    /** The same member at another moment, by default at noon of a day. */
    at: (moment: string): Actor => ({ ...actor, now: moment.length === 10 ? `${moment}T12:00:00.000Z` : moment }),
    /** Adds a tracker, of yes and no unless said otherwise, and returns its public id. */
    add: async (wanted: Partial<NewTracker> = {}) =>
      (await run((work) => createTracker(work, actor, { name: 'Sport', kind: 'yesno', ...wanted }))).tracker.publicId,
    /** Logs a yes, or what is said. */
    log: (tracker: string, entry: Partial<NewEntry> = {}, by = actor) =>
      store.work((work) => logEntry(work, by, { tracker, value: 1, ...entry })),
    /** Where a tracker stands by what is kept. */
    standing: async (publicId: string, by = actor) => {
      const trackers: TrackerAndStanding[] = await store.work((work) => trackersOf(work, by));
      const found = trackers.find(({ tracker }) => tracker.publicId === publicId);
      if (!found) throw new Error(`there is no tracker ${publicId}`);
      return found.standing;
    },
  };
}
