import type { DayContext } from './days/day-context.ts';
import { type Valued, valueAt } from './values/read-value.ts';
import type { SaidWhen } from './when.ts';
import { whenAtEnd } from './when-at-end.ts';
import { joinWords, splitWords, type Word } from './words.ts';

/** What a text says of an entry. No word is lost: what is no value and no day is the note, or, for want of a value, `unread`. */
export interface SaidEntry {
  readonly value?: number;
  readonly unread?: string;
  readonly when?: SaidWhen;
  readonly note?: string;
}

/** Reads "71,4 yesterday 22:30", "4 tired but ok", "course 10 km hier" by the tracker's kind: value, note, then when. */
export function readEntry(text: string, tracker: Valued, context: DayContext): SaidEntry {
  const words = splitWords(text);
  const found = valueAt(words, tracker, context.language);
  const rest = words.slice(found?.taken ?? 0);
  const said = whenAtEnd(rest, context, found !== undefined);
  const left = said ? rest.slice(0, rest.length - said.taken) : rest;
  const when = said && { when: said.value };
  if (found) return { value: found.value, ...when, ...noteOf(left) };
  if (tracker.kind !== 'mood') return { ...when, ...(left.length > 0 && { unread: joinWords(left) }) };
  // A mood without a rating is a remark; a number that is none comes before it.
  const rated = /^[+−-]?\d/.test(left[0]?.text ?? '') ? 1 : 0;
  return { ...when, ...(rated && { unread: left[0]?.text ?? '' }), ...noteOf(left.slice(rated)) };
}

function noteOf(words: readonly Word[]): Pick<SaidEntry, 'note'> {
  const note = joinWords(words)
    .replace(/^[\s,;:–—-]+(?=\S)|[\s,;]+$/g, '')
    .trim();
  const inner = /^\(([^()]*)\)$/.exec(note)?.[1] ?? note;
  return inner === '' ? {} : { note: inner };
}
