import { refuse } from '../error.ts';
import { cleanName } from '../members/typed-text.ts';
import { moodNames } from './mood.ts';
import type { TrackerRow } from './tracker.entity.ts';
import { longestTrackerName } from './tracker-limits.ts';
import { foldedTrackerName } from './trackers.repository.ts';

/** A name for a tracker of that kind that none of the others has or answers to; else `name_invalid` or `name_taken`. */
export function freeName(
  others: readonly TrackerRow[],
  { name: text, kind }: { readonly name: string; readonly kind: TrackerRow['kind'] },
): { name: string; foldedName: string } {
  const name = cleanName(text, longestTrackerName);
  const foldedName = foldedTrackerName(name);
  const isMoods = kind !== 'mood' && moodNames.includes(foldedName);
  if (isMoods || others.some((other) => other.foldedName === foldedName)) refuse('name_taken', { name });
  return { name, foldedName };
}
