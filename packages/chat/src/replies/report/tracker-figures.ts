import {
  choicesOf,
  type Language,
  type MonthFigures,
  scheduleOf,
  type TrackerReport,
  type TrackerRow,
} from '@tend/core';
import { decimal, figure, percent, type Quantity } from '../pictures/figure.ts';
import { reportTexts as texts } from './report-texts.ts';

/** A figure of a month in words, and the same of the month before where something was logged then. */
export interface Compared {
  readonly label: string;
  readonly now: string;
  readonly before: string | undefined;
  /** The month's figure and its label as one says them: "28 days". */
  readonly said?: string;
}

/** How many choices of a tracker are told. */
const mostShares = 4;

/** What a tracker's month came to, each beside the month before. */
export function trackerFigures(
  { tracker, now, before }: TrackerReport,
  language: Language,
  streaks: boolean,
): Compared[] {
  const hadEntries = before.entries > 0;
  const compare = (label: string, words: (figures: MonthFigures) => string): Compared => ({
    label,
    now: words(now),
    before: hadEntries ? words(before) : undefined,
  });
  const weekly = scheduleOf(tracker).kind === 'weekly';
  const amount = now.total !== null || before.total !== null ? 'total' : 'average';
  const isMeasured = now[amount] !== null || before[amount] !== null;
  const wishes = tracker.kind === 'yesno' || tracker.goal != null;
  const doneDays = (): Compared => ({
    ...compare(texts.done[language], ({ daysDone }) => decimal(daysDone, language)),
    said: texts.daysDone[language](now.daysDone),
  });
  return [
    {
      ...compare(texts.days[language], ({ daysLogged }) => decimal(daysLogged, language)),
      said: texts.daysLogged[language](now.daysLogged),
    },
    ...(wishes ? [doneDays()] : []),
    ...(isMeasured ? [compare(texts[amount][language], (figures) => value(tracker, figures[amount], language))] : []),
    ...(tracker.kind === 'choice'
      ? [compare(texts.shares[language], ({ shares }) => listed(tracker, shares, language))]
      : []),
    ...(streaks
      ? [compare(texts.bestStreak[language], ({ bestStreak }) => texts.streak[language](bestStreak, weekly))]
      : []),
    compare(texts.score[language], ({ score }) => percent(score, language)),
  ];
}

function value({ kind, unit }: TrackerRow, amount: number | null, language: Language): string {
  if (amount === null) return '–';
  const quantity: Quantity = kind === 'duration' ? { kind } : { kind: 'number', unit: unit ?? '' };
  return figure(amount, quantity, language);
}

function listed(tracker: TrackerRow, shares: MonthFigures['shares'], language: Language): string {
  const names = new Map(choicesOf(tracker).map(({ key, name }) => [key, name]));
  const told = shares
    .slice(0, mostShares)
    .map(({ value, entries }) => `${names.get(value) ?? '?'} ${decimal(entries, language)}`);
  if (told.length === 0) return '–';
  return [...told, ...(shares.length > mostShares ? ['…'] : [])].join(', ');
}
