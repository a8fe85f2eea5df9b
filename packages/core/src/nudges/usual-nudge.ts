import type { Work } from '../journal/work.repository.ts';
import { scheduleOf } from '../trackers/schedule.ts';
import type { TrackerRow } from '../trackers/tracker.entity.ts';
import type { NudgeRow } from './nudge.entity.ts';
import { fromTheStart, type NudgeKind, usual } from './nudge-kind.ts';
import { type About, type NudgeAndTracker, nudgeAbout, nudgeRows } from './nudges.repository.ts';
import { keptTimes } from './slots.ts';

/** A nudge as it is until the member changes it, on the weekdays of its tracker; its row id is 0. */
export function usualNudge({ memberId, kind, trackerId }: About, tracker?: TrackerRow): NudgeRow {
  const schedule = tracker && scheduleOf(tracker);
  const { time, weekdays: every } = usual[kind];
  const weekdays = schedule?.kind === 'weekdays' ? schedule.weekdays.join('') : every;
  return {
    ...{ id: 0, memberId, kind, trackerId, times: keptTimes([time]), weekdays },
    ...{ chosen: 0, stopped: 0, skippedUntil: null },
  };
}

const order: readonly NudgeKind[] = ['soon', 'tracker', 'risk', 'report'];

/** All nudges of the member, also those from the start that have no row: eat soon first, the report last. */
export async function nudgesOfMember(work: Work, memberId: number): Promise<NudgeAndTracker[]> {
  const kept = await nudgeRows(work, memberId);
  const missing = fromTheStart.filter((kind) => !kept.some(({ nudge }) => nudge.kind === kind));
  const unchanged = missing.map((kind) => ({ nudge: usualNudge({ memberId, kind, trackerId: 0 }), tracker: null }));
  return [...unchanged, ...kept].sort((a, b) => order.indexOf(a.nudge.kind) - order.indexOf(b.nudge.kind));
}

/** The nudge about one thing as it comes now; undefined for one that the member does not have. */
export async function nudgeInUse(work: Work, about: About): Promise<NudgeRow | undefined> {
  const kept = await nudgeAbout(work, about);
  if (kept || !fromTheStart.includes(about.kind)) return kept;
  return usualNudge(about);
}
