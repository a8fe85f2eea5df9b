import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../packages/core/src/journal/actor.ts';
import { database, type Work } from '../../../packages/core/src/journal/work.repository.ts';
import { type ClaimedNudge, claimNudges } from '../../../packages/core/src/nudges/claim-nudges.ts';
import type { DueTables } from '../../../packages/core/src/nudges/due-nudges.repository.ts';
import { noteUnreachable } from '../../../packages/core/src/nudges/note-unreachable.ts';
import { nudgeCounts } from '../../../packages/core/src/nudges/nudge-counts.repository.ts';
import { setNudgesOff, setQuietHours } from '../../../packages/core/src/nudges/nudge-settings.ts';
import { remindedTrackers } from '../../../packages/core/src/nudges/reminded-trackers.ts';
import { unreachableIdentities } from '../../../packages/core/src/nudges/routes.repository.ts';
import { setNudgeTimes } from '../../../packages/core/src/nudges/set-nudge-times.ts';
import { type NudgeOutcome, settleNudge } from '../../../packages/core/src/nudges/settle-nudge.ts';
import { snoozeNudge } from '../../../packages/core/src/nudges/snooze-nudge.ts';
import { stillClaimed } from '../../../packages/core/src/nudges/still-claimed.ts';
import { skipNudgeWeek, startNudge, stopNudge } from '../../../packages/core/src/nudges/stop-nudge.ts';
import type { Store } from '../../../packages/core/src/store/open-store.ts';
import { moodId } from '../../../packages/core/src/trackers/mood.ts';
import { nudged, tick } from '../../support/nudged.ts';
import { onEachDatabase } from '../../support/store.ts';

/** A Friday, 11:00 in Paris; the mood is asked for at 20:00 there. */
const now = '2026-11-20T10:00:00.000Z';
const due = '2026-11-20T19:00:00.000Z';
const mood = { kind: 'tracker', tracker: moodId } as const;
const at = (clock: string, day = '2026-11-20') => `${day}T${clock}:00.000Z`;

onEachDatabase((opened) => {
  /** A member who alone has something planned, whose mood is asked for at those times of Paris. */
  async function reminded(...times: string[]) {
    const { store } = opened;
    // What others are planned is none of this test's business.
    await store.work((work) => database<DueTables>(work).deleteFrom('due_nudge').execute());
    const person = await nudged(store, now);
    await person.run(now, (work, actor) =>
      setNudgeTimes(work, actor, mood, { times: times.length > 0 ? times : ['20:00'] }),
    );
    return { store, ...person };
  }
  const claim = (store: Store, moment: string, limit = 10) =>
    claimNudges(store, { platform: 'telegram', now: moment, limit, lease: 60 });
  const settle = (store: Store, moment: string, nudge: ClaimedNudge, outcome: NudgeOutcome) =>
    store.work((work) => settleNudge(work, nudge, outcome, moment));
  type Person = Awaited<ReturnType<typeof reminded>>;
  const told = async (person: Person) =>
    (await trackerRows(person)).map(({ state, day, slot }) => `${state} ${day} ${slot}`).sort();
  const trackerRows = async ({ rows }: Person) => (await rows()).filter(({ kind }) => kind === 'tracker');

  describe('a claim', () => {
    it('takes what is due and nothing a minute before', async () => {
      const { store, memberId, identity } = await reminded();
      expect(await claim(store, at('18:59'))).toEqual({ nudges: [], more: false });
      const { nudges } = await claim(store, due);
      expect(nudges).toMatchObject([
        { memberId, kind: 'tracker', day: '2026-11-20', slot: 1, time: '20:00', attempt: 0, tries: 0, identity },
      ]);
      expect(nudges[0]?.nonce).toMatch(/^\d+\.0$/);
    });

    it('is nobody else’s while its lease holds, and somebody’s again afterwards', async () => {
      const { store } = await reminded();
      const [first] = (await claim(store, due)).nudges;
      if (!first) throw new Error('nothing was due');
      expect((await claim(store, at('19:00'))).nudges).toEqual([]);
      expect(await store.work((work) => stillClaimed(work, first, '2026-11-20T19:00:59.000Z'))).toBe(true);
      expect(await store.work((work) => stillClaimed(work, first, at('19:01')))).toBe(false);
      const [second] = (await claim(store, at('19:01'))).nudges;
      expect(second?.nonce).toBe(first.nonce);
      await settle(store, at('19:01'), first, 'failed');
      expect(await store.work((work) => stillClaimed(work, second ?? first, at('19:01')))).toBe(true);
    });

    it('takes as many as the limit says, the longest waiting first, and tells that there are more', async () => {
      const { store, run } = await reminded();
      await run(now, (work, actor) => startNudge(work, actor, { kind: 'risk' }));
      await run(now, (work, actor) => setNudgeTimes(work, actor, mood, { times: ['19:30'] }));
      const { nudges, more } = await claim(store, due, 1);
      expect([nudges.map(({ kind }) => kind), more]).toEqual([['tracker'], true]);
      expect((await claim(store, due, 2)).nudges.map(({ kind }) => kind)).toEqual(['risk']);
    });

    it('gives what is due of another platform to that one', async () => {
      const { store, speak } = await reminded();
      await speak({ platform: 'discord', externalId: 'other' }, now);
      expect((await claim(store, due)).nudges).toHaveLength(1);
      expect(await tick(store, due, () => 'sent', 'discord')).toEqual([]);
    });

    it('never overlaps with others at the same moment', async () => {
      const { store } = await reminded();
      for (let more = 0; more < 11; more++) {
        const { run } = await nudged(store, now);
        await run(now, (work, actor) => setNudgeTimes(work, actor, mood, { times: ['20:00'] }));
      }
      const claims = await Promise.all([1, 2, 3, 4].map(() => claim(store, due, 3)));
      const ids = claims.flatMap(({ nudges }) => nudges.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      ids.push(...(await claim(store, due, 20)).nudges.map(({ id }) => id));
      expect(ids.length).toBe(12);
      expect(new Set(ids).size).toBe(12);
    });
  });

  describe('a nudge', () => {
    it('that was sent is planned for the next day, once', async () => {
      const person = await reminded();
      const { store } = person;
      const [nudge] = await tick(store, due);
      if (!nudge) throw new Error('nothing was due');
      for (let again = 0; again < 2; again++) await settle(store, due, nudge, 'sent');
      expect((await trackerRows(person)).map(({ state, day }) => `${state} ${day}`)).toEqual([
        'sent 2026-11-20',
        'planned 2026-11-21',
      ]);
      expect(await store.work((work) => remindedTrackers(work, person.memberId, at('21:00')))).toMatchObject([
        { tracker: { publicId: moodId }, day: '2026-11-20' },
      ]);
    });

    it('that fails is tried again after 5 s, doubling to 15 min, until its grace ends', async () => {
      const person = await reminded('15:00');
      const { store } = person;
      const pauses: number[] = [];
      let moment = at('14:00');
      for (let last = moment; moment < at('22:00'); ) {
        const [nudge] = await tick(store, moment, () => 'failed');
        const [row] = await trackerRows(person);
        if (!nudge || row?.state !== 'planned') break;
        last = moment;
        moment = row.claimAt;
        pauses.push((Date.parse(moment) - Date.parse(last)) / 1_000);
      }
      expect(pauses.slice(0, 10)).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
      expect((await trackerRows(person)).map(({ state, day }) => `${state} ${day}`)).toEqual([
        'expired 2026-11-20',
        'planned 2026-11-21',
      ]);
      expect(moment < at('20:00')).toBe(true);
    });

    it('that has to wait waits as long as is said, which is no try', async () => {
      const person = await reminded();
      const { store } = person;
      await tick(store, due, () => ({ wait: 37 }));
      expect(await trackerRows(person)).toMatchObject([{ claimAt: '2026-11-20T19:00:37.000Z', tries: 0 }]);
      expect(await tick(store, '2026-11-20T19:00:36.000Z')).toEqual([]);
      expect(await tick(store, '2026-11-20T19:00:37.000Z')).toHaveLength(1);
    });

    it('that is tried again into quiet hours is held back until they end, for two hours', async () => {
      const person = await reminded('21:59');
      const { store } = person;
      await tick(store, at('20:59'), () => ({ wait: 120 }));
      expect(await trackerRows(person)).toMatchObject([
        { day: '2026-11-20', claimAt: at('07:00', '2026-11-21'), expiresAt: at('09:00', '2026-11-21') },
      ]);
      expect(await tick(store, at('09:00', '2026-11-21'))).toMatchObject([{ kind: 'soon' }]);
      expect((await trackerRows(person)).map(({ state }) => state)).toEqual(['expired', 'planned']);
    });

    it('whose time was chosen inside quiet hours is tried again inside them', async () => {
      const person = await reminded('23:00');
      await tick(person.store, at('22:00'), () => 'failed');
      expect(await trackerRows(person)).toMatchObject([{ claimAt: '2026-11-20T22:00:05.000Z', tries: 1 }]);
    });

    it('that comes late, when quiet hours have begun, is held back', async () => {
      const { store } = await reminded('20:00');
      expect(await tick(store, at('21:30'))).toEqual([]);
      expect(await tick(store, at('07:00', '2026-11-21'))).toMatchObject([{ kind: 'tracker', day: '2026-11-20' }]);
    });

    it.each([
      ['six hours later', '10:30', at('15:29'), at('15:30')],
      ['at the end of its day', '23:00', at('22:59'), at('23:00')],
    ])('that nobody sent expires %s', async (_, time, before, after) => {
      for (const [moment, count] of [
        [before, 1],
        [after, 0],
      ] as const) {
        const person = await reminded();
        const early = '2026-11-20T08:00:00.000Z';
        await person.run(early, (work, actor) => setNudgeTimes(work, actor, mood, { times: [time] }));
        expect(await tick(person.store, moment)).toHaveLength(count);
      }
    });

    it('makes no burst after three days of downtime: what is over expires, today’s comes', async () => {
      const person = await reminded('07:00', '12:00', '18:00');
      const { store } = person;
      const sent = await tick(store, at('17:30', '2026-11-23'));
      expect(sent.map(({ kind, day, time }) => `${kind} ${day} ${time}`)).toEqual(['tracker 2026-11-23 18:00']);
      const states = (await trackerRows(person)).map(({ state, day, slot }) => `${state} ${day} ${slot}`);
      expect(states.sort()).toEqual([
        ...['expired 2026-11-20 2', 'expired 2026-11-20 3', 'expired 2026-11-21 1'],
        ...['planned 2026-11-24 1', 'planned 2026-11-24 2', 'planned 2026-11-24 3', 'sent 2026-11-23 3'],
      ]);
    });

    it('that is held back overnight stays so, whatever else the member changes', async () => {
      const person = await reminded('20:00');
      const { store, run } = person;
      expect(await tick(store, at('21:30'))).toEqual([]);
      await run(at('22:00'), (work, actor) => setNudgeTimes(work, actor, { kind: 'soon' }, { times: ['09:00'] }));
      await run(at('22:01'), (work, actor) => setQuietHours(work, actor, 'none'));
      expect(await tick(store, at('07:00', '2026-11-21'))).toMatchObject([{ kind: 'tracker', day: '2026-11-20' }]);
    });

    it.each([
      ['left out this week', (work: Work, actor: Actor) => skipNudgeWeek(work, actor, mood), at('19:00', '2026-11-23')],
      [
        'set to another time',
        (work: Work, actor: Actor) => setNudgeTimes(work, actor, mood, { times: ['21:00'] }),
        at('20:00'),
      ],
      ['switched off', (work: Work, actor: Actor) => setNudgesOff(work, actor, true), undefined],
    ])('that fails is not tried again once it is %s', async (_, change, next) => {
      const { store, run } = await reminded('20:00');
      const [nudge] = (await claim(store, due)).nudges;
      if (!nudge) throw new Error('nothing was due');
      await run('2026-11-20T19:00:05.000Z', change);
      await settle(store, '2026-11-20T19:00:10.000Z', nudge, 'failed');
      expect(await tick(store, at('19:30'))).toEqual([]);
      if (next) expect(await tick(store, next)).toMatchObject([{ kind: 'tracker' }]);
      else expect(await tick(store, at('19:00', '2026-11-21'))).toEqual([]);
    });

    it('that is stopped while it is on its way is not sent any more, or was sent once', async () => {
      const person = await reminded();
      const { store, run } = person;
      const [nudge] = (await claim(store, due)).nudges;
      if (!nudge) throw new Error('nothing was due');
      const moment = '2026-11-20T19:00:10.000Z';
      await run(moment, (work, actor) => stopNudge(work, actor, mood));
      expect(await store.work((work) => stillClaimed(work, nudge, moment))).toBe(false);
      await settle(store, moment, nudge, 'sent');
      await run(moment, (work, actor) => startNudge(work, actor, mood));
      expect((await trackerRows(person)).map(({ state, day }) => `${state} ${day}`)).toEqual([
        'sent 2026-11-20',
        'planned 2026-11-21',
      ]);
    });
  });

  describe('putting off', () => {
    it('lets the same nudge come again three hours later, under another nonce, and then the next day', async () => {
      const person = await reminded('12:00');
      const { store, run } = person;
      const [nudge] = await tick(store, at('11:00'));
      const again = await run(at('11:05'), (work, actor) => snoozeNudge(work, actor, mood));
      expect(again).toBe(at('14:05'));
      expect(await told(person)).toEqual(['planned 2026-11-20 0', 'planned 2026-11-21 1', 'sent 2026-11-20 1']);
      expect(await tick(store, at('14:04'))).toEqual([]);
      const [later] = await tick(store, at('14:05'));
      expect(later?.nonce).not.toBe(nudge?.nonce);
      expect(await told(person)).toEqual(['planned 2026-11-21 1', 'sent 2026-11-20 0', 'sent 2026-11-20 1']);
      expect(await run(at('14:06'), (work, actor) => snoozeNudge(work, actor, mood))).toBe(at('17:06'));
      const [third] = await tick(store, at('17:06'));
      expect(third?.nonce).toBe(`${later?.id}.1`);
    });

    it('forgets nothing of what came: another time today comes tomorrow, and it can be put off again', async () => {
      const { store, run } = await reminded('12:00');
      await tick(store, at('11:00'));
      await run(at('11:05'), (work, actor) => snoozeNudge(work, actor, mood));
      await run(at('11:06'), (work, actor) => skipNudgeWeek(work, actor, mood));
      expect(await tick(store, at('14:05'))).toEqual([]);
      await run(at('14:06'), (work, actor) => startNudge(work, actor, mood));
      expect(await run(at('14:06'), (work, actor) => snoozeNudge(work, actor, mood))).toBe(at('17:06'));
      await run(at('14:07'), (work, actor) => setNudgeTimes(work, actor, mood, { times: ['18:00'] }));
      expect((await tick(store, at('20:00'))).map(({ slot }) => slot)).toEqual([0]);
    });

    it('stays while all nudges are off, and comes only if they are on again by then', async () => {
      for (const [on, count] of [
        [true, 1],
        [false, 0],
      ] as const) {
        const { store, run } = await reminded('12:00');
        await tick(store, at('11:00'));
        await run(at('11:05'), (work, actor) => snoozeNudge(work, actor, mood));
        await run(at('11:06'), (work, actor) => setNudgesOff(work, actor, true));
        if (on) await run(at('11:07'), (work, actor) => setNudgesOff(work, actor, false));
        const { nudges } = await claim(store, at('14:05'));
        const wanted = nudges.map((nudge) => store.work((work) => stillClaimed(work, nudge, at('14:05'))));
        expect((await Promise.all(wanted)).filter(Boolean)).toHaveLength(count);
        for (const nudge of nudges) await settle(store, at('14:05'), nudge, on ? 'sent' : 'skipped');
        expect(await tick(store, at('14:05'))).toEqual([]);
      }
    });

    it('takes a nudge as sent that is on its way, for its member answers it', async () => {
      const person = await reminded('12:00');
      const { store, run } = person;
      const [nudge] = (await claim(store, at('11:00'))).nudges;
      if (!nudge) throw new Error('nothing was due');
      expect(await run(at('11:00'), (work, actor) => snoozeNudge(work, actor, mood))).toBe(at('14:00'));
      expect(await told(person)).toEqual(['planned 2026-11-20 0', 'planned 2026-11-21 1', 'sent 2026-11-20 1']);
      await settle(store, at('11:01'), nudge, 'sent');
      expect(await tick(store, at('11:02'))).toEqual([]);
      expect(await told(person)).toEqual(['planned 2026-11-20 0', 'planned 2026-11-21 1', 'sent 2026-11-20 1']);
    });

    it('is for a weekly nudge also days after it came', async () => {
      const { store, run } = await reminded();
      const soon = { kind: 'soon' } as const;
      expect(await tick(store, at('09:00', '2026-11-21'))).toMatchObject([soon]);
      const later = await run(at('09:00', '2026-11-24'), (work, actor) => snoozeNudge(work, actor, soon));
      expect(later).toBe(at('12:00', '2026-11-24'));
    });

    it('once more, before it is noted that it came, is not taken for sent', async () => {
      const person = await reminded('12:00');
      const { store, run } = person;
      await tick(store, at('11:00'));
      await run(at('11:05'), (work, actor) => snoozeNudge(work, actor, mood));
      const [again] = (await claim(store, at('14:05'))).nudges;
      if (!again) throw new Error('nothing was due');
      await run(at('14:05'), (work, actor) => snoozeNudge(work, actor, mood));
      await settle(store, at('14:06'), again, 'sent');
      expect(await tick(store, at('17:05'))).toMatchObject([{ slot: 0, attempt: 1 }]);
    });

    it('is for nothing that is stopped', async () => {
      const { store, run } = await reminded('12:00');
      await tick(store, at('11:00'));
      await run(at('11:05'), (work, actor) => stopNudge(work, actor, mood));
      expect(await run(at('11:05'), (work, actor) => snoozeNudge(work, actor, mood))).toBeUndefined();
    });

    it.each([
      ['three hours', '15:00', at('14:00'), at('17:00')],
      ['one hour, where quiet hours leave no more', '20:30', at('19:30'), at('20:30')],
      ['no more, where they begin before', '21:30', at('20:30'), undefined],
    ])('is for %s', async (_, time, moment, expected) => {
      const { store, run } = await reminded(time);
      expect(await run(moment, (work, actor) => snoozeNudge(work, actor, mood))).toBeUndefined();
      await tick(store, moment);
      expect(await run(moment, (work, actor) => snoozeNudge(work, actor, mood))).toBe(expected);
    });
  });

  describe('an identity that cannot be reached', () => {
    it('gets what it missed once it writes again, while that makes sense', async () => {
      for (const [moment, expected] of [
        [at('12:00'), ['planned 2026-11-20 1']],
        [at('18:00'), ['planned 2026-11-21 1', 'unreachable 2026-11-20 1']],
      ] as const) {
        const person = await reminded('12:00');
        await tick(person.store, at('11:00'), () => 'unreachable');
        expect(await told(person)).toEqual(['planned 2026-11-21 1', 'unreachable 2026-11-20 1']);
        await person.speak(person.identity, moment);
        expect(await told(person)).toEqual(expected);
        await tick(person.store, moment);
        expect((await told(person)).filter((row) => row.startsWith('planned'))).toEqual(['planned 2026-11-21 1']);
      }
    });

    const discord = { platform: 'discord', externalId: 'theirs' } as const;

    it('gets nothing more; the nudge goes to the next one at once', async () => {
      const { store, link, memberId } = await reminded();
      await link(discord);
      await tick(store, due, () => 'unreachable');
      expect(await tick(store, at('19:01'))).toEqual([]);
      expect(await tick(store, at('19:01'), () => 'sent', 'discord')).toMatchObject([
        { kind: 'tracker', day: '2026-11-20', identity: discord },
      ]);
      expect(await store.work((work) => unreachableIdentities(work, memberId))).toEqual([
        { platform: 'telegram', since: due },
      ]);
      expect(await tick(store, at('09:00', '2026-11-21'), () => 'sent', 'discord')).toMatchObject([{ kind: 'soon' }]);
    });

    it('gets them again once it writes, and nothing of what was over meanwhile', async () => {
      const person = await reminded();
      const { store, speak, identity } = person;
      await tick(store, due, () => 'unreachable');
      for (const day of ['2026-11-21', '2026-11-22']) expect(await tick(store, at('19:00', day))).toEqual([]);
      expect((await trackerRows(person)).map(({ state }) => state)).toEqual(['unreachable', 'planned']);
      await speak(identity, at('12:00', '2026-11-23'));
      expect(await tick(store, at('12:00', '2026-11-23'))).toEqual([]);
      expect(await tick(store, at('19:00', '2026-11-23'))).toMatchObject([{ day: '2026-11-23' }]);
    });

    it.each(['sent', 'failed'] as const)(
      'loses nothing when it writes while a nudge is on its way: %s',
      async (outcome) => {
        const person = await reminded();
        const { store, identity, speak } = person;
        const [nudge] = (await claim(store, due)).nudges;
        if (!nudge) throw new Error('nothing was due');
        await store.work((work) => noteUnreachable(work, identity, due));
        await speak(identity, '2026-11-20T19:00:10.000Z');
        await settle(store, '2026-11-20T19:00:15.000Z', nudge, outcome);
        expect(await tick(store, at('19:02'))).toHaveLength(outcome === 'sent' ? 0 : 1);
        expect(await tick(store, at('19:00', '2026-11-21'))).toMatchObject([{ kind: 'tracker', day: '2026-11-21' }]);
      },
    );

    it('keeps no later nudge from going where the member wrote meanwhile', async () => {
      const { store, link, speak } = await reminded();
      const there = { ...discord, externalId: 'elsewhere' };
      await link(there);
      const [nudge] = (await claim(store, due)).nudges;
      if (!nudge) throw new Error('nothing was due');
      await speak(there, '2026-11-20T19:00:05.000Z');
      await settle(store, '2026-11-20T19:00:10.000Z', nudge, 'sent');
      expect(await tick(store, at('19:00', '2026-11-21'))).toEqual([]);
      expect(await tick(store, at('19:00', '2026-11-21'), () => 'sent', 'discord')).toMatchObject([
        { kind: 'tracker', identity: there },
      ]);
    });

    it('takes back what is on its way when an answer shows it', async () => {
      const { store, identity, link } = await reminded();
      await link({ ...discord, externalId: 'theirs too' });
      const [nudge] = (await claim(store, due)).nudges;
      if (!nudge) throw new Error('nothing was due');
      await store.work((work) => noteUnreachable(work, identity, due));
      expect(await store.work((work) => stillClaimed(work, nudge, due))).toBe(false);
      expect(await tick(store, due, () => 'sent', 'discord')).toHaveLength(1);
    });
  });

  it('counts what is due, and what became of the nudges of a day', async () => {
    const { store } = await reminded();
    const others = [await nudged(store, now), await nudged(store, now), await nudged(store, now)];
    for (const { run } of others) {
      await run(now, (work, actor) => setNudgeTimes(work, actor, mood, { times: ['20:00'] }));
    }
    const counts = (moment: string) => store.work((work) => nudgeCounts(work, moment));
    expect(await counts(at('18:59'))).toMatchObject({ due: 0, oldest: undefined });
    expect(await counts(at('19:06'))).toMatchObject({ due: 4, oldest: due, sent: 0 });
    const ids = others.map(({ memberId }) => memberId);
    await tick(store, at('19:06'), ({ memberId }) =>
      memberId === ids[0] ? 'unreachable' : memberId === ids[1] ? 'failed' : 'sent',
    );
    expect(await counts(at('19:07'))).toEqual({
      ...{ due: 1, oldest: due, sent: 2, late: 2, retried: 0, expired: 0, unreachable: 1 },
    });
    await tick(store, at('19:08'));
    expect(await counts(at('19:08'))).toMatchObject({ due: 0, sent: 3, retried: 1 });
    await store.housekeep(at('19:09', '2026-12-18'));
    const rows = await others[2]?.rows();
    expect(rows?.map(({ state }) => state).includes('sent')).toBe(false);
  });
});
