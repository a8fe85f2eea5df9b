import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../packages/core/src/journal/actor.ts';
import { database, type Work } from '../../../packages/core/src/journal/work.repository.ts';
import { dailyTotals, shares } from '../../../packages/core/src/trackers/entries/day-totals.repository.ts';
import { editEntry } from '../../../packages/core/src/trackers/entries/edit-entry.ts';
import { entriesOf, entryById } from '../../../packages/core/src/trackers/entries/entries.repository.ts';
import { exportEntries } from '../../../packages/core/src/trackers/entries/export-entries.repository.ts';
import { importEntries } from '../../../packages/core/src/trackers/entries/import-entries.ts';
import { logEntry } from '../../../packages/core/src/trackers/entries/log-entry.ts';
import { skipDay } from '../../../packages/core/src/trackers/skips/skip-day.ts';
import { settleStandings, standingOf, trackersOf } from '../../../packages/core/src/trackers/standing/standings.ts';
import type { TrackerRow } from '../../../packages/core/src/trackers/tracker.entity.ts';
import { trackerBy } from '../../../packages/core/src/trackers/trackers.repository.ts';
import { step } from '../../support/by-definition.ts';
import { countStatements } from '../../support/count-statements.ts';
import { diary } from '../../support/diary.ts';
import { onEachDatabase } from '../../support/store.ts';

interface Place {
  readonly actor: Actor;
  readonly tracker: TrackerRow;
  /** That of the present day. */
  readonly entry: string;
}
type Act = (work: Work, place: Place) => Promise<unknown>;

/** Each verb and read with how many statements it may send besides the insert of its own row. */
const acts: Record<string, readonly [most: number, act: Act]> = {
  // The lock, the tracker, the change, the event, its number; the zone, the kept row, the day, the kept row again.
  'logging an entry': [9, (work, { actor, tracker }) => logEntry(work, actor, { tracker: tracker.publicId, value: 1 })],
  // Whether that day has entries with a time, its skips and all its days besides.
  'logging for an earlier day': [
    11,
    (work, { actor, tracker }) =>
      logEntry(work, actor, { tracker: tracker.publicId, value: 1, day: step('2026-11-20', -3) }),
  ],
  'a note': [9, (work, { actor, entry }) => editEntry(work, actor, entry, { note: `${actor.member.id}` })],
  'correcting today': [9, (work, { actor, entry }) => editEntry(work, actor, entry, { value: 2 })],
  'skipping a day': [11, (work, { actor, tracker }) => skipDay(work, actor, tracker.publicId)],
  'the trackers with their streaks': [2, (work, { actor }) => trackersOf(work, actor)],
  'one streak': [2, (work, { actor, tracker }) => standingOf(work, actor, tracker)],
  'a year of days': [1, (work, { tracker }) => dailyTotals(work, tracker, { from: '2026-01-01', to: '2026-12-31' })],
  'the shares of a year': [1, (work, { tracker }) => shares(work, tracker, { from: '2026-01-01', to: '2026-12-31' })],
  'a page of entries': [2, (work, { tracker, entry }) => entriesOf(work, tracker, { after: entry })],
  'an entry': [1, (work, { actor, entry }) => entryById(work, actor.member.id, entry)],
  'a page of the export': [1, (work, { tracker }) => exportEntries(work, tracker, undefined, 10)],
};

onEachDatabase((opened) => {
  /** A member with entries on as many days in a row, up to today. */
  async function logged(days: number): Promise<Place> {
    const { actor, run, add, log } = await diary(opened.store);
    const id = await add({ kind: 'number' });
    const tracker = await run((work) => trackerBy(work, actor.member.id, { id }));
    const rows = Array.from({ length: days - 1 }, (_, index) => {
      const day = step('2026-11-19', -index);
      return { publicId: `row${String(1_000_000 + index)}`, day, at: `${day}T08:00:00.000Z`, value: 1 };
    });
    for (let at = 0; at < rows.length; at += 500) {
      await run((work) => importEntries(work, actor, tracker, rows.slice(at, at + 500)));
    }
    await run((work) => settleStandings(work, actor));
    const { entry } = await log(id);
    return { actor, tracker, entry: entry.publicId };
  }

  describe('as many statements at 3,650 days as at 10:', () => {
    let few: Place;
    let many: Place;
    beforeAll(async () => {
      few = await logged(10);
      many = await logged(3650);
    }, 60_000);

    it.each(Object.entries(acts))('%s', async (_name, [most, act]) => {
      const count = async (place: Place) =>
        (await opened.store.work((work) => countStatements(work, (counted) => act(counted, place))))[1];
      const atFew = await count(few);
      expect(atFew).toBeGreaterThan(0);
      expect(atFew).toBeLessThanOrEqual(most);
      expect(await count(many)).toBe(atFew);
    });

    it('an entry for today builds on what is kept, one for an earlier day counts anew', async () => {
      const { actor, tracker } = many;
      const log = (day: string) =>
        opened.store.work((work) => logEntry(work, actor, { tracker: tracker.publicId, value: 1, day }));
      await opened.store.work((work) =>
        sql`update standing set streak = streak + 1000 where "trackerId" = ${tracker.id}`.execute(database(work)),
      );
      expect((await log('2026-11-20')).standing.streak).toBe(4650);
      expect((await log('2026-11-01')).standing.streak).toBe(3650);
    });
  });
});
