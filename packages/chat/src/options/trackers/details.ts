import type { Opening } from '../option-kind.ts';
import { text } from '../text.ts';
import type { Word } from '../words.ts';

const announcing = new Set(['unit', 'unite', 'choices', 'choice', 'choix']);

/** The unit or the choices of a tracker, after a word that says so: "unit kg", "choices run, bike". */
export const details: typeof text = {
  ...text,
  id: 'details',
  field: {
    name: { en: 'details', fr: 'détails' },
    description: {
      en: 'The unit of a number, or the choices, separated by commas',
      fr: 'L’unité d’un nombre, ou les choix, séparés par des virgules',
    },
    type: 'text',
  },
  opens: (words: readonly Word[], at: number): Opening | undefined => {
    const folded = words[at]?.folded ?? '';
    if (at === 0 || !announcing.has(folded)) return undefined;
    return { announced: words[at + 1]?.text === ':' ? 2 : 1, untilComma: false };
  },
};
