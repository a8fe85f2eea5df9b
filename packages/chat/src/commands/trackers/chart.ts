import {
  addDays,
  addMonths,
  type Day,
  dailyTotals,
  shares,
  skippedDays,
  standingOf,
  type TrackerRow,
} from '@tend/core';
import { number } from '../../options/number.ts';
import { press } from '../../options/press.ts';
import { askTracker } from '../../options/trackers/ask-tracker.ts';
import { calendarYear, earliestYear } from '../../options/trackers/calendar-year.ts';
import { type ChartSpan, chartSpan, chartSpans } from '../../options/trackers/chart-span.ts';
import { onlyTracker } from '../../options/trackers/meant-tracker.ts';
import { ofTracker, tracker as trackerKind } from '../../options/trackers/tracker.ts';
import { trackerReader } from '../../options/trackers/tracker-reader.ts';
import type { Button, Turn } from '../../options/turn.ts';
import { standingInWords } from '../../replies/entry-line.ts';
import { trackerPicture } from '../../replies/pictures/tracker-picture.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { command } from '../command.ts';

/** A tracker as a picture. */
export const chart = command({
  id: 'chart',
  names: { en: ['chart', 'graph', 'plot'], fr: ['graphique', 'graphe', 'courbe', 'diagramme'] },
  description: { en: 'A tracker as a picture: chart weight year', fr: 'Un suivi en image : graphique poids année' },
  audience: 'member',
  private: true,
  options: {
    tracker: { kind: trackerKind, rest: true },
    span: { kind: chartSpan },
    year: { kind: calendarYear },
    page: { kind: number(1, 9), hidden: true },
  },
  async run(turn, { tracker: ref, span = 'month', page, year }, call) {
    const meant = await onlyTracker(turn, ref);
    if ('unknown' in meant) return askTracker(turn, call, { ...meant, page });
    const { tracker } = meant;
    const { work, actor, language, today } = turn;
    const calendar = year ?? (isCalendar(tracker) ? Number(today.slice(0, 4)) : undefined);
    const asked = calendar === undefined ? backFrom(today, span) : yearOf(calendar);
    const drawn = {
      ...asked,
      totals: tracker.kind === 'choice' ? [] : await dailyTotals(work, tracker, asked),
      shares: tracker.kind === 'choice' ? await shares(work, tracker, asked) : [],
      skips: isCalendar(tracker) ? await skippedDays(work, tracker, asked) : [],
    };
    const told = standingInWords(await standingOf(work, actor, tracker), trackerReader(turn)).join(' · ');
    return {
      blocks: [paragraph(bold(titled(trackerName(tracker, language))), ` · ${told}`)],
      pictures: [trackerPicture(tracker, drawn, language)],
      calls: isCalendar(tracker)
        ? otherYears(turn, tracker, asked.from)
        : otherSpans(turn, tracker, year === undefined ? span : undefined),
      place: 'new',
    };
  },
});

function isCalendar({ kind }: TrackerRow): boolean {
  return kind === 'mood' || kind === 'yesno';
}

function yearOf(year: number): { from: Day; to: Day } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The latest seven days, month or year, today included. */
function backFrom(today: Day, span: ChartSpan): { from: Day; to: Day } {
  if (span === 'week') return { from: addDays(today, -6), to: today };
  return { from: addDays(addMonths(today, span === 'month' ? -1 : -12), 1), to: today };
}

function otherSpans({ language }: Turn, tracker: TrackerRow, shown: ChartSpan | undefined): Button[] {
  const labels = chartSpan.field?.choices ?? [];
  const spans = chartSpans
    .filter((span) => span !== shown)
    .map((span) =>
      press({
        label: labels.find(({ value }) => value === span)?.label[language] ?? span,
        command: 'chart',
        options: { ...ofTracker(tracker), span },
      }),
    );
  return [...spans, entries(language, tracker)];
}

function otherYears({ language, today }: Turn, tracker: TrackerRow, from: Day): Button[] {
  const year = Number(from.slice(0, 4));
  const years = [year - 1, year + 1].filter((one) => one >= earliestYear && one <= Number(today.slice(0, 4)));
  const buttons = years.map((one) =>
    press({ label: String(one), command: 'chart', options: { ...ofTracker(tracker), year: String(one) } }),
  );
  return [...buttons, entries(language, tracker)];
}

function entries(language: Turn['language'], tracker: TrackerRow): Button {
  return press({ label: trackerTexts.entries[language], command: 'tracker-entries', options: ofTracker(tracker) });
}
