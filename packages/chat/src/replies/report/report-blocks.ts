import { addMonths, type FreezerFigures, type Language } from '@tend/core';
import { shortened } from '../../texts/shortened.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { monthOf } from '../pictures/calendar-names.ts';
import { productLine, type Reader } from '../product-line.ts';
import type { Block, Span } from '../reply.ts';
import { bold, paragraph, row } from '../spans.ts';
import type { MonthReport } from './month-report.ts';
import { reportTexts as texts } from './report-texts.ts';
import { type Compared, trackerFigures } from './tracker-figures.ts';

/** How many products that are overdue are named. */
const mostOverdue = 5;
/** In characters: the lines of the trackers together, so that all fits one message of every platform. */
const mostText = 2_400;
const longestName = 40;

/** The title of a report: "Report for November 2026 so far". */
export function reportTitle({ month, unfinished }: MonthReport, language: Language): string {
  return `${texts.title[language](monthOf(month, language))}${unfinished ? texts.soFar[language] : ''}`;
}

/** A report in words that fit one message; what they leave out is in its file. */
export function reportBlocks(report: MonthReport, reader: Reader): Block[] {
  const { language } = reader;
  const { month, freezer, overdue } = report;
  const named = overdue.slice(0, mostOverdue);
  const left = freezer.overdue - named.length;
  return [
    paragraph(bold(reportTitle(report, language))),
    paragraph(texts.compared[language](monthOf(addMonths(month, -1), language))),
    paragraph(bold(texts.freezer[language])),
    row([titled(freezerFigures(freezer, language).map(inWords).join(', '))]),
    row([texts.overdue[language](freezer.overdue)]),
    ...named.map((product) => productLine(product, reader)),
    ...(left > 0 ? [row([texts.andMore[language](left)])] : []),
    paragraph(bold(texts.trackers[language])),
    ...trackerRows(report, language),
  ];
}

/** What a month did to the freezers, each figure beside the month before. */
export function freezerFigures({ now, before }: MonthReport['freezer'], language: Language): Compared[] {
  const keys = ['in', 'out', 'eaten', 'thrownAway'] as const satisfies readonly (keyof FreezerFigures)[];
  return keys.map((key) => ({
    label: texts[key][language],
    now: now[key].toLocaleString(language),
    before: before[key].toLocaleString(language),
  }));
}

function trackerRows({ trackers, streaks }: MonthReport, language: Language): Block[] {
  if (trackers.length === 0) return [row([texts.noTrackers[language]])];
  const rows: Span[][] = [];
  let length = 0;
  for (const report of trackers) {
    const name = titled(shortened(trackerName(report.tracker, language), longestName));
    const colon = { en: ': ', fr: '\u00A0: ' }[language];
    const words = trackerFigures(report, language, streaks).map(inWords).join(', ');
    length += name.length + words.length + 2;
    if (length > mostText) break;
    rows.push([bold(name), `${colon}${words}`]);
  }
  const left = trackers.length - rows.length;
  return [...rows, ...(left > 0 ? [[texts.more[language](left)]] : [])].map((spans) => row(spans));
}

/** "best streak 12 days (9 days)". */
function inWords({ label, now, before, said = `${label} ${now}` }: Compared): string {
  return `${said}${before === undefined ? '' : ` (${before})`}`;
}
