import { describe, expect, it } from 'vitest';
import { history } from '../../../packages/core/src/history/history.repository.ts';
import { undo, undoLatest } from '../../../packages/core/src/history/undo.ts';
import type { Actor } from '../../../packages/core/src/journal/actor.ts';
import type { ChangeRef } from '../../../packages/core/src/journal/journal.repository.ts';
import type { Work } from '../../../packages/core/src/journal/work.repository.ts';
import { createTracker } from '../../../packages/core/src/trackers/create-tracker.ts';
import { editTracker } from '../../../packages/core/src/trackers/edit-tracker.ts';
import { editEntry, removeEntry } from '../../../packages/core/src/trackers/entries/edit-entry.ts';
import { importEntries } from '../../../packages/core/src/trackers/entries/import-entries.ts';
import { logEntry } from '../../../packages/core/src/trackers/entries/log-entry.ts';
import { moodId } from '../../../packages/core/src/trackers/mood.ts';
import { pauseTracker, resumeTracker } from '../../../packages/core/src/trackers/pause-tracker.ts';
import { removeTracker } from '../../../packages/core/src/trackers/remove-tracker.ts';
import { skipDay } from '../../../packages/core/src/trackers/skips/skip-day.ts';
import { startTimer, stopTimer } from '../../../packages/core/src/trackers/timer.ts';
import { trackerBy } from '../../../packages/core/src/trackers/trackers.repository.ts';
import { inconsistencies } from '../../support/consistency.ts';
import { diary } from '../../support/diary.ts';
import { refusal } from '../../support/refusal.ts';
import { rowsOf } from '../../support/rows.ts';
import { onEachDatabase } from '../../support/store.ts';

/** What a verb is tried on: a duration with a timer that runs, one of numbers, a paused one, an entry of a week ago. */
interface Set {
  readonly work: Work;
  readonly actor: Actor;
  readonly sleep: string;
  readonly water: string;
  readonly paused: string;
  readonly entry: string;
}

const verbs: Record<string, (set: Set) => Promise<{ change: ChangeRef | undefined }>> = {
  'a new tracker': ({ work, actor }) => createTracker(work, actor, { name: 'Tea', kind: 'number', unit: 'cups' }),
  'a correction of a tracker': ({ work, actor, water }) =>
    editTracker(work, actor, water, {
      ...{ name: 'Wine', unit: 'glasses', daily: 'last', goal: { side: 'most', amount: 1 } },
      schedule: { kind: 'weekly', times: 2 },
    }),
  'other choices': async ({ work, actor }) => {
    const { tracker } = await createTracker(work, actor, { name: 'Sport', kind: 'choice', choices: ['a', 'b'] });
    return editTracker(work, actor, tracker.publicId, { choices: ['b', 'c'] });
  },
  'a pause': ({ work, actor, water }) => pauseTracker(work, actor, water),
  'the end of a pause': ({ work, actor, paused }) => resumeTracker(work, actor, paused),
  'a removal': ({ work, actor, water }) => removeTracker(work, actor, water),
  'a timer that starts': ({ work, actor, water: _, ...set }) =>
    stopTimer(work, actor, set.sleep).then(() => startTimer(work, actor, set.sleep)),
  'a timer that stops': ({ work, actor, sleep }) => stopTimer(work, actor, sleep),
  'an entry': ({ work, actor, water }) => logEntry(work, actor, { tracker: water, value: 2, note: 'warm' }),
  'an entry for an earlier day': ({ work, actor, water }) =>
    logEntry(work, actor, { tracker: water, value: 2, day: '2026-11-10' }),
  'a correction of an entry': ({ work, actor, entry }) =>
    editEntry(work, actor, entry, { value: 0.5, note: '', at: '2026-11-12T07:00:00.000Z' }),
  'an entry that goes': ({ work, actor, entry }) => removeEntry(work, actor, entry),
  'a skip': ({ work, actor, water }) => skipDay(work, actor, water, '2026-11-15'),
  'an import': async ({ work, actor, water }) =>
    importEntries(work, actor, await trackerBy(work, actor.member.id, { id: water }), [
      { publicId: 'importaaaa', day: '2026-11-01', at: '2026-11-01T08:00:00.000Z', value: 3 },
      { publicId: 'importbbbb', day: '2026-11-20', at: '2026-11-20T08:00:00.000Z', value: 4, note: 'x' },
    ]),
  'several at once': async ({ work, actor, water, entry }) => {
    await logEntry(work, actor, { tracker: water, value: 2 });
    await removeEntry(work, actor, entry);
    return skipDay(work, actor, water);
  },
};

onEachDatabase((opened) => {
  async function scene() {
    const own = await diary(opened.store);
    const { run, actor, add, log, at } = own;
    const sleep = await add({ name: 'Sleep', kind: 'duration' });
    const water = await add({ name: 'Water', kind: 'number', goal: { side: 'least', amount: 1 } });
    const paused = await add({ name: 'Run' });
    await log(paused, {}, at('2026-11-09'));
    await run((work) => pauseTracker(work, at('2026-11-10'), paused));
    await run((work) => startTimer(work, at('2026-11-20T09:00:00.000Z'), sleep));
    const { entry } = await log(water, { value: 2, note: 'cold' }, at('2026-11-13'));
    await log(water, { value: 2 }, at('2026-11-14'));
    await log(water, { value: 2 }, at('2026-11-19'));
    const undone = async (publicId: string | undefined) =>
      (await run((work) => undo(work, actor, publicId ?? ''))).change.publicId;
    /** Rows but for the row up to a day, of which only what follows from the entries is compared. */
    const rows = async () => {
      const { standing: _, ...rows } = await run((work) => rowsOf(work, actor));
      const ids = [sleep, water, paused].map((id) => own.standing(id).catch(() => 'gone'));
      return { ...rows, standings: await Promise.all(ids) };
    };
    return { ...own, sleep, water, paused, entry: entry.publicId, undone, rows };
  }

  it.each(Object.entries(verbs))('%s is undone and redone', async (_name, verb) => {
    const { run, actor, undone, rows, standing: _, ...set } = await scene();
    const before = await rows();
    const { change } = await run((work) => verb({ work, actor, ...set }));
    const after = await rows();
    expect(after).not.toEqual(before);
    const undo = await undone(change?.publicId);
    expect(await rows()).toEqual(before);
    const redo = await undone(undo);
    expect(await rows()).toEqual(after);
    await undone(redo);
    expect(await rows()).toEqual(before);
    expect(await inconsistencies(opened.store)).toEqual([]);
  });

  it('nothing of it shows in the history of the household, nor is it undone from a group', async () => {
    const { run, actor, log, water } = await scene();
    await log(water, { value: 1 });
    await log(moodId, { value: 1, note: 'secret' });
    const { items } = await run((work) => history(work, { householdId: actor.household.id }, undefined));
    expect(items.map(({ kind }) => kind)).toEqual(['freezer_added']);
    expect(await refusal(run((work) => undoLatest(work, actor, { shared: true })))).toEqual(['nothing_to_undo', {}]);
    const { events } = await run((work) => undoLatest(work, actor));
    expect(events).toMatchObject([{ object: 'entry', kind: 'entry_logged', label: '', place: '2026-11-20' }]);
  });

  it('the first mood is undone, and its tracker stays', async () => {
    const { run, actor, log, standing } = await scene();
    await log(moodId, { value: 1 });
    await run((work) => undoLatest(work, actor));
    expect(await standing(moodId)).toMatchObject({ streak: 0, today: { entries: 0 } });
    await log(moodId, { value: 2 });
    expect(await inconsistencies(opened.store)).toEqual([]);
  });

  it('a removed mood comes back over a new one that was undone, and its removal is redone', async () => {
    const { run, actor, log, standing } = await scene();
    const undone = () => run((work) => undoLatest(work, actor));
    await log(moodId, { value: 4 });
    await run((work) => removeTracker(work, actor, moodId));
    await log(moodId, { value: 2 });
    await undone();
    const { change } = await undone();
    expect(await standing(moodId)).toMatchObject({ streak: 1, today: { entries: 1, amount: 4 } });
    expect(await inconsistencies(opened.store)).toEqual([]);
    await run((work) => undo(work, actor, change.publicId));
    expect(await standing(moodId)).toMatchObject({ today: { entries: 0 } });
    await log(moodId, { value: 5 });
    expect(await standing(moodId)).toMatchObject({ today: { entries: 1, amount: 5 } });
    expect(await inconsistencies(opened.store)).toEqual([]);
  });

  describe('is refused when a later change depends on it:', () => {
    type Scene = Awaited<ReturnType<typeof scene>>;
    const blocked: Record<string, (set: Scene) => Promise<ChangeRef | undefined>> = {
      'a tracker to which something was logged': async ({ run, actor, log }) => {
        const { tracker, change } = await run((work) => createTracker(work, actor, { name: 'Tea', kind: 'number' }));
        await log(tracker.publicId);
        return change;
      },
      'a tracker of which a day was skipped': async ({ run, actor }) => {
        const { tracker, change } = await run((work) => createTracker(work, actor, { name: 'Tea', kind: 'number' }));
        await run((work) => skipDay(work, actor, tracker.publicId));
        return change;
      },
      'an entry of a tracker that was removed': async ({ run, actor, log, water }) => {
        const { change } = await log(water);
        await run((work) => removeTracker(work, actor, water));
        return change;
      },
      'a skip of a tracker that was removed': async ({ run, actor, water }) => {
        const { change } = await run((work) => skipDay(work, actor, water));
        await run((work) => removeTracker(work, actor, water));
        return change;
      },
      'a correction of a tracker that was removed': async ({ run, actor, water }) => {
        const { change } = await run((work) => editTracker(work, actor, water, { unit: 'l' }));
        await run((work) => removeTracker(work, actor, water));
        return change;
      },
      'an entry that was corrected': async ({ run, actor, log, water }) => {
        const { change, entry } = await log(water);
        await run((work) => editEntry(work, actor, entry.publicId, { value: 3 }));
        return change;
      },
      'a removal whose name was given again': async ({ run, actor, water }) => {
        const { change } = await run((work) => removeTracker(work, actor, water));
        await run((work) => createTracker(work, actor, { name: 'WATER', kind: 'number' }));
        return change;
      },
      'a new name whose former one was given again': async ({ run, actor, water }) => {
        const { change } = await run((work) => editTracker(work, actor, water, { name: 'Wine' }));
        await run((work) => createTracker(work, actor, { name: 'Water', kind: 'number' }));
        return change;
      },
      'a removed mood of which there is a new one': async ({ run, actor, log }) => {
        await log(moodId);
        const { change } = await run((work) => removeTracker(work, actor, moodId));
        await log(moodId);
        return change;
      },
      'a removed mood of which the new one is paused': async ({ run, actor, log }) => {
        await log(moodId);
        const { change } = await run((work) => removeTracker(work, actor, moodId));
        await run((work) => pauseTracker(work, actor, moodId));
        return change;
      },
      'a removal when there are fifty again': async ({ run, actor, water }) => {
        const { change } = await run((work) => removeTracker(work, actor, water));
        await run(async (work) => {
          for (let one = 0; one < 47; one++) await createTracker(work, actor, { name: `${one}`, kind: 'yesno' });
        });
        return change;
      },
      'choices of which one was logged': async ({ run, actor, log, add }) => {
        const sport = await add({ kind: 'choice', choices: ['a', 'b'] });
        const { change } = await run((work) => editTracker(work, actor, sport, { choices: ['a', 'b', 'c'] }));
        await log(sport, { value: 3 });
        return change;
      },
      'an entry that goes, of a choice that is gone': async ({ run, actor, log, add }) => {
        const sport = await add({ kind: 'choice', choices: ['a', 'b'] });
        const added = await run((work) => editTracker(work, actor, sport, { choices: ['a', 'b', 'c'] }));
        const { entry } = await log(sport, { value: 3 });
        const { change } = await run((work) => removeEntry(work, actor, entry.publicId));
        await run((work) => undo(work, actor, added.change?.publicId ?? ''));
        return change;
      },
      'a pause that ended and began again': async ({ run, at, water }) => {
        const { change } = await run((work) => pauseTracker(work, at('2026-11-15'), water));
        await run((work) => resumeTracker(work, at('2026-11-17'), water));
        await run((work) => pauseTracker(work, at('2026-11-18'), water));
        return change;
      },
      'an entry that goes and came back from a file': async ({ run, actor, entry, water }) => {
        const { change } = await run((work) => removeEntry(work, actor, entry));
        const row = { publicId: entry, day: '2026-11-13', at: '2026-11-13T08:00:00.000Z', value: 1 };
        await run(async (work) =>
          importEntries(work, actor, await trackerBy(work, actor.member.id, { id: water }), [row]),
        );
        return change;
      },
      'an entry that goes and came back from a file in another tracker': async ({ run, actor, entry, sleep }) => {
        const { change } = await run((work) => removeEntry(work, actor, entry));
        const row = { publicId: entry, day: '2026-11-13', at: '2026-11-13T08:00:00.000Z', value: 1 };
        await run(async (work) =>
          importEntries(work, actor, await trackerBy(work, actor.member.id, { id: sleep }), [row]),
        );
        return change;
      },
    };

    it.each(Object.entries(blocked))('%s', async (_name, prepare) => {
      const set = await scene();
      const change = await prepare(set);
      const before = await set.rows();
      const [code] = await refusal(set.undone(change?.publicId));
      expect(code).toBe('undo_blocked');
      expect(await set.rows()).toEqual(before);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });
  });

  it('an undo brings the streak along', async () => {
    const { run, actor, log, at, water, standing } = await scene();
    const { change } = await log(water, { value: 2, day: '2026-11-18' });
    expect((await standing(water)).streak).toBe(2);
    const { change: undo1 } = await run((work) => undo(work, actor, change?.publicId ?? ''));
    expect((await standing(water)).streak).toBe(1);
    await run((work) => undo(work, at('2026-11-20'), undo1.publicId));
    expect((await standing(water)).streak).toBe(2);
  });
});
