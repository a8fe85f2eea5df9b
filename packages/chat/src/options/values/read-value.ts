import type { Language, TrackerRow } from '@tend/core';
import type { Word } from '../words.ts';
import { choiceAt, yesNoAt } from './choice-value.ts';
import { durationAt } from './duration-value.ts';
import { moodAt } from './mood-value.ts';
import { numberAt } from './number-value.ts';

/** The value of an entry as the core keeps it, and how many words say it. */
export interface ReadValue {
  readonly value: number;
  readonly taken: number;
}

/** What a tracker of that kind reads. */
export type Valued = Pick<TrackerRow, 'kind' | 'unit' | 'choices'>;

/** The value that the first words say, by the tracker's kind, in either language. The core says which it takes. */
export function valueAt(words: readonly Word[], tracker: Valued, language: Language): ReadValue | undefined {
  switch (tracker.kind) {
    case 'number':
      return numberAt(words, tracker.unit ?? null, language);
    case 'duration':
      return durationAt(words);
    case 'choice':
      return choiceAt(words, tracker);
    case 'yesno':
      return yesNoAt(words);
    case 'mood':
      return moodAt(words);
  }
}
