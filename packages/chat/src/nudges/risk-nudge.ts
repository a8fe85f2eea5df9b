import { addDays, dailyTotals, isDone, scheduleOf, type TrackerAndStanding, trackersOf, weekdayOf } from '@tend/core';
import { press } from '../options/press.ts';
import { ofTracker } from '../options/trackers/tracker.ts';
import type { Said } from '../options/turn.ts';
import type { Owner } from '../replies/files/reply-file.ts';
import { bold, paragraph, row } from '../replies/spans.ts';
import { shortened } from '../texts/shortened.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import { trackerName } from '../texts/tracker-name.ts';
import { streakInWords } from '../texts/tracker-texts.ts';
import { nudgeButtons } from './nudge-buttons.ts';

const texts = {
  one: { en: 'Today still counts for this streak:', fr: 'La journée compte encore pour cette série :' },
  several: { en: 'Today still counts for these streaks:', fr: 'La journée compte encore pour ces séries :' },
  log: { en: (name: string) => `Log ${name}`, fr: (name: string) => `Noter ${name}` },
} satisfies Texts;

/** So many can be logged by a button. */
const mostButtons = 5;
const longestName = 20;

/** The streaks that go on only if something is logged today; undefined without any, or where streaks are hidden. */
export async function riskNudge(owner: Owner): Promise<Said | undefined> {
  const { language, contact, work, actor } = owner;
  if (!contact.streaksShown) return undefined;
  const open: TrackerAndStanding[] = [];
  for (const one of await trackersOf(work, actor)) if (await isAtRisk(owner, one)) open.push(one);
  if (open.length === 0) return undefined;
  return {
    blocks: [
      paragraph(texts[open.length === 1 ? 'one' : 'several'][language]),
      ...open.map(({ tracker, standing }) =>
        row([
          bold(titled(trackerName(tracker, language))),
          ` · ${streakInWords(standing.streak, standing.counts, language)}`,
        ]),
      ),
    ],
    calls: [
      ...open.slice(0, mostButtons).map(({ tracker }) =>
        press({
          label: texts.log[language](shortened(titled(trackerName(tracker, language)), longestName)),
          command: 'log',
          options: ofTracker(tracker),
        }),
      ),
      ...nudgeButtons({ kind: 'risk' }, language),
    ],
  };
}

/** Whether the streak ends unless today is done; one of weeks: unless every day that is left of this one is. */
async function isAtRisk({ work, today }: Owner, { tracker, standing }: TrackerAndStanding): Promise<boolean> {
  if (standing.streak === 0 || tracker.pausedOn || standing.today.done || standing.today.skipped) return false;
  const schedule = scheduleOf(tracker);
  if (schedule.kind !== 'weekly') return true;
  const weekday = weekdayOf(today);
  const totals = await dailyTotals(work, tracker, { from: addDays(today, 1 - weekday), to: today });
  const missing = schedule.times - totals.filter((total) => isDone(tracker, total)).length;
  return missing > 0 && missing === 8 - weekday;
}
