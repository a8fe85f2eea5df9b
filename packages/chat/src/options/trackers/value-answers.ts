import { choicesOf, goalOf, type Language, type TrackerRow } from '@tend/core';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { amountInWords, moodInWords } from '../../texts/value-words.ts';
import type { Answer } from '../question.ts';

const texts = {
  none: { en: 'None', fr: 'Rien' },
  noneToday: { en: 'None today', fr: 'Rien aujourd’hui' },
} satisfies Texts;

/** The values that buttons say: of choices, yes and no, moods, and nothing at all for a goal of at most so much. */
export function valueAnswers(tracker: TrackerRow, isToday: boolean, language: Language): Answer[] {
  switch (tracker.kind) {
    case 'mood':
      return [1, 2, 3, 4, 5].map((level) => ({ label: moodInWords(level), value: String(level), number: level }));
    case 'yesno':
      return [
        { label: trackerTexts.yes[language], value: 'yes' },
        { label: trackerTexts.no[language], value: 'no' },
      ];
    case 'choice':
      return choicesOf(tracker).flatMap(({ key, name, retired }) =>
        retired ? [] : [{ label: titled(name), value: `#${key}` }],
      );
    default: {
      const label = isToday ? texts.noneToday[language] : texts.none[language];
      const none = tracker.kind === 'duration' ? '0m' : '0';
      return goalOf(tracker)?.side === 'most' ? [{ label, value: none }] : [];
    }
  }
}

/** A bare number where a duration is expected: hours or minutes of it. */
export function durationAnswers(text: string, language: Language): Answer[] {
  const number = /^\d{1,3}(?:[.,]\d{1,2})?$/.exec(text.trim())?.[0];
  if (number === undefined) return [];
  const kind = { kind: 'duration', unit: null, choices: null } as const;
  return (
    [
      ['h', 3600],
      ['m', 60],
    ] as const
  ).map(([sign, seconds]) => ({
    label: amountInWords(Math.round(Number(number.replace(',', '.')) * seconds), kind, language),
    value: `${number}${sign}`,
  }));
}
