import { addMonths, type Day, type Language } from '@tend/core';
import type { Texts } from '../../texts/texts.ts';
import { altText, sentence, titledInAlt } from './alt.ts';
import { monthOf } from './calendar-names.ts';
import { decimal } from './figure.ts';

/** An amount, or with `of` a part of a whole, such as the done days of the wanted ones. */
export type Amount = { value: number; of?: number };

/** Figures of a month beside those of the month before. */
export type ComparisonPicture = {
  kind: 'comparison';
  language: Language;
  title: string;
  /** Any day of the month. */
  month: Day;
  /** Any day of the month before. */
  before: Day;
  /** Without `before` for what was not there yet. */
  rows: { label: string; now: Amount; before?: Amount }[];
  /** Below the rows, for what is left out; '' for none. */
  note: string;
  /** What the picture says, for those who do not see it; not drawn. */
  alt: string;
};

/** What a month did to the freezers, all counted alike. */
export type FreezerMonth = { in: number; out: number; eaten: number; thrownAway: number };

/** On how many days of a month a tracker was done, `of` so many; no `before` for a new one. */
export type TrackerMonth = { name: string; now: Amount; before?: Amount };

const texts = {
  freezer: { en: 'In and out of the freezer', fr: 'Entrées et sorties du congélateur' },
  trackers: { en: 'Days done', fr: 'Jours réussis' },
  in: { en: 'In', fr: 'Entrés' },
  out: { en: 'Out', fr: 'Sortis' },
  eaten: { en: 'Eaten', fr: 'Mangés' },
  thrownAway: { en: 'Thrown away', fr: 'Jetés' },
  none: { en: 'No tracker yet.', fr: 'Aucun suivi pour l’instant.' },
  more: {
    en: (count: number) => `and ${count} more`,
    fr: (count: number) => (count === 1 ? 'et un autre' : `et ${count} autres`),
  },
  before: { en: (amount: string) => `before ${amount}`, fr: (amount: string) => `avant ${amount}` },
} satisfies Texts;

/** So many trackers are drawn; of more the first. */
const mostTrackers = 12;

/** The first picture of a report: the freezers in the month of a day and in the month before. */
export function freezerMonthPicture(month: Day, now: FreezerMonth, before: FreezerMonth, language: Language) {
  const keys = ['in', 'out', 'eaten', 'thrownAway'] as const;
  const rows = keys.map((key) => ({
    label: texts[key][language],
    now: { value: now[key] },
    before: { value: before[key] },
  }));
  return comparison(texts.freezer[language], month, rows, '', language);
}

/** The second picture of a report: of each tracker the days done in the month of a day and in the month before, at most twelve. */
export function trackersMonthPicture(month: Day, trackers: readonly TrackerMonth[], language: Language) {
  const rows = trackers.slice(0, mostTrackers).map(({ name, ...amounts }) => ({ label: name, ...amounts }));
  const left = trackers.length - rows.length;
  const more = left > 0 ? texts.more[language](left) : '';
  const note = rows.length === 0 ? texts.none[language] : more;
  return comparison(texts.trackers[language], month, rows, note, language);
}

function comparison(
  title: string,
  month: Day,
  rows: ComparisonPicture['rows'],
  note: string,
  language: Language,
): ComparisonPicture {
  const before = addMonths(month, -1);
  const list = rows.map(({ label, now, before: was }) => {
    const then = was ? ` (${texts.before[language](amountInWords(was, language))})` : '';
    return titledInAlt(label, `${amountInWords(now, language)}${then}`, language);
  });
  const alt = altText(
    `${title}, ${monthOf(month, language)}.`,
    sentence([...list, ...(note === '' || rows.length === 0 ? [] : [note])]),
    rows.length === 0 ? note : '',
  );
  return { kind: 'comparison', language, title, month, before, rows, note, alt };
}

/** `18`, `18 of 30`, `18 sur 30`. */
export function amountInWords({ value, of }: Amount, language: Language): string {
  const part = decimal(value, language);
  return of === undefined ? part : `${part} ${{ en: 'of', fr: 'sur' }[language]} ${decimal(of, language)}`;
}
