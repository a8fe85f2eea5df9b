import { choicesOf, type Day, type Language, longestDuration, type TrackerRow } from '@tend/core';
import { nearDay } from '../../texts/near-day.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { valueTexts as texts } from '../../texts/value-texts.ts';
import { amountInWords } from '../../texts/value-words.ts';

/** What a tracker expects, in words: "a number of kg, such as 71.4". */
export function expectedInWords(tracker: TrackerRow, language: Language): string {
  switch (tracker.kind) {
    case 'number':
      return tracker.unit ? texts.numberOf[language](tracker.unit) : texts.number[language];
    case 'choice':
      return texts.choice[language](
        choicesOf(tracker)
          .flatMap(({ name, retired }) => (retired ? [] : [name]))
          .join(', '),
      );
    case 'mood':
      return texts.rating[language];
    default:
      return texts[tracker.kind][language];
  }
}

/** The question for a value of the tracker; `day` where it is not about today. */
export function valueQuestion(tracker: TrackerRow, day: Day, today: Day, language: Language): string {
  const on = day === today ? undefined : nearDay(day, today, language);
  if (tracker.kind === 'mood') return on === undefined ? texts.mood[language] : texts.moodOn[language](on);
  const name = titled(trackerName(tracker, language));
  const question = questionInWords(tracker, language);
  return on === undefined ? texts.asked[language](name, question) : texts.askedOn[language](name, on, question);
}

function questionInWords({ kind, unit }: TrackerRow, language: Language): string {
  if (kind === 'number') return unit ? texts.askNumberOf[language](unit) : texts.askNumber[language];
  if (kind === 'duration') return texts.askDuration[language];
  return texts[kind === 'choice' ? 'askChoice' : 'askYesno'][language];
}

/** Says that the text was none of the tracker's values, and what would be one. */
export function unreadValue(text: string, tracker: TrackerRow, language: Language, range?: Range): string {
  const bounds = range && tracker.kind !== 'mood' ? texts.within[language](...inWords(range, tracker, language)) : '';
  return texts.unread[language](text, expectedInWords(tracker, language) + bounds);
}

interface Range {
  readonly min: number;
  readonly max: number;
}

function inWords({ min, max }: Range, tracker: TrackerRow, language: Language): [string, string] {
  const shown = (value: number) => amountInWords(value, { ...tracker, unit: null }, language);
  return tracker.kind === 'duration' ? [shown(0), shown(longestDuration)] : [shown(min), shown(max)];
}
