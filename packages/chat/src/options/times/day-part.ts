import { splitWords } from '../words.ts';

/** The half of the day that a word says. */
export const dayParts: ReadonlyMap<string, 'early' | 'late'> = new Map([
  ...['morning', 'mornings', 'matin', 'matins', 'matinee'].map((word) => [word, 'early'] as const),
  ...['afternoon', 'afternoons', 'apres-midi', 'evening', 'evenings', 'night', 'nights', 'soir', 'soirs', 'soiree'].map(
    (word) => [word, 'late'] as const,
  ),
]);

/** Words between times, days and parts of the day that say nothing themselves. */
export const links = new Set(
  "and et & + , the in on every each l' le la les chaque tous toutes dans du de from at a @ vers around".split(' '),
);

/** Whether a text says a part of the day and no hour: "in the morning", "le matin". */
export function saysDayPartOnly(text: string): boolean {
  const words = splitWords(text);
  const said = words.filter(({ folded }) => !links.has(folded));
  return said.length > 0 && said.every(({ folded }) => dayParts.has(folded));
}
