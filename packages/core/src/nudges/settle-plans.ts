import type { Diff, Fact } from '../journal/fact.ts';
import type { Work } from '../journal/work.repository.ts';
import type { DayRule } from '../time/day.ts';
import { replanNudges } from './replan-nudges.ts';

/** What of a member bears on when nudges come. */
const ofMember = ['timeZone', 'dayStart', 'quiet', 'nudgesOff'];

/**
 * Plans anew the nudges of those about whom the work told something that bears on them: the zone, the day start, a tracker
 * that was removed, whatever was undone. A store does it before each unit of work ends.
 */
export async function settlePlans(work: Work): Promise<void> {
  for (const [memberId, { now, facts }] of [...work.told]) {
    if (facts.some(bearsOnNudges)) await replanNudges(work, memberId, now, ruleBefore(work, facts));
  }
}

function bearsOnNudges({ object, how, what }: Fact): boolean {
  if (object === 'nudge') return true;
  if (object === 'member') return ofMember.some((name) => name in what);
  return object === 'tracker' && (how !== 'changed' || 'removedOn' in what);
}

/** Of the rule by which days were counted, what changed, if anything did; the former zone as far as it was known. */
function ruleBefore(work: Work, facts: readonly Fact[]): Partial<DayRule> | undefined {
  const first = (name: string): Diff | undefined =>
    facts.find(({ object, what }) => object === 'member' && name in what)?.what;
  const told = first('timeZone')?.timeZone;
  const zone = told && ((told[0] as string | null) ?? work.timeZone);
  const dayStart = first('dayStart')?.dayStart?.[0] as number | undefined;
  if (zone === undefined && dayStart === undefined) return undefined;
  return { ...(zone && { zone }), ...(dayStart !== undefined && { dayStart }) };
}
