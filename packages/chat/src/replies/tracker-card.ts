import { dailyOf, type TrackerAndStanding } from '@tend/core';
import { nearDay } from '../texts/near-day.ts';
import type { Texts } from '../texts/texts.ts';
import { timeIn } from '../texts/times.ts';
import { titled } from '../texts/titled.ts';
import { trackerName } from '../texts/tracker-name.ts';
import { streakInWords } from '../texts/tracker-texts.ts';
import { valueInWords } from '../texts/value-words.ts';
import { standingInWords, type TrackerReader } from './entry-line.ts';
import type { Block } from './reply.ts';
import { bold, row } from './spans.ts';
import { dailyInWords, trackerFacts } from './tracker-facts.ts';

const texts = {
  today: { en: (amount: string) => `today: ${amount}`, fr: (amount: string) => `aujourd’hui : ${amount}` },
  nothing: { en: 'nothing yet today', fr: 'rien encore aujourd’hui' },
  skipped: { en: 'today does not count', fr: 'aujourd’hui ne compte pas' },
  paused: { en: (day: string) => `paused since ${day}`, fr: (day: string) => `en pause depuis ${day}` },
  pausedToday: { en: 'paused', fr: 'en pause' },
  timer: { en: (time: string) => `timer running since ${time}`, fr: (time: string) => `chrono lancé à ${time}` },
  longest: { en: (streak: string) => `longest ${streak}`, fr: (streak: string) => `plus longue ${streak}` },
} satisfies Texts;

/** What a tracker logs, where it stands, and what today came to. */
export function trackerCard(found: TrackerAndStanding, reader: TrackerReader): Block[] {
  const { tracker, standing } = found;
  const { language, streaks } = reader;
  const facts = [...trackerFacts(tracker, language), ...dailyInWords(tracker, language)];
  const longest =
    streaks && standing.longest > standing.streak
      ? [texts.longest[language](streakInWords(standing.longest, standing.counts, language))]
      : [];
  return [
    row([bold(titled(trackerName(tracker, language))), ` · ${facts.join(' · ')}`]),
    row([titled(todayInWords(found, reader))]),
    row([titled([...standingInWords(standing, reader), ...longest].join(' · '))]),
  ];
}

/** "today: 71.4 kg", "nothing yet today", "paused since 3 Nov", "timer running since 10:05". */
export function todayInWords(
  { tracker, standing }: TrackerAndStanding,
  { language, today, zone }: TrackerReader,
): string {
  const { amount, entries, skipped } = standing.today;
  if (tracker.pausedOn) {
    const { pausedOn } = tracker;
    return pausedOn >= today ? texts.pausedToday[language] : texts.paused[language](nearDay(pausedOn, today, language));
  }
  const timer = tracker.timerAt ? [texts.timer[language](timeIn(zone, tracker.timerAt, language))] : [];
  const rounded = amount !== null && dailyOf(tracker) === 'mean' ? Math.round(amount * 10) / 10 : amount;
  const said =
    entries > 0 && rounded !== null
      ? texts.today[language](valueInWords(rounded, tracker, language))
      : texts[skipped ? 'skipped' : 'nothing'][language];
  return [said, ...timer].join(' · ');
}
