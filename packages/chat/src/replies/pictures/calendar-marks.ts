import type { Language } from '@tend/core';
import type { Texts } from '../../texts/texts.ts';
import { colours } from './palette.ts';
import { box, type Shape, words } from './shapes.ts';
import type { Typeface } from './typeface.ts';

/** What a day of a calendar has: a mood from 1 to 5 (a mean is drawn as the nearest), a yes (`done`), a no (`not`), or a skip. */
export type DayMark = number | 'done' | 'not' | 'skipped';

/** Whether moods are shown, or yes and no. */
export type CalendarScale = 'mood' | 'yesno';

/** The marks of each scale in the order of the legend. */
export const marksOfScale: Record<CalendarScale, DayMark[]> = {
  mood: [1, 2, 3, 4, 5, 'skipped'],
  yesno: ['done', 'not', 'skipped'],
};

const moods = {
  en: ['very bad', 'bad', 'so-so', 'good', 'very good'],
  fr: ['très mal', 'mal', 'moyen', 'bien', 'très bien'],
} satisfies Record<Language, string[]>;

const texts = {
  done: { en: 'done', fr: 'fait' },
  not: { en: 'not done', fr: 'pas fait' },
  skipped: { en: 'skipped', fr: 'ne compte pas' },
  nothing: { en: 'nothing logged', fr: 'rien noté' },
} satisfies Texts;

/** The mark that is drawn: of moods the nearest level, 1 to 5. */
export function drawnMark(mark: DayMark | undefined): DayMark | undefined {
  return typeof mark === 'number' ? Math.min(5, Math.max(1, Math.round(mark))) : mark;
}

/** What a mark means, in a word or two; without a mark, that nothing was logged. */
export function markInWords(mark: DayMark | undefined, language: Language): string {
  if (typeof mark === 'number') return moods[language][mark - 1] ?? '';
  return texts[mark ?? 'nothing'][language];
}

/** A day of a calendar, a square of so many pixels: its colour and a sign in it, so that nobody needs to see the colour. */
export function daySquare(
  mark: DayMark | undefined,
  left: number,
  top: number,
  side: number,
  typeface: Typeface,
): Shape[] {
  const { sign, fill, ink, outline } = lookOf(mark);
  const square = box(left, top, side, side, fill, outline);
  if (sign === '') return [square];
  const style = { size: Math.round(side * 0.56), weight: 'bold', colour: ink } as const;
  return [square, words(sign, left + side / 2, top + side / 2, 'center', style, typeface)];
}

function lookOf(mark: DayMark | undefined): { sign: string; fill: string; ink: string; outline?: string } {
  const { ground, ink, quiet, empty, marks, levels } = colours;
  const drawn = drawnMark(mark);
  if (typeof drawn === 'number') {
    return { sign: String(drawn), fill: levels[drawn - 1] ?? empty, ink: drawn > 3 ? ink : ground };
  }
  switch (drawn) {
    case 'done':
      return { sign: '✔', fill: marks[0], ink: ground };
    case 'not':
      return { sign: '✘', fill: ground, ink, outline: ink };
    case 'skipped':
      return { sign: '–', fill: ground, ink: quiet, outline: colours.before };
    case undefined:
      return { sign: '', fill: empty, ink };
  }
}
