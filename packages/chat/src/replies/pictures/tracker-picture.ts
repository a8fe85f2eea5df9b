import { choicesOf, type Day, type DayTotal, goalOf, isDone, type Language, type TrackerRow } from '@tend/core';
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
}

/** The picture that fits the tracker: bars for what adds up, a line for what does not, shares, or the calendar of a year. */
export function trackerPicture(tracker: TrackerRow, { from, to, totals, shares }: Drawn, language: Language): Picture {
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
        days: marks(tracker, totals),
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

function marks(tracker: TrackerRow, totals: readonly DayTotal[]): CalendarPicture['days'] {
  if (tracker.kind === 'mood') return totals.map(({ day, amount }) => [day, amount]);
  return totals.map((total) => [total.day, isDone(tracker, total) ? 'done' : 'not']);
}
