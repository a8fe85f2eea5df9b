import { type TrackerRow, trackerBy } from '@tend/core';
import { nameLength } from '../known-name.ts';
import type { Turn } from '../turn.ts';
import { splitWords } from '../words.ts';
import { knownTrackers } from './known-trackers.ts';
import { namesOf, type TrackerValue } from './tracker.ts';

/** The tracker that was meant, and what was typed after its name. */
export interface MeantTracker {
  readonly tracker: TrackerRow;
  readonly rest: string;
}

/** The tracker of that id (else `not_found`), or with whose name the text begins: the longest counts; undefined for none. */
export async function meantTracker(turn: Turn, said: TrackerValue): Promise<MeantTracker | undefined> {
  if ('id' in said) return { tracker: await trackerBy(turn.work, turn.actor.member.id, said), rest: '' };
  const words = splitWords(said.text);
  let best: { tracker: TrackerRow; taken: number } | undefined;
  for (const tracker of await knownTrackers(turn.work, turn.actor.member.id)) {
    const names = namesOf(tracker);
    // A name in quotes is one word that no folded name matches.
    const quoted = words[0]?.quoted && names.includes(namesOf({ ...tracker, name: words[0].text })[0] ?? '') ? 1 : 0;
    const taken = quoted || nameLength(words, 0, names);
    if (taken > (best?.taken ?? 0)) best = { tracker, taken };
  }
  const next = best && words[best.taken];
  return best && { tracker: best.tracker, rest: next ? said.text.slice(next.start) : '' };
}

/** The tracker that a text names and nothing else, or what was said instead of one. */
export async function onlyTracker(
  turn: Turn,
  said: TrackerValue | undefined,
): Promise<{ readonly tracker: TrackerRow } | { readonly unknown: string | undefined }> {
  if (!said) return { unknown: undefined };
  const meant = await meantTracker(turn, said);
  if (meant && meant.rest === '') return { tracker: meant.tracker };
  return { unknown: 'text' in said ? said.text : undefined };
}

/** What of a text may be a value after a name that nobody knows: from the first word with a digit on. */
export function afterUnknownName(text: string): string {
  const value = splitWords(text).find(({ text: word }) => /\d/.test(word));
  return value ? text.slice(value.start) : '';
}
