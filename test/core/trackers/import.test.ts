import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../packages/core/src/trackers/choices.ts';
import { createTracker, planTracker } from '../../../packages/core/src/trackers/create-tracker.ts';
import { editTracker } from '../../../packages/core/src/trackers/edit-tracker.ts';
import { entryById } from '../../../packages/core/src/trackers/entries/entries.repository.ts';
import { exportEntries } from '../../../packages/core/src/trackers/entries/export-entries.repository.ts';
import { type ImportedEntry, importEntries } from '../../../packages/core/src/trackers/entries/import-entries.ts';
import { moodId } from '../../../packages/core/src/trackers/mood.ts';
import { removeTracker } from '../../../packages/core/src/trackers/remove-tracker.ts';
import { importSkips } from '../../../packages/core/src/trackers/skips/import-skips.ts';
import { skippedDays } from '../../../packages/core/src/trackers/skips/skips.repository.ts';
import { rebuildStandings } from '../../../packages/core/src/trackers/standing/kept-standings.repository.ts';
import { settleStandings } from '../../../packages/core/src/trackers/standing/standings.ts';
import { trackerBy } from '../../../packages/core/src/trackers/trackers.repository.ts';
import { step } from '../../support/by-definition.ts';
import { inconsistencies } from '../../support/consistency.ts';
import { countStatements } from '../../support/count-statements.ts';
import { diary } from '../../support/diary.ts';
import { refusal } from '../../support/refusal.ts';
import { rowsOf } from '../../support/rows.ts';
import { onEachDatabase } from '../../support/store.ts';

/** As many entries of one a day, the last of them yesterday. */
function file(rows: number): ImportedEntry[] {
  return Array.from({ length: rows }, (_, index) => {
    const day = step('2026-11-19', index + 1 - rows);
    return { publicId: `row${String(1_000_000 + index)}`, day, at: `${day}T08:00:00.000Z`, value: 1 };
  });
}

onEachDatabase((opened) => {
  async function fresh() {
    const own = await diary(opened.store);
    const { run, actor } = own;
    const id = await own.add();
    const row = (publicId = id) => run((work) => trackerBy(work, actor.member.id, { id: publicId }));
    return {
      ...own,
      id,
      row,
      take: async (rows: readonly ImportedEntry[], options = {}) => {
        const tracker = await row();
        return run((work) => importEntries(work, actor, tracker, rows, options));
      },
    };
  }

  describe('an import', () => {
    it('adds what is new, and nothing twice', async () => {
      const { take, standing, id } = await fresh();
      expect(await take(file(500), { dry: true })).toMatchObject({
        added: 500,
        known: 0,
        refused: [],
        change: undefined,
      });
      expect(await standing(id)).toMatchObject({ streak: 0 });
      expect(await take(file(500))).toMatchObject({ added: 500, known: 0, refused: [] });
      expect(await standing(id)).toMatchObject({ streak: 500, longest: 500, today: { done: false } });
      for (const dry of [true, false]) {
        const again = await take([...file(500).slice(0, 3), ...file(2)], { dry });
        expect(again).toMatchObject({ added: 0, known: 5, refused: [], change: undefined });
      }
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('leaves out what cannot be, says why, and takes in the rest', async () => {
      const { take } = await fresh();
      const [good] = file(1) as [ImportedEntry];
      const rows = [
        { ...good, value: 7 },
        { ...good, day: '2026-11-21' },
        { ...good, day: 'today' },
        { ...good, publicId: "'; drop" },
        { ...good, note: 'x'.repeat(4001) },
        good,
      ];
      for (const dry of [true, false]) {
        const { added, known, refused } = await take(rows, { dry });
        expect([added, known]).toEqual([1, 0]);
        expect(
          refused.map(({ index, error: { code, data } }) => [index, code, (data as { option?: string }).option]),
        ).toEqual([
          ...[
            [0, 'value_invalid', 'value'],
            [1, 'date_in_future', undefined],
            [2, 'value_invalid', 'day'],
          ],
          ...[
            [3, 'value_invalid', 'id'],
            [4, 'value_invalid', 'note'],
          ],
        ]);
      }
    });

    it('takes 500 rows at most at once', async () => {
      const { take } = await fresh();
      expect(await refusal(take(file(501)))).toEqual(['limit_reached', { what: 'entries', max: 500 }]);
      expect(await take([])).toMatchObject({ added: 0, change: undefined });
    });

    it('of moods makes the mood tracker', async () => {
      const { run, actor, row, standing } = await fresh();
      const mood = await row(moodId);
      const dry = await run((work) => importEntries(work, actor, mood, file(3), { dry: true }));
      expect([dry.added, (await row(moodId)).id]).toEqual([3, 0]);
      await run((work) => importEntries(work, actor, mood, file(3)));
      expect(await standing(moodId)).toMatchObject({ streak: 3 });
    });

    it('of moods brings its name, its days and its pause, once it begins', async () => {
      const { run, actor, row, standing } = await fresh();
      const told = { name: 'Feeling', kind: 'number', publicId: moodId, pausedOn: '2026-11-18' } as const;
      const schedule = { kind: 'weekdays', weekdays: [1, 3, 5] } as const;
      const kept = { name: 'Feeling', foldedName: 'feeling', schedule: 'weekdays 1 3 5', pausedOn: '2026-11-18' };
      const planned = await run((work) => planTracker(work, actor, { ...told, schedule }));
      expect(planned).toMatchObject({ ...kept, id: 0, kind: 'mood', unit: null, publicId: moodId });
      expect((await run((work) => createTracker(work, actor, { ...told, schedule }))).change).toBeUndefined();
      expect(await row(moodId)).toMatchObject({ id: 0, name: null });
      for (const dry of [true, false]) {
        expect((await run((work) => importEntries(work, actor, planned, file(3), { dry }))).added).toBe(3);
      }
      const mood = await row(moodId);
      expect(mood).toMatchObject(kept);
      // What it is meanwhile stays.
      await run((work) => editTracker(work, actor, moodId, { name: 'State' }));
      await run((work) => importEntries(work, actor, planned, file(4)));
      expect([(await row(moodId)).name, (await standing(moodId)).today.skipped]).toEqual(['State', true]);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('of skips brings the mood’s name too; what it is called by itself is none', async () => {
      const { run, actor, row } = await fresh();
      const plan = (name: string) =>
        run((work) => planTracker(work, actor, { name, kind: 'number', publicId: moodId }));
      for (const name of ['Mood', 'HUMEUR', ''])
        expect(await plan(name)).toMatchObject({ name: null, foldedName: null });
      expect(await refusal(plan('sport'))).toEqual(['name_taken', { name: 'sport' }]);
      const planned = await plan('Feeling');
      await run((work) => importSkips(work, actor, planned, [{ firstDay: '2026-11-11', lastDay: '2026-11-17' }]));
      expect(await row(moodId)).toMatchObject({ name: 'Feeling' });
    });

    it('of a tracker that is only planned can be tried', async () => {
      const { run, actor } = await fresh();
      const planned = await run((work) =>
        planTracker(work, actor, { name: 'Sleep', kind: 'duration', publicId: 'sleep00000' }),
      );
      expect(await run((work) => importEntries(work, actor, planned, file(3), { dry: true }))).toMatchObject({
        added: 3,
      });
      expect(await refusal(run((work) => importEntries(work, actor, planned, file(3))))).toEqual([
        'not_found',
        { what: 'tracker' },
      ]);
    });

    it('gives entries that another tracker has ids of their own, the same ones every time', async () => {
      const { run, actor, take, row, add } = await fresh();
      await take(file(2));
      const copy = await row(await add({ name: 'Copy' }));
      const copied = async (dry: boolean) => {
        const { change: _, ...counts } = await run((work) => importEntries(work, actor, copy, file(3), { dry }));
        return counts;
      };
      expect(await copied(true)).toEqual({ added: 3, known: 0, refused: [] });
      expect(await copied(false)).toEqual({ added: 3, known: 0, refused: [] });
      for (const dry of [true, false]) expect(await copied(dry)).toEqual({ added: 0, known: 3, refused: [] });
      const { entries } = await run((work) => exportEntries(work, copy, undefined));
      expect(entries).toHaveLength(3);
      for (const { publicId } of entries) {
        const found = await run((work) => entryById(work, actor.member.id, publicId));
        expect([found.tracker.name, publicId]).toEqual(['Copy', expect.stringMatching(/^[0-9A-Za-z]{10}$/)]);
      }
      const [first] = file(1) as [ImportedEntry];
      const own = await run((work) => entryById(work, actor.member.id, first.publicId));
      expect(own.tracker.name).toBe('Sport');
    });

    it('brings back what was exported and removed, as it was', async () => {
      const { run, actor, log, id, take, row, at } = await fresh();
      await log(id, { note: 'a = note' }, at('2026-11-18'));
      await take(file(30));
      const { entries } = await run(async (work) =>
        exportEntries(work, await trackerBy(work, actor.member.id, { id }), undefined),
      );
      await run((work) => removeTracker(work, actor, id));
      const made = await run((work) => createTracker(work, actor, { name: 'Sport', kind: 'yesno', publicId: id }));
      expect(made.change).toBeDefined();
      await take(
        entries.map(({ publicId, day, at, value, note }) => ({ publicId, day, at, value, note: note ?? undefined })),
      );
      const tracker = await row();
      const again = (await run((work) => exportEntries(work, tracker, undefined))).entries;
      const told = (rows: typeof again) => rows.map(({ id: _, trackerId: __, ...entry }) => entry);
      expect(told(again).toSorted((a, b) => (a.publicId < b.publicId ? -1 : 1))).toEqual(
        told(entries).toSorted((a, b) => (a.publicId < b.publicId ? -1 : 1)),
      );
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('of skips adds each once, and a tracker comes with its retired choices and its pause', async () => {
      const { run, actor, id, log, row, standing, at } = await fresh();
      await log(id, {}, at('2026-11-10'));
      await log(id, {}, at('2026-11-19'));
      const skips = [
        { firstDay: '2026-11-11', lastDay: '2026-11-17' },
        { firstDay: '2026-11-18', lastDay: '2026-11-18' },
      ];
      const take = async (days: typeof skips) => {
        const tracker = await row();
        return run((work) => importSkips(work, actor, tracker, days));
      };
      expect(await take(skips)).toMatchObject({ added: 2, known: 0 });
      expect(await standing(id)).toMatchObject({ streak: 2 });
      expect(await take([...skips, ...skips])).toMatchObject({ added: 0, known: 4, change: undefined });
      const tracker = await row();
      expect(await run((work) => skippedDays(work, tracker))).toEqual(skips);
      const backwards = { firstDay: '2026-11-02', lastDay: '2026-11-01' };
      expect(await refusal(take([backwards]))).toEqual(['value_invalid', { option: 'day', text: '2026-11-01' }]);
      expect((await refusal(take([{ firstDay: '2026-11-02', lastDay: '2026-11-21' }])))[0]).toBe('date_in_future');
      const choices = [{ name: 'old', retired: true }, 'run', { name: 'swim', retired: false }];
      const wanted = { name: 'Moves', kind: 'choice', choices, pausedOn: '2026-11-15' } as const;
      const made = await run((work) => createTracker(work, actor, wanted));
      expect([made.tracker.pausedOn, choicesOf(made.tracker).map(({ name, retired }) => `${name} ${retired}`)]).toEqual(
        ['2026-11-15', ['run false', 'swim false', 'old true']],
      );
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('is counted when it is read until it is settled, and so is everything after a rebuild', async () => {
      const { take, run, actor, standing, id } = await fresh();
      const kept = async () => (await run((work) => rowsOf(work, actor))).standing;
      await take(file(40));
      expect(await kept()).toMatchObject([{ upTo: null }]);
      const counted = await standing(id);
      await run((work) => settleStandings(work, actor));
      expect(await kept()).toMatchObject([{ upTo: '2026-11-19', streak: 39, entries: 1 }]);
      expect(await standing(id)).toEqual(counted);
      await run(rebuildStandings);
      expect(await kept()).toMatchObject([{ upTo: null }]);
      expect(await standing(id)).toEqual(counted);
    });

    it('sends as many statements for 500 rows as for 30', async () => {
      const { run, actor, row } = await fresh();
      const tracker = await row();
      const count = async (rows: readonly ImportedEntry[]) =>
        (await run((work) => countStatements(work, (counted) => importEntries(counted, actor, tracker, rows))))[1];
      const few = await count(file(530).slice(0, 30));
      expect(await count(file(530).slice(30))).toBe(few);
      expect(few).toBeLessThanOrEqual(8);
    });
  });
});
