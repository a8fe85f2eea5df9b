import type { Goal, Language, TrackerKind } from '@tend/core';
import type { OptionKind } from '../option-kind.ts';
import { packText, unpackText } from '../packed-text.ts';
import { durationAt } from '../values/duration-value.ts';
import { numberAt } from '../values/number-value.ts';
import { wholeText } from '../whole-text.ts';
import { splitWords } from '../words.ts';
import { claimGoal, isNoGoal, type SaidGoal } from './goal-words.ts';

/** What a day should come to: "at least 8", "au plus 2 par jour", "goal: at least 1h30". */
export const goal: OptionKind<SaidGoal> = {
  id: 'goal',
  field: {
    name: { en: 'goal', fr: 'objectif' },
    description: {
      en: 'Per day, such as “at least 8” or “at most 2”',
      fr: 'Par jour, par exemple « au moins 8 » ou « au plus 2 »',
    },
    type: 'text',
  },
  claim: claimGoal,
  parse: (text, context) => (isNoGoal(text) ? 'none' : wholeText(claimGoal, text, context)),
  pack: (value) => (value === 'none' ? value : packText(`${value.side} ${value.amount}`)),
  unpack(packed) {
    if (packed === 'none') return packed;
    const [, side, amount] = /^(least|most) (.+)$/.exec(unpackText(packed) ?? '') ?? [];
    return side === undefined || amount === undefined ? undefined : { side: side as Goal['side'], amount };
  },
};

/** The unit in what was said of a goal: "glasses" of "8 glasses". */
export function unitOfGoal(said: SaidGoal | undefined): string | undefined {
  const [, unit] = said && said !== 'none' ? splitWords(said.amount) : [];
  return unit && !/^\d/.test(unit.text) ? unit.text : undefined;
}

/** The goal as the core takes it; undefined for an amount that a tracker of that kind has not. */
export function goalFor(
  said: SaidGoal,
  { kind, unit }: { readonly kind: TrackerKind; readonly unit: string | null },
  language: Language,
): Goal | null | undefined {
  if (said === 'none') return null;
  const words = splitWords(said.amount);
  const read = kind === 'duration' ? durationAt(words) : numberAt(words, unit, language);
  return read?.taken === words.length ? { side: said.side, amount: read.value } : undefined;
}
