import { address, type BoxRow, type FreezerRow, type Language } from '@tend/core';
import { boxTexts, productsInWords } from '../texts/box-texts.ts';
import type { Texts } from '../texts/texts.ts';
import type { Block } from './reply.ts';
import { bold, row } from './spans.ts';

const texts = {
  holds: {
    en: (box: string, inside: string, next: string) => [`${box}: ${inside}, next `, bold(next)],
    fr: (box: string, inside: string, next: string) => [`${box} : ${inside}, prochain numéro `, bold(next)],
  },
  full: {
    en: (box: string, inside: string) => [`${box}: ${inside}, full`],
    fr: (box: string, inside: string) => [`${box} : ${inside}, plein`],
  },
  emptyRange: {
    en: (from: number, to: number, first: string, last: string) => [
      ...[`Boxes ${from} to ${to}: empty, next `, bold(first), ' to ', bold(last)],
    ],
    fr: (from: number, to: number, first: string, last: string) => [
      ...[`Tiroirs ${from} à ${to} : vides, prochains numéros `, bold(first), ' à ', bold(last)],
    ],
  },
  inside: { en: (count: number) => `${count} inside`, fr: (count: number) => productsInWords(count, 'fr') },
  empty: { en: 'empty', fr: 'vide' },
} satisfies Texts;

/** Up to so many boxes each has a row of its own. */
const mostAlone = 20;

/** Rows about the boxes of a freezer, what each holds and its next number; in a large one empty boxes share a row. */
export function boxRows(
  boxes: readonly BoxRow[],
  freezer: Pick<FreezerRow, 'number'>,
  { language, mainFreezer }: { readonly language: Language; readonly mainFreezer: number },
): Block[] {
  const next = ({ number, nextNumber }: BoxRow) =>
    address({ freezer: freezer.number, box: number, number: nextNumber ?? 0 }, mainFreezer);
  return runsOf(boxes).map((run) => {
    const [first, last] = [run[0] as BoxRow, run.at(-1) as BoxRow];
    if (first !== last) {
      return row(texts.emptyRange[language](first.number, last.number, next(first), next(last)));
    }
    const box = boxTexts.box[language](first.number, first.name ?? null);
    const inside = first.inside === 0 ? texts.empty[language] : texts.inside[language](first.inside);
    return row(!first.nextNumber ? texts.full[language](box, inside) : texts.holds[language](box, inside, next(first)));
  });
}

/** The boxes, those together that share a row. */
function runsOf(boxes: readonly BoxRow[]): BoxRow[][] {
  const runs: BoxRow[][] = [];
  const shares = ({ inside, name }: BoxRow) => boxes.length > mostAlone && inside === 0 && !name;
  for (const box of boxes) {
    const before = runs.at(-1);
    if (before && shares(box) && shares(before[0] as BoxRow)) before.push(box);
    else runs.push([box]);
  }
  return runs;
}
