import { describe, expect, it } from 'vitest';
import { addDays } from '../../../packages/core/src/time/day.ts';
import type { NewTracker } from '../../../packages/core/src/trackers/create-tracker.ts';
import { dailyTotals, shares } from '../../../packages/core/src/trackers/entries/day-totals.repository.ts';
import {
  type EntryCorrection,
  editEntry,
  removeEntry,
} from '../../../packages/core/src/trackers/entries/edit-entry.ts';
import { entriesOf, entryById, entryCount } from '../../../packages/core/src/trackers/entries/entries.repository.ts';
import { type EntryKey, exportEntries } from '../../../packages/core/src/trackers/entries/export-entries.repository.ts';
import type { NewEntry } from '../../../packages/core/src/trackers/entries/log-entry.ts';
import { moodId } from '../../../packages/core/src/trackers/mood.ts';
import { skipDay } from '../../../packages/core/src/trackers/skips/skip-day.ts';
import { trackerBy } from '../../../packages/core/src/trackers/trackers.repository.ts';
import { inconsistencies } from '../../support/consistency.ts';
import { diary } from '../../support/diary.ts';
import { now, today } from '../../support/member.ts';
import { everyPage } from '../../support/pages.ts';
import { refusal } from '../../support/refusal.ts';
import { onEachDatabase } from '../../support/store.ts';

onEachDatabase((opened) => {
  async function fresh(wanted: Partial<NewTracker> = {}, zone = 'UTC') {
    const own = await diary(opened.store, { zone });
    const { run, actor } = own;
    const id = await own.add(wanted);
    return {
      ...own,
      id,
      tracker: await run((work) => trackerBy(work, actor.member.id, { id })),
      edit: (entry: string, correction: EntryCorrection, by = actor) =>
        run((work) => editEntry(work, by, entry, correction)),
      remove: (entry: string, by = actor) => run((work) => removeEntry(work, by, entry)),
      skip: (day?: string, by = actor) => run((work) => skipDay(work, by, id, day)),
    };
  }

  describe('an entry', () => {
    it.each<[Partial<NewEntry>, string, { day: string; at: string }]>([
      [{}, 'UTC', { day: today, at: now }],
      [{ day: '2026-11-18' }, 'UTC', { day: '2026-11-18', at: '2026-11-17T00:00:00.000Z' }],
      [{ at: '2026-11-19T22:30:00.000Z' }, 'UTC', { day: '2026-11-19', at: '2026-11-19T22:30:00.000Z' }],
      [{ at: '2026-11-19T22:30:00.000Z' }, 'Asia/Tokyo', { day: '2026-11-20', at: '2026-11-19T22:30:00.000Z' }],
      [
        { at: '2026-11-19T22:30:00.000Z', day: '2026-11-18' },
        'UTC',
        { day: '2026-11-18', at: '2026-11-19T22:30:00.000Z' },
      ],
      [{ day: '1900-01-01' }, 'UTC', { day: '1900-01-01', at: '1899-12-31T00:00:00.000Z' }],
    ])('said to be %j in %s is of the day %j', async (said, zone, kept) => {
      const { id, log, run, actor } = await fresh({}, zone);
      const { entry } = await log(id, said);
      const found = await run((work) => entryById(work, actor.member.id, entry.publicId));
      expect(found.entry).toMatchObject({ ...kept, value: 1, note: null });
      expect(found.tracker.publicId).toBe(id);
    });

    it('keeps its day when the member travels', async () => {
      const { id, log, actor, standing } = await fresh({}, 'Pacific/Kiritimati');
      const { entry } = await log(id);
      expect(entry.day).toBe('2026-11-21');
      const west = { ...actor, member: { ...actor.member, zone: 'Pacific/Pago_Pago' } };
      expect(await standing(id, west)).toMatchObject({ streak: 1, today: { day: '2026-11-19', entries: 0 } });
    });

    it.each<[Partial<NewEntry>, string, unknown]>([
      [{ day: '2026-11-21' }, 'date_in_future', { day: '2026-11-21', today }],
      [{ at: '2026-11-20T10:00:00.001Z' }, 'date_in_future', { day: today, today }],
      [{ day: '2026-02-30' }, 'value_invalid', { option: 'day', text: '2026-02-30' }],
      [{ day: '1899-12-31' }, 'value_invalid', { option: 'day', text: '1899-12-31' }],
      [{ at: 'yesterday' }, 'value_invalid', { option: 'day', text: 'yesterday' }],
      [{ note: 'x'.repeat(4001) }, 'value_invalid', { option: 'note', max: 4000 }],
    ])('of %j is refused: %s', async (said, code, data) => {
      const { id, log, edit } = await fresh();
      const { entry } = await log(id);
      expect(await refusal(log(id, said))).toEqual([code, data]);
      expect(await refusal(edit(entry.publicId, said))).toEqual([code, data]);
    });

    it.each<[Partial<NewTracker>, number, number | object]>([
      [{ kind: 'number' }, 71.4, 71.4],
      [{ kind: 'number' }, -0, 0],
      [{ kind: 'number' }, 0.12345678, 0.123457],
      [{ kind: 'number' }, 1e12, 1e12],
      [
        { kind: 'number', unit: 'kg' },
        1.1e12,
        { min: -1e12, max: 1e12, expected: { kind: 'number', unit: 'kg', choices: [] } },
      ],
      [{ kind: 'number' }, Number.NaN, {}],
      [{ kind: 'number' }, Number.POSITIVE_INFINITY, {}],
      [{ kind: 'yesno' }, 0, 0],
      [{ kind: 'yesno' }, 2, { min: 0, max: 1 }],
      [{ kind: 'yesno' }, 0.5, {}],
      [{ kind: 'duration' }, 27_900, 27_900],
      [{ kind: 'duration' }, 0, 0],
      [{ kind: 'duration' }, 0.5, { min: 0, max: 3_600_000 }],
      [{ kind: 'duration' }, 3_600_001, {}],
      [{ kind: 'choice', choices: ['a', 'b'] }, 2, 2],
      [{ kind: 'choice', choices: ['a', 'b'] }, 3, { expected: { kind: 'choice', unit: null, choices: ['a', 'b'] } }],
    ])('of %j with the value %d is kept or refused: %j', async (wanted, value, kept) => {
      const { id, log, edit } = await fresh(wanted);
      if (typeof kept === 'number') {
        const { entry } = await log(id, { value });
        expect(entry.value).toBe(kept);
        expect((await edit(entry.publicId, { value })).change).toBeUndefined();
      } else {
        const refused = ['value_invalid', expect.objectContaining({ option: 'value', ...kept })];
        expect(await refusal(log(id, { value }))).toEqual(refused);
      }
    });

    it.each([0, 6, 2.5])('of a mood of %d is refused', async (value) => {
      const { log } = await fresh();
      expect(await refusal(log(moodId, { value }))).toMatchObject([
        'value_invalid',
        { option: 'value', min: 1, max: 5 },
      ]);
    });

    it('corrected or removed brings the streak along', async () => {
      const { id, log, at, edit, remove } = await fresh();
      const entries: string[] = [];
      for (const day of ['17', '18', '19', '20'])
        entries.push((await log(id, {}, at(`2026-11-${day}`))).entry.publicId);
      const [first, second, , last] = entries as [string, string, string, string];
      expect((await edit(second, { value: 0 })).standing).toMatchObject({ streak: 2, longest: 2 });
      expect((await edit(second, { value: 1, note: 'after all' })).standing).toMatchObject({ streak: 4, longest: 4 });
      expect((await edit(first, { day: '2026-11-16' })).standing).toMatchObject({ streak: 3 });
      expect((await remove(last)).standing).toMatchObject({ streak: 2, today: { entries: 0, done: false } });
      expect((await edit(first, { note: 'a note', day: '2026-11-17' })).standing).toMatchObject({ streak: 3 });
      expect(await refusal(remove(last))).toEqual(['not_found', { what: 'entry' }]);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('after a gap tells the days that were missed, at most seven, but not the skips', async () => {
      const { id, log, at, skip } = await fresh({ schedule: { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5] } });
      const missed = async (day: string, on = day) => (await log(id, { day }, at(on))).missed;
      expect(await missed('2026-11-02')).toEqual([]);
      expect(await missed('2026-11-03')).toEqual([]);
      await skip('2026-11-05', at('2026-11-09'));
      expect(await missed('2026-11-10')).toEqual(['2026-11-06', '2026-11-09']);
      expect(await missed('2026-11-10')).toEqual([]);
      expect(await missed('2026-11-09', '2026-11-10')).toEqual(['2026-11-04', '2026-11-06']);
      expect(await missed('2026-11-30')).toHaveLength(7);
    });

    it('tells the days that were missed again once it was taken back, on its day and on a later one', async () => {
      const { id, log, at, remove } = await fresh();
      await log(id, {}, at('2026-11-15'));
      await remove((await log(id, {}, at('2026-11-18'))).entry.publicId);
      expect((await log(id, {}, at('2026-11-18'))).missed).toEqual(['2026-11-16', '2026-11-17']);
      await remove((await log(id, {}, at('2026-11-19'))).entry.publicId);
      expect((await log(id, {}, at('2026-11-20'))).missed).toEqual(['2026-11-19']);
    });

    it('of n times a week misses no days', async () => {
      const { id, log, at } = await fresh({ schedule: { kind: 'weekly', times: 2 } });
      await log(id, {}, at('2026-11-02'));
      expect((await log(id, {}, at('2026-11-12'))).missed).toEqual([]);
    });
  });

  describe('a skip', () => {
    it('is told once, never for a day to come, and is done once something is logged', async () => {
      const { skip, log, id, at } = await fresh();
      await log(id, {}, at('2026-11-19'));
      expect((await skip()).standing).toMatchObject({ streak: 1, today: { skipped: true, done: false } });
      expect((await skip(today)).change).toBeUndefined();
      expect(await refusal(skip('2026-11-21'))).toEqual(['date_in_future', { day: '2026-11-21', today }]);
      expect((await log(id)).standing).toMatchObject({ streak: 2, today: { skipped: true, done: true } });
      expect((await log(id, {}, at('2026-11-21'))).standing.streak).toBe(3);
    });
  });

  describe('the days of a tracker', () => {
    const days = { from: '2026-11-01', to: '2026-11-30' };
    it.each<[Partial<NewTracker>, readonly number[], number]>([
      [{ kind: 'number', daily: 'sum' }, [0.1, 0.2], 0.3],
      [{ kind: 'number', daily: 'last' }, [72, 71.4], 71.4],
      [{ kind: 'duration' }, [3600, 1800], 5400],
      [{ kind: 'yesno' }, [1, 0], 1],
      [{ kind: 'choice', choices: ['a', 'b'] }, [2, 1], 1],
    ])('of %j logged as %j amount to %d', async (wanted, values, amount) => {
      const { id, log, run, tracker, at } = await fresh(wanted);
      // The last one is that of the latest moment, whenever it was logged.
      const later = { value: values[1] as number, at: '2026-11-10T18:00:00.000Z' };
      await log(id, later, at('2026-11-11'));
      await log(id, { value: values[0] as number, at: '2026-11-10T08:00:00.000Z' }, at('2026-11-11'));
      await log(id, { value: 1 }, at('2026-11-03'));
      await log(id, { value: 1 }, at('2026-10-31'));
      expect(await run((work) => dailyTotals(work, tracker, days))).toEqual([
        { day: '2026-11-03', entries: 1, amount: 1 },
        { day: '2026-11-10', entries: 2, amount },
      ]);
    });

    it.each<[string, readonly { readonly value: number; readonly at?: string }[], number]>([
      ['without a time and then with one', [{ value: 70 }, { value: 71, at: '2026-11-10T21:30:00.000Z' }], 71],
      ['with a time and then without one', [{ value: 71, at: '2026-11-10T21:30:00.000Z' }, { value: 70 }], 70],
      ['twice without a time', [{ value: 72 }, { value: 70 }], 70],
      [
        'twice without a time and then with one',
        [{ value: 72 }, { value: 70 }, { value: 71, at: '2026-11-10T04:00:00.000Z' }],
        71,
      ],
    ])('of which the last one counts, logged later %s, amount to what was logged last', async (_how, said, amount) => {
      for (const isMoved of [false, true]) {
        const { id, log, edit, run, tracker } = await fresh({ kind: 'number', daily: 'last' });
        for (const { value, at } of said) {
          if (at) await log(id, { value, at });
          else if (isMoved) await edit((await log(id, { value })).entry.publicId, { day: '2026-11-10' });
          else await log(id, { value, day: '2026-11-10' });
        }
        const totals = await run((work) => dailyTotals(work, tracker, days));
        expect(totals).toEqual([{ day: '2026-11-10', entries: said.length, amount }]);
      }
    });

    it('of mood are the mean of their entries', async () => {
      const { log, run, actor } = await fresh();
      for (const value of [2, 5]) await log(moodId, { value });
      const mood = await run((work) => trackerBy(work, actor.member.id, { id: moodId }));
      expect(await run((work) => dailyTotals(work, mood, days))).toEqual([{ day: today, entries: 2, amount: 3.5 }]);
    });

    it('have shares, the most frequent first', async () => {
      const { id, log, run, tracker } = await fresh({ kind: 'choice', choices: ['a', 'b', 'c'] });
      for (const value of [3, 2, 3]) await log(id, { value });
      await log(id, { value: 1, day: '2026-10-01' });
      expect(await run((work) => shares(work, tracker, days))).toEqual([
        { value: 3, entries: 2 },
        { value: 2, entries: 1 },
      ]);
    });
  });

  describe('a list of entries', () => {
    it('turns pages both ways, the latest first, and exports them the other way round', async () => {
      const { id, log, run, tracker } = await fresh({ kind: 'number' });
      for (let entry = 0; entry < 45; entry++) {
        await log(id, { value: entry, day: addDays(today, -(entry % 7)) });
      }
      const read = (cursor: Parameters<typeof entriesOf>[2]) => run((work) => entriesOf(work, tracker, cursor));
      const pages = await everyPage(read);
      expect(pages.map(({ items }) => items.length)).toEqual([20, 20, 5]);
      expect(await everyPage(read, pages.at(-1))).toEqual(pages);
      const listed = pages.flatMap(({ items }) => items);
      expect(listed.map(({ day }) => day)).toEqual(
        listed
          .map(({ day }) => day)
          .toSorted()
          .toReversed(),
      );
      expect(await read({ after: 'gone000000' })).toEqual(pages[0]);
      const exported = [];
      let next: EntryKey | undefined;
      do {
        const page = await run((work) => exportEntries(work, tracker, next, 10));
        exported.push(...page.entries);
        next = page.next;
      } while (next);
      expect(exported).toEqual(listed.toReversed());
      expect(await run((work) => entryCount(work, tracker))).toBe(45);
    });
  });
});
