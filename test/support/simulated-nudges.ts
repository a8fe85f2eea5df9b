import { IANAZone } from 'luxon';
import { setNudgeTimes } from '../../packages/core/src/nudges/set-nudge-times.ts';
import type { Store } from '../../packages/core/src/store/open-store.ts';
import { addDays, type Day, type Instant, weekdayOf } from '../../packages/core/src/time/day.ts';
import { createTracker } from '../../packages/core/src/trackers/create-tracker.ts';
import { moodId } from '../../packages/core/src/trackers/mood.ts';
import { nextClaim, nudged, tick } from './nudged.ts';

/** Zones with every way of changing clocks that is in use, and the farthest ones. */
export const zones: readonly string[] = [
  ...[
    'UTC',
    'Europe/Paris',
    'Europe/London',
    'Europe/Chisinau',
    'Atlantic/Azores',
    'Africa/Cairo',
    'Africa/Casablanca',
  ],
  ...[
    'Asia/Beirut',
    'Asia/Jerusalem',
    'Asia/Gaza',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Asia/Tehran',
    'Antarctica/Troll',
  ],
  ...['America/New_York', 'America/Los_Angeles', 'America/St_Johns', 'America/Havana', 'America/Santiago'],
  ...['America/Asuncion', 'America/Nuuk', 'America/Miquelon', 'Australia/Adelaide', 'Australia/Lord_Howe'],
  ...[
    'Pacific/Auckland',
    'Pacific/Chatham',
    'Pacific/Easter',
    'Pacific/Norfolk',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ],
];

/** What each of them is nudged about: at times that clocks leave out and show twice, several a day, weekly, monthly. */
const wanted = [
  { kind: 'tracker', tracker: moodId, times: ['02:30'], weekdays: '1234567' },
  { kind: 'tracker', tracker: 'Weight', times: ['00:00', '07:45'], weekdays: '67' },
  { kind: 'soon', times: ['10:00'], weekdays: '6' },
  { kind: 'report', times: ['09:00'], weekdays: '' },
] as const;

/** How the time between is spent: minute by minute, or from one due nudge to the next and a minute around it. */
export interface Simulation {
  readonly from: Instant;
  readonly until: Instant;
  readonly everyMinute: boolean;
}

export interface Simulated {
  readonly members: number;
  readonly ticks: number;
  readonly sent: number;
  readonly faults: readonly string[];
}

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Lets a member in each of the zones live from one moment to the other, and holds what was sent against what the clocks
 * there show. Days that begin or end outside are left out of the count.
 */
export async function simulate(store: Store, { from, until, everyMinute }: Simulation): Promise<Simulated> {
  const people = new Map<number, { zone: string; trackers: Map<number, string> }>();
  for (const zone of zones) {
    const person = await nudged(store, from, zone);
    const trackers = new Map<number, string>();
    await person.run(from, async (work, actor) => {
      const { tracker } = await createTracker(work, actor, { name: 'Weight', kind: 'number' });
      for (const { kind, times, weekdays, ...about } of wanted) {
        if (kind !== 'tracker') continue;
        const id = 'tracker' in about && about.tracker === moodId ? moodId : tracker.publicId;
        await setNudgeTimes(work, actor, { kind, tracker: id }, { times, weekdays });
      }
      trackers.set(tracker.id, 'Weight');
    });
    people.set(person.memberId, { zone, trackers });
  }
  const sent = new Map<string, Instant[]>();
  let [ticks, count] = [0, 0];
  for (let now = from; now < until; ) {
    ticks += 1;
    for (const { memberId, kind, trackerId, day, time } of await tick(store, now)) {
      const { zone, trackers } = people.get(memberId) ?? { zone: '', trackers: new Map() };
      const about = kind === 'tracker' ? (trackers.get(trackerId) ?? moodId) : kind;
      const key = `${about} of ${day} at ${time} in ${zone}`;
      sent.set(key, [...(sent.get(key) ?? []), now]);
      count += 1;
    }
    now = await nextMoment(store, now, everyMinute);
  }
  return { members: people.size, ticks, sent: count, faults: faultsOf(sent, { from, until }) };
}

/** The next minute; where minutes are left out: the one before the next nudge is due, that one, or the one after. */
async function nextMoment(store: Store, now: Instant, everyMinute: boolean): Promise<Instant> {
  const after = Date.parse(now) + minute;
  if (everyMinute) return new Date(after).toISOString();
  const next = Date.parse((await nextClaim(store)) ?? '2100-01-01T00:00:00.000Z');
  return new Date(Math.max(after, next - minute)).toISOString();
}

function faultsOf(sent: Map<string, Instant[]>, { from, until }: { from: Instant; until: Instant }): string[] {
  const faults: string[] = [];
  const [first, last] = [addDays(from.slice(0, 10), 2), addDays(until.slice(0, 10), -2)];
  const expected = new Set<string>();
  for (const zone of zones) {
    const clocks = clocksOf(zone, Date.parse(from), Date.parse(until));
    for (let day = first; day <= last; day = addDays(day, 1)) {
      for (const { times, weekdays, ...about } of wanted) {
        const comes = weekdays === '' ? day.endsWith('-01') : weekdays.includes(String(weekdayOf(day)));
        if (!comes) continue;
        for (const time of times) {
          const key = `${'tracker' in about ? about.tracker : about.kind} of ${day} at ${time} in ${zone}`;
          expected.add(key);
          const [at = 'nothing', ...more] = sent.get(key) ?? [];
          const right = momentBy(clocks, day, time);
          if (at !== right) faults.push(`${key}: ${at} in place of ${right}`);
          if (more.length > 0) faults.push(`${key}: again at ${more.join(', ')}`);
        }
      }
    }
  }
  for (const key of sent.keys()) {
    const day = key.split(' of ')[1]?.slice(0, 10) ?? '';
    if (day >= first && day <= last && !expected.has(key)) faults.push(`${key}: not wanted`);
  }
  return faults;
}

/** A time during which clocks are so many minutes ahead of UTC. */
interface Clocks {
  readonly from: number;
  readonly to: number;
  readonly ahead: number;
}

function clocksOf(zone: string, from: number, until: number): Clocks[] {
  const rule = IANAZone.create(zone);
  const found: Clocks[] = [];
  const end = until + day;
  let start = from - day;
  for (let morning = start; morning < end; morning += day) {
    if (rule.offset(morning) === rule.offset(morning + day)) continue;
    for (let at = morning; at < morning + day; at += 15 * minute) {
      if (rule.offset(at) === rule.offset(at + 15 * minute)) continue;
      found.push({ from: start, to: at + 15 * minute, ahead: rule.offset(at) });
      start = at + 15 * minute;
    }
  }
  return [...found, { from: start, to: Number.POSITIVE_INFINITY, ahead: rule.offset(end) }];
}

/** The first moment at which the clocks show it; else by the clocks that went before the gap. */
function momentBy(clocks: readonly Clocks[], on: Day, time: string): Instant {
  const local = Date.parse(`${on}T${time}:00Z`);
  const at = ({ ahead }: Clocks) => local - ahead * minute;
  const showing = clocks.find((one) => one.from <= at(one) && at(one) < one.to);
  const before = clocks.findLast((one) => at(one) >= one.to);
  return new Date(at((showing ?? before) as Clocks)).toISOString();
}
