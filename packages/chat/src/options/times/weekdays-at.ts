import { anyWeekday } from '../days/calendar-words.ts';
import type { Claim } from '../option-kind.ts';
import { phraseAt } from '../trackers/schedule-phrases.ts';
import type { Word } from '../words.ts';

/** Monday 1 to Sunday 7, in order; none where something is only said to come every week. */
export type Weekdays = readonly number[];

const to = new Set(['to', 'through', 'thru', 'till', 'until', 'au', 'a', '-', '–']);
const everyDay: Weekdays = [1, 2, 3, 4, 5, 6, 7];

/** Days of the week: "every day", "weekdays", "dimanche", "mon-fri", "lundi au vendredi"; a list of days one by one. */
export function weekdaysAt(words: readonly Word[], at: number): Claim<Weekdays> | undefined {
  const phrase = phraseAt(words, at);
  if (phrase) {
    const { value: schedule, taken } = phrase;
    if (schedule.kind === 'weekly') return schedule.times === 1 ? { value: [], taken } : undefined;
    return { value: schedule.kind === 'daily' ? everyDay : schedule.weekdays, taken };
  }
  const first = weekdayIn(words[at]?.folded);
  const last =
    first !== undefined && to.has(words[at + 1]?.folded ?? '') ? weekdayIn(words[at + 2]?.folded) : undefined;
  if (first !== undefined) {
    return last === undefined ? { value: [first], taken: 1 } : { value: range(first, last), taken: 3 };
  }
  return joinedAt(words[at]);
}

/** "mon-fri", "lun/mer/ven", "sat,sun": without spaces between them. */
function joinedAt(word: Word | undefined): Claim<Weekdays> | undefined {
  const [first, last, ...more] = word?.folded.split(/[-–]/).map(weekdayIn) ?? [];
  if (first !== undefined && last !== undefined && more.length === 0) return { value: range(first, last), taken: 1 };
  const days = word?.folded.split(/[,/+&]/).map(weekdayIn) ?? [];
  return days.length > 1 && days.every((day) => day !== undefined) ? { value: days, taken: 1 } : undefined;
}

function weekdayIn(folded = ''): number | undefined {
  const word = folded.replace(/\.$/, '');
  return anyWeekday.get(word) ?? anyWeekday.get(word.replace(/s$/, ''));
}

/** From a day to the next such day: Friday to Monday is four days. */
function range(first: number, last: number): Weekdays {
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((first - 1 + index) % 7) + 1);
}
