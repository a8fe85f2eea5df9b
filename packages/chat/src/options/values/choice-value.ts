import { choicesOf, fold, type TrackerRow } from '@tend/core';
import { nameLength, spelledName } from '../known-name.ts';
import type { Word } from '../words.ts';
import type { ReadValue } from './read-value.ts';

const yes = new Set(['yes', 'y', 'yeah', 'yep', 'done', 'did', 'ok', 'oui', 'o', 'ouais', 'fait', '1', '✓', '✔']);
const no = new Set(['no', 'n', 'nope', 'not', 'non', 'pas', '0', '✗', '✘']);

const denied = new Set(['done', 'fait']);

/** One of the tracker's choices by its name, case and accents folded; `#3` is the key that a button says. */
export function choiceAt(words: readonly Word[], tracker: Pick<TrackerRow, 'choices'>): ReadValue | undefined {
  const key = /^#(\d{1,9})$/.exec(words[0]?.folded ?? '')?.[1];
  if (key !== undefined) return { value: Number(key), taken: 1 };
  const choices = choicesOf(tracker).filter(({ retired }) => !retired);
  const names = choices.map(({ name }) => fold(name));
  const taken = nameLength(words, 0, names);
  if (taken === 0) return undefined;
  const value = choices[names.indexOf(spelledName(words, 0, taken))]?.key;
  return value === undefined ? undefined : { value, taken };
}

/** 1 for yes, 0 for no, in either language. */
export function yesNoAt(words: readonly Word[]): ReadValue | undefined {
  const said = words[0]?.folded ?? '';
  if (yes.has(said)) return { value: 1, taken: 1 };
  if (!no.has(said)) return undefined;
  // "not done", "pas fait".
  return { value: 0, taken: denied.has(words[1]?.folded ?? '') && said.length > 2 ? 2 : 1 };
}
