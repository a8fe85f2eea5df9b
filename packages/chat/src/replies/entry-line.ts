import {
  type Day,
  dailyOf,
  dayOf,
  type EntryRow,
  goalOf,
  type Instant,
  type Language,
  type Standing,
  type TrackerRow,
} from '@tend/core';
import { shortDay } from '../texts/dates.ts';
import { nearDay } from '../texts/near-day.ts';
import type { Texts } from '../texts/texts.ts';
import { timeIn } from '../texts/times.ts';
import { titled } from '../texts/titled.ts';
import { trackerName } from '../texts/tracker-name.ts';
import { streakInWords, trackerTexts } from '../texts/tracker-texts.ts';
import { amountInWords, valueInWords } from '../texts/value-words.ts';
import { percent } from './pictures/figure.ts';
import type { Span } from './reply.ts';
import { bold } from './spans.ts';

const texts = {
  sum: { en: (amount: string) => `${amount} in all`, fr: (amount: string) => `${amount} en tout` },
  least: {
    en: (amount: string, goal: string) => `${amount} of ${goal}`,
    fr: (amount: string, goal: string) => `${amount} sur ${goal}`,
  },
  most: {
    en: (amount: string, goal: string) => `${amount} (at most ${goal})`,
    fr: (amount: string, goal: string) => `${amount} (au plus ${goal})`,
  },
} satisfies Texts;

/** For whom entries and standings are told. */
export interface TrackerReader {
  readonly language: Language;
  readonly today: Day;
  readonly now: Instant;
  readonly zone: string;
  readonly dayStart: number;
  /** Whether streaks are shown at all. */
  readonly streaks: boolean;
}

/** An entry and where its tracker stands, in one line; after a gap the score comes first. */
export function entryLine(
  tracker: TrackerRow,
  entry: EntryRow,
  standing: Standing,
  reader: TrackerReader,
  afterGap = false,
): Span[] {
  const { language } = reader;
  const parts = [
    whenInWords(entry, reader),
    ...daySoFar(tracker, entry, standing, language),
    ...standingInWords(standing, reader, afterGap),
  ];
  const name = titled(trackerName(tracker, language));
  return [bold(name), ` ${valueInWords(entry.value, tracker, language)} · ${parts.join(' · ')}`];
}

/** An entry in a list: "19 Nov, 22:30 · 71.4 kg". */
export function entryLabel(tracker: TrackerRow, entry: EntryRow, reader: TrackerReader): string {
  const { language, today } = reader;
  const day = [shortDay(entry.day, today, language), ...timeOf(entry, reader)].join(', ');
  return `${day} · ${valueInWords(entry.value, tracker, language)}`;
}

/** "streak 3 days", "score 12%". */
export function standingInWords(standing: Standing, reader: TrackerReader, scoreFirst = false): string[] {
  const { language, streaks } = reader;
  const { streak, counts, score } = standing;
  const told = streaks && streak > 0 ? [streakInWords(streak, counts, language)] : [];
  const scored = trackerTexts.score[language](percent(score, language));
  return scoreFirst ? [scored, ...told] : [...told, scored];
}

/** The day, with the time where it is not that of logging. */
function whenInWords(entry: EntryRow, reader: TrackerReader): string {
  const day = nearDay(entry.day, reader.today, reader.language);
  const time = entry.at === reader.now ? [] : timeOf(entry, reader);
  return [day, ...time].join(' ');
}

/** The time of the entry, if it is one of its day. */
function timeOf({ at, day }: EntryRow, { zone, dayStart, language }: TrackerReader): string[] {
  return dayOf(at, { zone, dayStart }) === day ? [timeIn(zone, at, language)] : [];
}

/** What today's entries come to, where that says more than the entry. */
function daySoFar(tracker: TrackerRow, { day }: EntryRow, { today }: Standing, language: Language): string[] {
  if (day !== today.day || today.amount === null || dailyOf(tracker) !== 'sum') return [];
  const goal = goalOf(tracker);
  const amount = amountInWords(today.amount, tracker, language);
  if (goal) return [texts[goal.side][language](amount, amountInWords(goal.amount, tracker, language))];
  return today.entries > 1 ? [texts.sum[language](amount)] : [];
}
