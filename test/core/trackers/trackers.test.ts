import { describe, expect, it } from 'vitest';
import { hasChanged } from '../../../packages/core/src/journal/work.repository.ts';
import { choiceNamed, choicesOf } from '../../../packages/core/src/trackers/choices.ts';
import { createTracker, type NewTracker, planTracker } from '../../../packages/core/src/trackers/create-tracker.ts';
import { editTracker, type TrackerCorrection } from '../../../packages/core/src/trackers/edit-tracker.ts';
import { editEntry, removeEntry } from '../../../packages/core/src/trackers/entries/edit-entry.ts';
import { logEntry } from '../../../packages/core/src/trackers/entries/log-entry.ts';
import { goalOf } from '../../../packages/core/src/trackers/goal.ts';
import { moodId } from '../../../packages/core/src/trackers/mood.ts';
import { pauseTracker, resumeTracker } from '../../../packages/core/src/trackers/pause-tracker.ts';
import { removeTracker } from '../../../packages/core/src/trackers/remove-tracker.ts';
import { scheduleOf } from '../../../packages/core/src/trackers/schedule.ts';
import { standingOf, trackersOf } from '../../../packages/core/src/trackers/standing/standings.ts';
import { startTimer, stopTimer } from '../../../packages/core/src/trackers/timer.ts';
import { trackerBy } from '../../../packages/core/src/trackers/trackers.repository.ts';
import { inconsistencies } from '../../support/consistency.ts';
import { diary } from '../../support/diary.ts';
import { refusal } from '../../support/refusal.ts';
import { onEachDatabase } from '../../support/store.ts';

onEachDatabase((opened) => {
  const fresh = async () => {
    const own = await diary(opened.store);
    const { run, actor } = own;
    return {
      ...own,
      create: (wanted: Partial<NewTracker>) =>
        run((work) => createTracker(work, actor, { name: 'Sport', kind: 'yesno', ...wanted })),
      edit: (id: string, correction: TrackerCorrection) => run((work) => editTracker(work, actor, id, correction)),
      row: (id: string) => run((work) => trackerBy(work, actor.member.id, { id })),
      names: async () => (await run((work) => trackersOf(work, actor))).map(({ tracker }) => tracker.name),
    };
  };

  describe('a new tracker', () => {
    it('keeps all that was said of it', async () => {
      const { create, row, names } = await fresh();
      const { tracker } = await create({
        ...{ name: ' Water ', kind: 'number', unit: 'l', daily: 'sum', goal: { side: 'least', amount: 1.5 } },
        schedule: { kind: 'weekdays', weekdays: [5, 1, 1] },
      });
      const kept = await row(tracker.publicId);
      expect(kept).toMatchObject({ name: 'Water', kind: 'number', unit: 'l', daily: 'sum', pausedOn: null });
      expect(goalOf(kept)).toEqual({ side: 'least', amount: 1.5 });
      expect(scheduleOf(kept)).toEqual({ kind: 'weekdays', weekdays: [1, 5] });
      expect(await names()).toEqual([null, 'Water']);
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it.each<[Partial<NewTracker>, string, unknown]>([
      [{ name: '  ' }, 'name_invalid', { max: 64, empty: true }],
      [{ name: 'x'.repeat(65) }, 'name_invalid', { max: 64, empty: false }],
      [{ name: 'GÉNÉPI' }, 'name_taken', { name: 'GÉNÉPI' }],
      [{ name: 'MOOD' }, 'name_taken', { name: 'MOOD' }],
      [{ name: 'Humeur' }, 'name_taken', { name: 'Humeur' }],
      [{ kind: 'mood' as 'number' }, 'value_invalid', { option: 'kind', text: 'mood' }],
      [{ unit: 'kg' }, 'value_invalid', { option: 'unit', max: 16 }],
      [{ kind: 'number', unit: 'x'.repeat(17) }, 'value_invalid', { option: 'unit', max: 16 }],
      [{ daily: 'last' }, 'value_invalid', { option: 'daily' }],
      [{ goal: { side: 'most', amount: 1 } }, 'value_invalid', { option: 'goal' }],
      [{ choices: ['a', 'b'] }, 'value_invalid', { option: 'choices' }],
      [{ kind: 'choice' }, 'value_invalid', { option: 'choices', min: 2, max: 10 }],
      [{ kind: 'choice', choices: ['a'] }, 'value_invalid', { option: 'choices', min: 2, max: 10 }],
      [{ kind: 'choice', choices: [...'abcdefghijk'] }, 'value_invalid', { option: 'choices', min: 2, max: 10 }],
      [{ kind: 'choice', choices: ['vélo', 'Velo'] }, 'name_taken', { name: 'Velo' }],
      [{ kind: 'choice', choices: ['a', 'x'.repeat(33)] }, 'name_invalid', { max: 32, empty: false }],
      [{ schedule: { kind: 'weekly', times: 8 } }, 'value_invalid', { option: 'schedule', min: 1, max: 7 }],
      [{ schedule: { kind: 'weekdays', weekdays: [] } }, 'value_invalid', { option: 'schedule', min: 1, max: 7 }],
      [{ schedule: { kind: 'weekdays', weekdays: [0] } }, 'value_invalid', { option: 'schedule', min: 1, max: 7 }],
      [{ publicId: '../../etc/' }, 'value_invalid', { option: 'id', text: '../../etc/' }],
    ])('%j is refused: %s', async (wanted, code, data) => {
      const { create } = await fresh();
      await create({ name: 'génépi' });
      expect(await refusal(create(wanted))).toEqual([code, data]);
    });

    it('is the fiftieth at most, that of the mood being one', async () => {
      const { create, run, actor } = await fresh();
      await run(async (work) => {
        for (let one = 2; one <= 50; one++) await createTracker(work, actor, { name: `${one}`, kind: 'yesno' });
      });
      const full = ['limit_reached', { what: 'trackers', max: 50 }];
      expect(await refusal(create({ name: 'more' }))).toEqual(full);
    });

    it('under a public id that the member has already is that one; another member can have it too', async () => {
      const { create, run, actor, names } = await fresh();
      const { tracker } = await create({ publicId: 'abcdefghij' });
      const again = await create({ publicId: 'abcdefghij', name: 'Else' });
      expect([again.tracker.id, again.tracker.name, again.change]).toEqual([tracker.id, 'Sport', undefined]);
      expect((await create({ publicId: moodId, name: 'Mood' })).tracker.kind).toBe('mood');
      expect(await names()).toEqual([null, 'Sport']);
      const planned = await run((work) => planTracker(work, actor, { name: 'Planned', kind: 'number' }));
      expect([planned.id, planned.daily, await names()]).toEqual([0, 'sum', [null, 'Sport']]);
      const other = await fresh();
      expect((await other.create({ publicId: 'abcdefghij' })).change).toBeDefined();
    });
  });

  describe('the mood tracker', () => {
    it('is there from the start and writes nothing until something is logged', async () => {
      const { run, actor, log, standing } = await fresh();
      await run(async (work) => {
        const [mood] = await trackersOf(work, actor);
        expect(mood).toMatchObject({ tracker: { id: 0, publicId: moodId, kind: 'mood', name: null } });
        expect(mood?.standing).toMatchObject({ streak: 0, score: 0, today: { entries: 0, done: false } });
        expect(await refusal(logEntry(work, actor, { tracker: moodId, value: 6 }))).toMatchObject([
          'value_invalid',
          { min: 1, max: 5 },
        ]);
        expect(hasChanged(work)).toBe(false);
      });
      const { tracker, entry } = await log(moodId, { value: 4, note: ' tired but ok ' });
      expect([tracker.id > 0, tracker.publicId, entry.value, entry.note]).toEqual([true, moodId, 4, 'tired but ok']);
      expect(await standing(moodId)).toMatchObject({ streak: 1, today: { entries: 1, amount: 4, done: true } });
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('is empty after it was removed, and there again', async () => {
      const { run, actor, log, standing } = await fresh();
      await log(moodId, { value: 2 });
      expect((await run((work) => removeTracker(work, actor, moodId))).entries).toBe(1);
      expect(await standing(moodId)).toMatchObject({ streak: 0, today: { entries: 0 } });
      await log(moodId, { value: 5 });
      expect(await standing(moodId)).toMatchObject({ streak: 1, today: { amount: 5 } });
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('can be given a name', async () => {
      const { edit, names } = await fresh();
      await edit(moodId, { name: 'How I am' });
      expect(await names()).toEqual(['How I am']);
    });
  });

  describe('a correction', () => {
    it('keeps the keys of choices that stay or get another name, and retires the others', async () => {
      const { create, edit, log, run, actor } = await fresh();
      const { tracker } = await create({ kind: 'choice', choices: ['course', 'vélo', 'natation'] });
      await log(tracker.publicId, { value: 3 });
      const { tracker: edited } = await edit(tracker.publicId, {
        choices: ['Vélo', { key: 1, name: 'Course à pied' }, 'yoga'],
      });
      expect(choicesOf(edited)).toEqual([
        { key: 2, name: 'Vélo', retired: false },
        { key: 1, name: 'Course à pied', retired: false },
        { key: 4, name: 'yoga', retired: false },
        { key: 3, name: 'natation', retired: true },
      ]);
      expect(choiceNamed(edited, 'VELO')?.key).toBe(2);
      expect(choiceNamed(edited, 'natation')).toBeUndefined();
      const expected = { kind: 'choice', unit: null, choices: ['Vélo', 'Course à pied', 'yoga'] };
      expect(await refusal(log(tracker.publicId, { value: 3 }))).toEqual([
        'value_invalid',
        { option: 'value', expected },
      ]);
      const { tracker: back } = await edit(tracker.publicId, { choices: ['natation', 'yoga'] });
      expect(choicesOf(back).map(({ key, retired }) => [key, retired])).toEqual([
        ...[
          [3, false],
          [4, false],
          [2, true],
          [1, true],
        ],
      ]);
      expect(await refusal(edit(tracker.publicId, { choices: [{ key: 9, name: 'x' }, 'y'] }))).toEqual([
        'value_invalid',
        { option: 'choice' },
      ]);
      expect((await run((work) => trackerBy(work, actor.member.id, { name: ' sport ' }))).id).toBe(tracker.id);
    });

    it('of the goal or schedule lets all days count by it', async () => {
      const { create, edit, log, at, standing } = await fresh();
      const { tracker } = await create({ kind: 'number', goal: { side: 'least', amount: 2 } });
      for (const day of ['16', '17', '18', '20']) await log(tracker.publicId, { value: 1 }, at(`2026-11-${day}`));
      expect((await standing(tracker.publicId)).streak).toBe(0);
      expect((await edit(tracker.publicId, { goal: { side: 'least', amount: 1 } })).standing).toMatchObject({
        ...{ streak: 1, longest: 3 },
      });
      expect(
        (await edit(tracker.publicId, { schedule: { kind: 'weekdays', weekdays: [1, 2, 3, 5] } })).standing,
      ).toMatchObject({
        ...{ streak: 4, longest: 4 },
      });
      expect(
        (await edit(tracker.publicId, { schedule: { kind: 'weekly', times: 4 }, goal: null })).standing,
      ).toMatchObject({
        ...{ counts: 'weeks', streak: 1 },
      });
      expect((await edit(tracker.publicId, { goal: null })).change).toBeUndefined();
    });

    it('refuses names that are taken and what the kind does not have', async () => {
      const { create, edit } = await fresh();
      await create({ name: 'Other' });
      const { tracker } = await create({});
      expect(await refusal(edit(tracker.publicId, { name: 'OTHER' }))).toEqual(['name_taken', { name: 'OTHER' }]);
      expect(await refusal(edit(tracker.publicId, { choices: ['a', 'b'] }))).toEqual([
        'value_invalid',
        { option: 'choices' },
      ]);
      expect(await refusal(edit(tracker.publicId, { unit: 'kg' }))).toMatchObject([
        'value_invalid',
        { option: 'unit' },
      ]);
      expect(await refusal(edit('nothing000', { name: 'x' }))).toEqual(['not_found', { what: 'tracker' }]);
      expect((await edit(tracker.publicId, { name: 'SPORT' })).tracker.name).toBe('SPORT');
    });
  });

  it('a pause makes its days skips, also once it has ended', async () => {
    const { add, log, at, run, standing } = await fresh();
    const tracker = await add();
    for (const day of ['01', '02']) await log(tracker, {}, at(`2026-11-${day}`));
    const { change } = await run((work) => pauseTracker(work, at('2026-11-03'), tracker));
    expect(change).toBeDefined();
    expect((await run((work) => pauseTracker(work, at('2026-11-04'), tracker))).change).toBeUndefined();
    expect(await standing(tracker, at('2026-11-09'))).toMatchObject({ streak: 2, today: { skipped: true } });
    const resumed = await run((work) => resumeTracker(work, at('2026-11-10'), tracker));
    expect(resumed.standing).toMatchObject({ streak: 2, today: { skipped: false } });
    expect((await run((work) => resumeTracker(work, at('2026-11-10'), tracker))).change).toBeUndefined();
    expect((await log(tracker, {}, at('2026-11-10'))).standing.streak).toBe(3);
    expect((await standing(tracker, at('2026-11-12'))).streak).toBe(0);
    expect(await inconsistencies(opened.store)).toEqual([]);
  });

  it('a pause that ends on its first day leaves no skip', async () => {
    const { add, log, at, run, standing } = await fresh();
    const tracker = await add();
    await log(tracker, {}, at('2026-11-02'));
    await run((work) => pauseTracker(work, at('2026-11-03'), tracker));
    await run((work) => resumeTracker(work, at('2026-11-03'), tracker));
    expect((await standing(tracker, at('2026-11-04'))).streak).toBe(0);
  });

  it('a removal takes everything logged along, says how much, and frees the name', async () => {
    const { add, create, log, run, actor, names } = await fresh();
    const tracker = await add();
    const { entry } = await log(tracker);
    await log(tracker);
    expect(await run((work) => removeTracker(work, actor, tracker))).toMatchObject({ entries: 2 });
    expect(await names()).toEqual([null]);
    expect(await refusal(log(tracker))).toEqual(['not_found', { what: 'tracker' }]);
    expect(await refusal(run((work) => editEntry(work, actor, entry.publicId, { value: 0 })))).toEqual([
      'not_found',
      { what: 'entry' },
    ]);
    expect((await create({})).change).toBeDefined();
    expect((await run((work) => removeTracker(work, actor, moodId))).change).toBeUndefined();
  });

  it('what is another member’s is not there', async () => {
    const { add, log } = await fresh();
    const tracker = await add();
    const { entry } = await log(tracker);
    const other = await fresh();
    const attempts = [
      other.log(tracker),
      other.edit(tracker, { name: 'Mine' }),
      ...[pauseTracker, resumeTracker, removeTracker, startTimer, stopTimer].map((verb) =>
        other.run((work) => verb(work, other.actor, tracker)),
      ),
      other.run((work) => removeEntry(work, other.actor, entry.publicId)),
    ];
    const codes = await Promise.all(attempts.map((attempt) => refusal(attempt)));
    expect(codes.map(([code]) => code)).toEqual(Array.from({ length: 8 }, () => 'not_found'));
    const row = await other.run((work) => trackersOf(work, other.actor));
    expect(row.map(({ tracker: { kind } }) => kind)).toEqual(['mood']);
  });

  describe('a timer', () => {
    it('runs until it is stopped and logs what it showed', async () => {
      const { create, run, at, standing } = await fresh();
      const { tracker } = await create({ kind: 'duration', goal: { side: 'least', amount: 1800 } });
      const start = (now: string) => run((work) => startTimer(work, at(now), tracker.publicId));
      const stop = (now: string) => run((work) => stopTimer(work, at(now), tracker.publicId, { note: 'in the park' }));
      expect(await refusal(stop('2026-11-20T09:00:00.000Z'))).toEqual(['not_found', { what: 'timer' }]);
      await start('2026-11-20T09:00:00.000Z');
      const again = await start('2026-11-20T09:10:00.000Z');
      expect([again.change, again.tracker.timerAt]).toEqual([undefined, '2026-11-20T09:00:00.000Z']);
      const { entry, tracker: stopped } = await stop('2026-11-20T09:45:30.400Z');
      expect([entry.value, entry.note, entry.day, stopped.timerAt]).toEqual([2730, 'in the park', '2026-11-20', null]);
      expect(await standing(tracker.publicId)).toMatchObject({ streak: 1, today: { amount: 2730, done: true } });
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('shows a thousand hours at most, and is for durations alone', async () => {
      const { create, add, run, at } = await fresh();
      const { tracker } = await create({ kind: 'duration' });
      await run((work) => startTimer(work, at('2026-01-01'), tracker.publicId));
      const { entry } = await run((work) => stopTimer(work, at('2026-11-20'), tracker.publicId));
      expect(entry.value).toBe(3_600_000);
      const other = await add({ name: 'Other' });
      expect(await refusal(run((work) => startTimer(work, at('2026-11-20'), other)))).toEqual([
        'value_invalid',
        { option: 'tracker' },
      ]);
    });
  });

  it('a standing of one tracker is that of the list', async () => {
    const { create, log, run, actor, standing } = await fresh();
    const { tracker } = await create({});
    await log(tracker.publicId);
    expect(await run((work) => standingOf(work, actor, tracker))).toEqual(await standing(tracker.publicId));
  });
});
