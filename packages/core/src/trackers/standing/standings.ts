import { type Actor, todayOf } from '../../journal/actor.ts';
import type { Work } from '../../journal/work.repository.ts';
import { dayNumber } from '../../time/day.ts';
import { unbegunMood } from '../mood.ts';
import { lockMember } from '../record.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import type { Calendar } from './calendar.ts';
import { keepStanding, keptIn, keptStandings, type TrackerKept } from './kept-standings.repository.ts';
import { skipsFor } from './reckon.ts';
import { calendarFor } from './rule-changes.repository.ts';
import { frameOf, reckonAll } from './settle.ts';
import { type Standing, standingOn } from './standing.ts';

/** A tracker and where it stands. */
export interface TrackerAndStanding {
  readonly tracker: TrackerRow;
  readonly standing: Standing;
}

/** The actor's trackers, that of their mood first, the others in the order in which they were added. */
export async function trackersOf(work: Work, actor: Actor): Promise<TrackerAndStanding[]> {
  const kept = await keptStandings(work, { memberId: actor.member.id });
  const calendar = await calendarFor(work, actor);
  const found: TrackerAndStanding[] = [];
  for (const one of kept) found.push({ tracker: one.tracker, standing: await standing(work, actor, one, calendar) });
  const mood = found.find(({ tracker }) => tracker.kind === 'mood') ?? (await unbegun(work, actor, calendar));
  return [mood, ...found.filter((one) => one !== mood)];
}

/** Where one of the actor's trackers stands. */
export async function standingOf(work: Work, actor: Actor, tracker: TrackerRow): Promise<Standing> {
  const [kept = { tracker, row: undefined }] = await keptStandings(work, { ids: [tracker.id] });
  return standing(work, actor, kept, await calendarFor(work, actor));
}

/**
 * Keeps anew what the actor's trackers have come to where that has to be counted: after an import, and after the zone
 * was set. Without it everything is right as well, but counted again whenever it is read.
 */
export async function settleStandings(work: Work, actor: Actor): Promise<void> {
  await lockMember(work, actor);
  const calendar = await calendarFor(work, actor);
  for (const { tracker, row } of await keptStandings(work, { memberId: actor.member.id })) {
    if (!row || keptIn(row, calendar)) continue;
    const { kept, frame } = await reckonAll(work, actor, tracker, calendar);
    if (kept && kept.upTo <= frame.today) await keepStanding(work, tracker.id, kept, calendar.rule);
  }
}

async function standing(
  work: Work,
  actor: Actor,
  { tracker, row }: TrackerKept,
  calendar: Calendar,
): Promise<Standing> {
  const today = dayNumber(todayOf(actor));
  if (!row) return standingOn(tracker, undefined, { skips: skipsFor(tracker, [], calendar.absent), today });
  const kept = keptIn(row, calendar);
  if (!kept || kept.upTo > today) return (await reckonAll(work, actor, tracker, calendar)).standing;
  return standingOn(tracker, kept, frameOf(tracker, actor, kept, calendar));
}

async function unbegun(work: Work, actor: Actor, calendar: Calendar): Promise<TrackerAndStanding> {
  const tracker = unbegunMood(actor.member.id);
  return { tracker, standing: await standing(work, actor, { tracker, row: undefined }, calendar) };
}
