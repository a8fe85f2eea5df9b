import { address, type BoxRow, type FreezerRow, type Language } from '@tend/core';
import { boxesInWords, productsInWords } from '../texts/box-texts.ts';
import { namesFreezer } from '../texts/freezer-noun.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import type { Block, Span } from './reply.ts';
import { bold, row } from './spans.ts';

const texts = {
  alone: {
    en: (name: string, what: string) => [bold(name), `: ${what}.`],
    fr: (name: string, what: string) => [bold(name), ` : ${what}.`],
  },
  numbered: {
    en: (name: string, number: string, what: string) => [bold(name), ` (${number}): ${what}.`],
    fr: (name: string, number: string, what: string) => [bold(name), ` (${number}) : ${what}.`],
  },
  main: {
    en: (name: string, number: string, what: string) => [bold(name), ` (${number}, the main one): ${what}.`],
    fr: (name: string, number: string, what: string) => [bold(name), ` (${number}, le principal) : ${what}.`],
  },
  number: { en: (number: number) => `freezer ${number}`, fr: (number: number) => `congélateur ${number}` },
  /** After a name that says that it is a freezer. */
  numberOnly: { en: (number: number) => `number ${number}`, fr: (number: number) => `numéro ${number}` },
  inside: {
    en: (boxes: string, count: string) => `${boxes}, ${count} inside`,
    fr: (boxes: string, count: string) => `${boxes}, ${count}`,
  },
  empty: { en: (boxes: string) => `${boxes}, empty`, fr: (boxes: string) => `${boxes}, vide` },
  next: { en: (numbers: string) => `Next: ${numbers}`, fr: (numbers: string) => `Prochains numéros : ${numbers}` },
} satisfies Texts;

/** For whom a freezer is described. */
export interface FreezerReader {
  readonly language: Language;
  readonly mainFreezer: number;
}

/** Beyond so many boxes the next numbers are left to the view of the one freezer. */
const mostNext = 10;

/** "Garage (freezer 2): 5 boxes, 12 products inside."; alone in its household it is neither numbered nor the main one. */
export function freezerHeading(
  { name, number }: FreezerRow,
  boxes: readonly BoxRow[],
  { language, mainFreezer, several = true }: FreezerReader & { readonly several?: boolean },
): readonly Span[] {
  const inside = boxes.reduce((sum, box) => sum + box.inside, 0);
  const count = boxesInWords(boxes.length, language);
  const what =
    inside === 0 ? texts.empty[language](count) : texts.inside[language](count, productsInWords(inside, language));
  if (!several) return texts.alone[language](titled(name), what);
  const numbered = texts[namesFreezer(name) ? 'numberOnly' : 'number'][language](number);
  return texts[number === mainFreezer ? 'main' : 'numbered'][language](titled(name), numbered, what);
}

/** A freezer in a list of them: its heading, and the next number of each box as long as they are few. */
export function freezerSummary(freezer: FreezerRow, boxes: readonly BoxRow[], reader: FreezerReader): Block[] {
  const heading = row(freezerHeading(freezer, boxes, reader));
  if (boxes.length > mostNext) return [heading];
  const next = boxes.flatMap(({ number: box, nextNumber }) =>
    !nextNumber ? [] : [address({ freezer: freezer.number, box, number: nextNumber }, reader.mainFreezer)],
  );
  return next.length === 0 ? [heading] : [heading, row([texts.next[reader.language](next.join(', '))])];
}
