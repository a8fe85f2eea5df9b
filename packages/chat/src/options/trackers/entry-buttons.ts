import { type Day, dayNumber, dayOfNumber, type EntryRow, type Language, type TrackerRow, weekdayOf } from '@tend/core';
import { weekdayNames } from '../../replies/pictures/calendar-names.ts';
import type { Texts } from '../../texts/texts.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { undoButtons } from '../change-buttons.ts';
import type { OptionKind } from '../option-kind.ts';
import { press } from '../press.ts';
import type { Button, Turn } from '../turn.ts';
import { ofTracker } from './tracker.ts';

const texts = {
  fillIn: { en: (days: string) => `Fill in ${days}`, fr: (days: string) => `Compléter ${days}` },
  days: { en: (count: number) => `${count} days`, fr: (count: number) => `${count} jours` },
} satisfies Texts;

/** So many days are named on the button; of more their number. */
const mostNamed = 3;
/** Days are packed as four signs each, counted from the first day for which something can be logged. */
const [origin, base, width] = [dayNumber('1900-01-01'), 36, 4];

/** Some days, one after the other; only buttons say them. */
export const dayList: OptionKind<readonly Day[]> = {
  id: 'day-list',
  parse: () => undefined,
  pack: (days) => days.map((day) => (dayNumber(day) - origin).toString(base).padStart(width, '0')).join(''),
  unpack(packed) {
    if (!/^(?:[0-9a-z]{4}){1,7}$/.test(packed)) return undefined;
    const numbers = packed.match(/.{4}/g)?.map((digits) => Number.parseInt(digits, base)) ?? [];
    return numbers.every((number) => number < 110_000)
      ? numbers.map((number) => dayOfNumber(number + origin))
      : undefined;
  },
};

/** What can be done with an entry that was just written: [Note] [Undo] [Other day]. */
export function entryButtons(
  turn: Turn,
  { publicId: entry }: Pick<EntryRow, 'publicId'>,
  change: Parameters<typeof undoButtons>[1],
): Button[] {
  const { language } = turn;
  const edit = (label: string, ask: string) => press({ label, command: 'entry-edit', options: { entry, ask } });
  return [
    edit(trackerTexts.note[language], 'note'),
    ...undoButtons(turn, change),
    edit(trackerTexts.otherDay[language], 'when'),
  ];
}

/** Asks for the days that were missed, one by one. */
export function fillInButton(tracker: TrackerRow, missed: readonly Day[], language: Language): Button[] {
  if (missed.length === 0) return [];
  const options = { ...ofTracker(tracker), days: dayList.pack(missed) };
  return [press({ label: texts.fillIn[language](daysNamed(missed, language)), command: 'log', options })];
}

function daysNamed(days: readonly Day[], language: Language): string {
  if (days.length > mostNamed) return texts.days[language](days.length);
  const names = weekdayNames('short', language);
  return days.map((day) => names[weekdayOf(day) - 1] ?? '').join(', ');
}
