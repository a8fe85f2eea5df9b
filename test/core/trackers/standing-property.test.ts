import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../packages/core/src/journal/actor.ts';
import { database } from '../../../packages/core/src/journal/work.repository.ts';
import { memberById } from '../../../packages/core/src/members/members.repository.ts';
import { setTimeZone } from '../../../packages/core/src/members/settings.ts';
import { openStore, type Store } from '../../../packages/core/src/store/open-store.ts';
import { type DayRule, dayOf } from '../../../packages/core/src/time/day.ts';
import { exportEntries } from '../../../packages/core/src/trackers/entries/export-entries.repository.ts';
import { goalOf } from '../../../packages/core/src/trackers/goal.ts';
import { type Schedule, scheduleOf } from '../../../packages/core/src/trackers/schedule.ts';
import { trackerBy } from '../../../packages/core/src/trackers/trackers.repository.ts';
import { byDefinition, step } from '../../support/by-definition.ts';
import { inconsistencies } from '../../support/consistency.ts';
import { diary } from '../../support/diary.ts';
import { databases } from '../../support/store.ts';
import { performOn, type Scene, trackerActs } from '../../support/tracker-acts.ts';

const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.constant({ kind: 'daily' } as const),
  fc.record({
    kind: fc.constant('weekdays' as const),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('weekly' as const), times: fc.integer({ min: 1, max: 7 }) }),
);
const person = fc.record({
  zone: fc.constantFrom('UTC', 'Pacific/Apia', 'Pacific/Pago_Pago', 'Pacific/Kiritimati'),
  /** Just before the zone of Apia left a day out, and just before Paris changes its clocks. */
  start: fc.constantFrom('2011-12-24T20:00:00.000Z', '2026-03-24T06:00:00.000Z'),
  kind: fc.constantFrom('number' as const, 'number' as const, 'yesno' as const, 'duration' as const),
  daily: fc.constantFrom('sum' as const, 'last' as const),
  schedule,
});

/** A rule, and from when it held. */
type Timeline = (DayRule & { readonly from: number })[];

/** Whether the day began at some moment of the member's life, looked at every six hours, and whenever their rule changed. */
function lived(timeline: Timeline, from: string, to: string): (day: string) => boolean {
  const days = new Set<string>();
  for (const [index, rule] of timeline.entries()) {
    const start = Math.max(rule.from, Date.parse(from) - 3 * 86_400_000);
    const end = Math.min(timeline[index + 1]?.from ?? Number.POSITIVE_INFINITY, Date.parse(to) + 3 * 86_400_000);
    for (let at = start; at < end; at += 6 * 3_600_000) days.add(dayOf(new Date(at).toISOString(), rule));
    if (start < end) days.add(dayOf(new Date(end - 1).toISOString(), rule));
  }
  return (day) => days.has(day);
}

async function check(store: Store, actor: Actor, scene: Scene, timeline: Timeline, standing: unknown): Promise<void> {
  const today = dayOf(actor.now, actor.member);
  const story = await store.work(async (work) => {
    const tracker = await trackerBy(work, actor.member.id, { id: scene.tracker });
    const { entries } = await exportEntries(work, tracker, undefined);
    const { rows } = await sql<{ firstDay: string; lastDay: string }>`
      select "firstDay", "lastDay" from skip where "trackerId" = ${tracker.id}`.execute(database(work));
    const skips = rows.map(({ firstDay, lastDay }) => [firstDay, lastDay] as const);
    if (tracker.pausedOn) skips.push([tracker.pausedOn, '9999-12-31']);
    const { kind, daily } = tracker;
    return { kind, daily, goal: goalOf(tracker), schedule: scheduleOf(tracker), entries, skips };
  });
  const known = [today, ...story.entries.map(({ day }) => day), ...story.skips.map(([first]) => first)].sort();
  const exists = lived(timeline, step(known[0] as string, -30), known.at(-1) as string);
  const { streak, longest, score } = byDefinition({ ...story, today, exists });
  expect(standing).toMatchObject({ streak, longest, score: expect.closeTo(score, 9) });
}

describe.each(databases)('on $name', ({ name, fresh }) => {
  it.each(name === 'SQLite' ? [40] : [12])(
    'a kept row equals the definition through any acts, undos, redos and travels: %i runs',
    async (numRuns) => {
      const store = await openStore(await fresh());
      const run = async (
        { start, zone, ...wanted }: typeof person extends fc.Arbitrary<infer P> ? P : never,
        acts: typeof trackerActs extends fc.Arbitrary<infer A> ? A : never,
      ) => {
        const { actor, add, standing, run: doing } = await diary(store, { zone });
        await doing((work) => setTimeZone(work, { ...actor, now: start }, zone));
        const scene: Scene = {
          tracker: await add({ ...wanted, daily: wanted.kind === 'number' ? wanted.daily : undefined }),
          kind: wanted.kind,
          changes: [],
          entries: [],
          imports: 0,
        };
        let now = Date.parse(start);
        let rule: DayRule = { zone, dayStart: 0 };
        const timeline: Timeline = [{ ...rule, from: Number.NEGATIVE_INFINITY }];
        for (const act of acts) {
          now += act.hours * 3_600_000;
          const at = new Date(now).toISOString();
          const who = { ...actor, member: { ...actor.member, ...rule }, now: at };
          const next = await store.work((work) => performOn(work, who, scene, act));
          // An undo may have changed the rule as well.
          const row = await store.work((work) => memberById(work, actor.member.id));
          rule = { zone: row.timeZone ?? zone, dayStart: row.dayStart };
          if (act.act === 'zone' || act.act === 'dayStart') expect(rule).toEqual(next);
          if (rule.zone !== timeline.at(-1)?.zone || rule.dayStart !== timeline.at(-1)?.dayStart)
            timeline.push({ ...rule, from: now });
          const then = { ...actor, member: { ...actor.member, ...rule }, now: at };
          await check(store, then, scene, timeline, await standing(scene.tracker, then));
        }
      };
      await fc.assert(fc.asyncProperty(person, trackerActs, run), { numRuns, interruptAfterTimeLimit: 15_000 });
      expect(await inconsistencies(store)).toEqual([]);
      await store.close();
    },
  );
});
