import {
  addDays,
  choicesOf,
  type Day,
  type DayTotal,
  daysBetween,
  goalOf,
  isDone,
  type Language,
  type TrackerRow,
} from '@tend/core';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import type { Picture } from '../picture.ts';
import { type CalendarPicture, calendarPicture } from './calendar-picture.ts';
import { daysPicture } from './days-picture.ts';
import { sharesPicture } from './shares.ts';

/** What is drawn of a tracker: its days or how often each choice was made, from a day to another, both included. */
export interface Drawn {
  readonly from: Day;
  readonly to: Day;
  readonly totals: readonly DayTotal[];
  readonly shares: readonly { readonly value: number; readonly entries: number }[];
  /** What was skipped: days in a row, which may reach beyond. */
  readonly skips: readonly { readonly firstDay: Day; readonly lastDay: Day }[];
}

/** The picture that fits the tracker: bars for what adds up, a line for what does not, shares, or the calendar of a year. */
export function trackerPicture(tracker: TrackerRow, drawn: Drawn, language: Language): Picture {
  const { from, to, totals, shares } = drawn;
  const base = { language, title: titled(trackerName(tracker, language)) };
  switch (tracker.kind) {
    case 'choice': {
      const names = new Map(choicesOf(tracker).map(({ key, name }) => [key, name]));
      const items = shares.map(({ value, entries }) => ({ label: names.get(value) ?? '?', count: entries }));
      return sharesPicture({ ...base, from, to, items });
    }
    case 'mood':
    case 'yesno':
      return calendarPicture({
        ...base,
        year: Number(to.slice(0, 4)),
        scale: tracker.kind,
        days: [...marks(tracker, totals), ...skippedMarks(drawn)],
      });
    default: {
      const goal = goalOf(tracker);
      return daysPicture({
        ...{ ...base, from, to, points: totals.map(({ day, amount }) => [day, amount]) },
        kind: tracker.kind === 'number' && tracker.daily === 'last' ? 'line' : 'bars',
        quantity: tracker.kind === 'duration' ? { kind: 'duration' } : { kind: 'number', unit: tracker.unit ?? '' },
        ...(goal && { goal }),
      });
    }
  }
}

/** A day that was skipped, and logged after all, is drawn as it was logged. */
function skippedMarks({ from, to, totals, skips }: Drawn): CalendarPicture['days'] {
  const logged = new Set(totals.map(({ day }) => day));
  const days = skips.flatMap(({ firstDay, lastDay }) => {
    const [first, last] = [firstDay < from ? from : firstDay, lastDay > to ? to : lastDay];
    return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
  });
  return days.filter((day) => !logged.has(day)).map((day) => [day, 'skipped']);
}

function marks(tracker: TrackerRow, totals: readonly DayTotal[]): CalendarPicture['days'] {
  if (tracker.kind === 'mood') return totals.map(({ day, amount }) => [day, amount]);
  return totals.map((total) => [total.day, isDone(tracker, total) ? 'done' : 'not']);
}
