import { describe, expect, it } from 'vitest';
import { undo } from '../../../packages/core/src/history/undo.ts';
import { setDayStart, setTimeZone } from '../../../packages/core/src/members/settings.ts';
import { setNudgesOff, setQuietHours } from '../../../packages/core/src/nudges/nudge-settings.ts';
import { nudgesOf } from '../../../packages/core/src/nudges/nudges-of.ts';
import { setNudgeTimes } from '../../../packages/core/src/nudges/set-nudge-times.ts';
import { skipNudgeWeek, startNudge, stopNudge } from '../../../packages/core/src/nudges/stop-nudge.ts';
import { openStore } from '../../../packages/core/src/store/open-store.ts';
import { createTracker } from '../../../packages/core/src/trackers/create-tracker.ts';
import { moodId } from '../../../packages/core/src/trackers/mood.ts';
import { pauseTracker } from '../../../packages/core/src/trackers/pause-tracker.ts';
import { removeTracker } from '../../../packages/core/src/trackers/remove-tracker.ts';
import { nudged, tick } from '../../support/nudged.ts';
import { refusal } from '../../support/refusal.ts';
import { onEachDatabase } from '../../support/store.ts';

/** A Friday, 11:00 in Paris. */
const now = '2026-11-20T10:00:00.000Z';
const mood = { kind: 'tracker', tracker: moodId } as const;

onEachDatabase((opened) => {
  const someone = (zone?: string) => nudged(opened.store, now, zone);
  type Someone = Awaited<ReturnType<typeof someone>>;

  /** What comes next, by kind and slot: when, and for which day. */
  const planned = async ({ rows }: Someone) =>
    Object.fromEntries(
      (await rows())
        .filter(({ state }) => state === 'planned')
        .map(({ kind, slot, dueAt, day }) => [`${kind} ${slot}`, `${dueAt.slice(0, 16)} for ${day}`]),
    );
  const soon = '2026-11-21T09:00 for 2026-11-21';
  const report = '2026-12-01T08:00 for 2026-12-01';

  describe('the nudges of a member', () => {
    it('are eat soon and the report from the start, planned once the zone is known', async () => {
      const person = await nudged(opened.store, now, null);
      expect(await planned(person)).toEqual({});
      await person.run(now, (work, actor) => setTimeZone(work, actor, 'Europe/Paris'));
      expect(await planned(person)).toEqual({ 'soon 1': soon, 'report 1': report });
      await person.speak(person.identity, now);
      expect(await planned(person)).toEqual({ 'soon 1': soon, 'report 1': report });
      const { nudges, off, quiet } = await person.run(now, nudgesOf);
      expect(nudges).toEqual([
        {
          ...{ kind: 'soon', tracker: null, times: ['10:00'], weekdays: '6', stopped: false, skippedUntil: null },
          next: { at: '2026-11-21T09:00:00.000Z', quiet: undefined },
        },
        {
          ...{ kind: 'report', tracker: null, times: ['09:00'], weekdays: '', stopped: false, skippedUntil: null },
          next: { at: '2026-12-01T08:00:00.000Z', quiet: undefined },
        },
      ]);
      expect([off, quiet]).toEqual([false, { from: '22:00', to: '08:00' }]);
    });

    it('are not planned while the zone is unknown', async () => {
      const person = await nudged(opened.store, now, null);
      expect(await person.rows()).toEqual([]);
      await person.run(now, (work, actor) => setNudgeTimes(work, actor, mood, { times: ['20:00'] }));
      expect(await person.rows()).toEqual([]);
      const change = await person.run(now, (work, actor) => setTimeZone(work, actor, 'Europe/Paris'));
      expect(await person.rows()).toHaveLength(3);
      await person.run(now, (work, actor) => undo(work, actor, change?.publicId ?? ''));
      await person.speak(person.identity, now);
      expect(await person.rows()).toEqual([]);
      const { nudges } = await person.run(now, nudgesOf);
      expect(nudges.map(({ kind, next }) => [kind, next])).toEqual([
        ['soon', undefined],
        ['tracker', undefined],
        ['report', undefined],
      ]);
    });

    it('begin with the first message where the operator set the zone', async () => {
      const store = await openStore(await opened.database.fresh(), { timeZone: 'Europe/Paris' });
      const { speak } = await nudged(store, now, 'Europe/Paris');
      const other = { platform: 'discord', externalId: 'new' } as const;
      await speak(other, now);
      const all = await tick(store, '2026-11-21T09:00:00.000Z', () => 'sent', 'discord');
      expect(all.map(({ kind, identity }) => [kind, identity])).toEqual([['soon', other]]);
      await store.close();
    });

    it('come at the times that are set, several a day, on the weekdays', async () => {
      const person = await someone();
      await person.run(now, (work, actor) =>
        setNudgeTimes(work, actor, mood, { times: ['20:00', '07:45', '07:45'], weekdays: '15' }),
      );
      expect(await planned(person)).toEqual({
        ...{ 'soon 1': soon, 'report 1': report },
        ...{ 'tracker 1': '2026-11-23T06:45 for 2026-11-23', 'tracker 2': '2026-11-20T19:00 for 2026-11-20' },
      });
      const { nudges } = await person.run(now, nudgesOf);
      expect(nudges[1]).toMatchObject({ times: ['07:45', '20:00'], weekdays: '15', next: { quiet: undefined } });
      expect(nudges[1]?.tracker?.publicId).toBe(moodId);
    });

    it('keep the day on which one of their times moves: what came does not come again', async () => {
      const person = await someone();
      const set = (at: string, ...times: string[]) =>
        person.run(at, (work, actor) => setNudgeTimes(work, actor, mood, { times }));
      await set(now, '12:00', '20:00');
      await tick(opened.store, '2026-11-20T11:00:00.000Z');
      await set('2026-11-20T11:30:00.000Z', '20:00');
      expect(await planned(person)).toMatchObject({ 'tracker 2': '2026-11-20T19:00 for 2026-11-20' });
      await set('2026-11-20T11:40:00.000Z', '15:00', '20:00');
      expect(await planned(person)).toMatchObject({
        ...{ 'tracker 1': '2026-11-21T14:00 for 2026-11-21', 'tracker 2': '2026-11-20T19:00 for 2026-11-20' },
      });
    });

    it.each([
      [['25:00'], undefined, 'times'],
      [['7:45'], undefined, 'times'],
      [[], undefined, 'times'],
      [Array.from({ length: 13 }, (_, hour) => `${10 + hour}:00`.slice(0, 5)), undefined, 'times'],
      [['07:45'], '8', 'weekdays'],
      [['07:45'], '', 'weekdays'],
    ] as const)('refuse the times %j on %s', async (times, weekdays, option) => {
      const { run, rows } = await someone();
      const set = run(now, (work, actor) =>
        setNudgeTimes(work, actor, mood, { times, ...(weekdays !== undefined && { weekdays }) }),
      );
      expect(await refusal(set)).toMatchObject(['value_invalid', { option }]);
      expect(await rows()).toHaveLength(2);
    });

    it('are of trackers of their own only', async () => {
      const { run } = await someone();
      const other = await someone();
      const { tracker } = await other.run(now, (work, actor) =>
        createTracker(work, actor, { name: 'Weight', kind: 'number' }),
      );
      const set = run(now, (work, actor) => startNudge(work, actor, { kind: 'tracker', tracker: tracker.publicId }));
      expect(await refusal(set)).toMatchObject(['not_found', { what: 'tracker' }]);
    });

    it('stop and start again as they were, and each is undone', async () => {
      const person = await someone();
      const about = { kind: 'soon' } as const;
      await person.run(now, (work, actor) => setNudgeTimes(work, actor, about, { times: ['18:00'], weekdays: '7' }));
      const sunday = '2026-11-22T17:00 for 2026-11-22';
      const stopped = await person.run(now, (work, actor) => stopNudge(work, actor, about));
      expect(await planned(person)).toEqual({ 'report 1': report });
      expect(await person.run(now, (work, actor) => stopNudge(work, actor, about))).toBeUndefined();
      const { nudges } = await person.run(now, nudgesOf);
      expect(nudges[0]).toMatchObject({ times: ['18:00'], stopped: true, next: undefined });
      await person.run(now, (work, actor) => undo(work, actor, stopped?.publicId ?? ''));
      expect(await planned(person)).toEqual({ 'soon 1': sunday, 'report 1': report });
      await person.run(now, (work, actor) => stopNudge(work, actor, about));
      await person.run(now, (work, actor) => startNudge(work, actor, about));
      expect(await planned(person)).toEqual({ 'soon 1': sunday, 'report 1': report });
    });

    it('are as they were from the start once their first change is undone, and again as changed once that is redone', async () => {
      const person = await someone();
      const change = await person.run(now, (work, actor) => stopNudge(work, actor, { kind: 'report' }));
      const undone = await person.run(now, (work, actor) => undo(work, actor, change?.publicId ?? ''));
      expect(await planned(person)).toEqual({ 'soon 1': soon, 'report 1': report });
      await person.run(now, (work, actor) => undo(work, actor, undone.change.publicId));
      expect(await planned(person)).toEqual({ 'soon 1': soon });
    });

    it('of a streak at risk come once they are chosen', async () => {
      const person = await someone();
      expect(await person.run(now, (work, actor) => stopNudge(work, actor, { kind: 'risk' }))).toBeUndefined();
      await person.run(now, (work, actor) => startNudge(work, actor, { kind: 'risk' }));
      expect(await planned(person)).toMatchObject({ 'risk 1': '2026-11-20T19:00 for 2026-11-20' });
      const { nudges } = await person.run(now, nudgesOf);
      expect(nudges.map(({ kind }) => kind)).toEqual(['soon', 'risk', 'report']);
    });

    it('leave a week out, until Monday', async () => {
      const person = await someone();
      await person.run(now, (work, actor) => setNudgeTimes(work, actor, mood, { times: ['20:00'] }));
      await person.run(now, (work, actor) => skipNudgeWeek(work, actor, mood));
      await person.run(now, (work, actor) => skipNudgeWeek(work, actor, { kind: 'soon' }));
      expect(await person.run(now, (work, actor) => skipNudgeWeek(work, actor, { kind: 'soon' }))).toBeUndefined();
      expect(await planned(person)).toEqual({
        ...{ 'tracker 1': '2026-11-23T19:00 for 2026-11-23', 'report 1': report },
        'soon 1': '2026-11-28T09:00 for 2026-11-28',
      });
      expect((await person.run(now, nudgesOf)).nudges[0]?.skippedUntil).toBe('2026-11-23');
    });

    it('are all off with one change and all on again as they were', async () => {
      const person = await someone();
      await person.run(now, (work, actor) => stopNudge(work, actor, { kind: 'report' }));
      const off = await person.run(now, (work, actor) => setNudgesOff(work, actor, true));
      expect(await planned(person)).toEqual({});
      expect((await person.run(now, nudgesOf)).off).toBe(true);
      await person.run(now, (work, actor) => setNudgesOff(work, actor, false));
      expect(await planned(person)).toEqual({ 'soon 1': soon });
      await person.run(now, (work, actor) => setNudgesOff(work, actor, true));
      expect(off).toBeDefined();
    });

    it('go with a tracker that is removed, and come back with it', async () => {
      const person = await someone();
      const { tracker } = await person.run(now, (work, actor) =>
        createTracker(work, actor, { name: 'Weight', kind: 'number' }),
      );
      const about = { kind: 'tracker', tracker: tracker.publicId } as const;
      await person.run(now, (work, actor) => setNudgeTimes(work, actor, about, { times: ['20:00'] }));
      const { change } = await person.run(now, (work, actor) => removeTracker(work, actor, tracker.publicId));
      expect(await planned(person)).toEqual({ 'soon 1': soon, 'report 1': report });
      expect((await person.run(now, nudgesOf)).nudges).toHaveLength(2);
      await person.run(now, (work, actor) => undo(work, actor, change?.publicId ?? ''));
      expect(await planned(person)).toMatchObject({ 'tracker 1': '2026-11-20T19:00 for 2026-11-20' });
      await person.run(now, (work, actor) => pauseTracker(work, actor, tracker.publicId));
      expect((await person.run(now, nudgesOf)).nudges[1]).toMatchObject({ next: undefined });
    });
  });

  describe('quiet hours', () => {
    it('hold back the usual times until their end, and none that was chosen', async () => {
      const person = await someone();
      await person.run(now, (work, actor) => startNudge(work, actor, { kind: 'risk' }));
      await person.run(now, (work, actor) => setNudgeTimes(work, actor, mood, { times: ['20:00'] }));
      await person.run(now, (work, actor) => setQuietHours(work, actor, { from: '19:00', to: '10:30' }));
      expect(await planned(person)).toEqual({
        ...{ 'soon 1': '2026-11-21T09:30 for 2026-11-21', 'report 1': '2026-12-01T09:30 for 2026-12-01' },
        ...{ 'risk 1': '2026-11-20T17:45 for 2026-11-20', 'tracker 1': '2026-11-20T19:00 for 2026-11-20' },
      });
      const { nudges, quiet } = await person.run(now, nudgesOf);
      expect(nudges.map(({ next }) => next?.quiet)).toEqual(['after', undefined, 'before', 'after']);
      expect(quiet).toEqual({ from: '19:00', to: '10:30' });
      const { soon, risk } = Object.fromEntries((await person.rows()).map((row) => [row.kind, row.expiresAt]));
      // What is held back makes sense for two hours; a streak cannot be saved after its day.
      expect([soon, risk]).toEqual(['2026-11-21T11:30:00.000Z', '2026-11-20T18:00:00.000Z']);
    });

    it('can be none, and are undone', async () => {
      const person = await someone();
      const change = await person.run(now, (work, actor) => setQuietHours(work, actor, 'none'));
      expect((await person.run(now, nudgesOf)).quiet).toBeNull();
      await person.run(now, (work, actor) => undo(work, actor, change?.publicId ?? ''));
      expect((await person.run(now, nudgesOf)).quiet).toEqual({ from: '22:00', to: '08:00' });
      const wrong = person.run(now, (work, actor) => setQuietHours(work, actor, { from: '24:00', to: '08:00' }));
      expect(await refusal(wrong)).toMatchObject(['value_invalid', { option: 'hours' }]);
    });
  });

  describe('a change of the zone or of the day start', () => {
    const travel = (person: Someone, at: string, zone: string) =>
      person.run(at, (work, actor) => setTimeZone(work, actor, zone));

    it('moves what has not come yet', async () => {
      const person = await someone();
      await travel(person, now, 'Asia/Tokyo');
      expect(await planned(person)).toEqual({
        ...{ 'soon 1': '2026-11-21T01:00 for 2026-11-21', 'report 1': '2026-12-01T00:00 for 2026-12-01' },
      });
    });

    it('sends nothing twice on a day that comes again', async () => {
      const person = await someone();
      await person.run(now, (work, actor) => setNudgeTimes(work, actor, mood, { times: ['12:00'] }));
      await tick(opened.store, '2026-11-20T11:00:00.000Z');
      await travel(person, '2026-11-20T11:30:00.000Z', 'America/New_York');
      expect(await planned(person)).toMatchObject({ 'tracker 1': '2026-11-21T17:00 for 2026-11-21' });
    });

    it('sends at once what it leaps over, so that the day gets its nudge', async () => {
      const person = await someone();
      await person.run(now, (work, actor) => setNudgeTimes(work, actor, mood, { times: ['16:00'] }));
      const at = '2026-11-20T12:00:00.000Z';
      await travel(person, at, 'Asia/Tokyo');
      expect(await planned(person)).toMatchObject({ 'tracker 1': `${at.slice(0, 16)} for 2026-11-20` });
      await tick(opened.store, at);
      expect(await planned(person)).toMatchObject({ 'tracker 1': '2026-11-21T07:00 for 2026-11-21' });
    });

    it('does not bring back what was over before a nudge was set', async () => {
      const person = await someone();
      await person.run(now, (work, actor) => setNudgeTimes(work, actor, mood, { times: ['10:00'] }));
      await travel(person, '2026-11-20T10:30:00.000Z', 'Europe/Athens');
      expect(await planned(person)).toMatchObject({ 'tracker 1': '2026-11-21T08:00 for 2026-11-21' });
    });

    it('does not bring forward what was announced for tomorrow', async () => {
      const person = await someone();
      await person.run('2026-11-18T08:00:00.000Z', (work, actor) =>
        setNudgeTimes(work, actor, mood, { times: ['20:00'] }),
      );
      await tick(opened.store, '2026-11-18T19:00:00.000Z');
      await tick(opened.store, '2026-11-19T19:00:00.000Z');
      const at = '2026-11-20T12:00:00.000Z';
      await person.run(at, (work, actor) => setNudgeTimes(work, actor, mood, { times: ['09:00'] }));
      expect(await planned(person)).toMatchObject({ 'tracker 1': '2026-11-21T08:00 for 2026-11-21' });
      await person.run(at, (work, actor) => setDayStart(work, actor, 4));
      expect(await planned(person)).toMatchObject({ 'tracker 1': '2026-11-21T08:00 for 2026-11-21' });
      await travel(person, at, 'Europe/London');
      expect(await planned(person)).toMatchObject({ 'tracker 1': '2026-11-21T09:00 for 2026-11-21' });
    });

    it('moves what comes at night to the day that night belongs to', async () => {
      const person = await someone();
      await person.run(now, (work, actor) => setNudgeTimes(work, actor, mood, { times: ['02:00'], weekdays: '5' }));
      expect(await planned(person)).toMatchObject({ 'tracker 1': '2026-11-27T01:00 for 2026-11-27' });
      await person.run(now, (work, actor) => setDayStart(work, actor, 4));
      expect(await planned(person)).toMatchObject({ 'tracker 1': '2026-11-21T01:00 for 2026-11-20' });
    });
  });
});
