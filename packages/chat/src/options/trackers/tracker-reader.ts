import type { TrackerReader } from '../../replies/entry-line.ts';
import type { Turn } from '../turn.ts';

/** For whom trackers are told in this turn. */
export function trackerReader({ actor, contact, language, today }: Turn): TrackerReader {
  const { zone, dayStart } = actor.member;
  return { language, today, now: actor.now, zone, dayStart, streaks: contact.streaksShown };
}
