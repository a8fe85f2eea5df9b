import type { ProductView } from '@tend/core';
import { boxTexts, servingsInWords } from '../texts/box-texts.ts';
import { longDay } from '../texts/dates.ts';
import { keepsInWords } from '../texts/keep-words.ts';
import { productTexts } from '../texts/product-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import { productLine, type Reader } from './product-line.ts';
import type { Block } from './reply.ts';
import { paragraph, row } from './spans.ts';

const texts = {
  left: {
    en: (left: string, all: number) => `${left} left of ${all}`,
    fr: (left: string, all: number) => `il reste ${left} sur ${all}`,
  },
  fed: { en: (servings: string) => `it had ${servings}`, fr: (servings: string) => `il y avait ${servings}` },
  type: { en: (type: string) => `Type: ${type}`, fr: (type: string) => `Type : ${type}` },
} satisfies Texts;

/** What stands around a product on its card. */
export interface Surroundings {
  /** What its freezer is called; undefined when that is no longer in use. */
  readonly freezer: string | undefined;
  readonly boxName: string | null;
  /** What its type is called in the reader's language. */
  readonly type: string;
}

/** Everything about a product: the line it has in lists, then what else is known, and its whole note at the end. */
export function productCard(product: ProductView, around: Surroundings, reader: Reader): Block[] {
  const { language } = reader;
  const where = [titled(around.freezer ?? ''), boxTexts.box[language](product.box, around.boxName)]
    .filter(Boolean)
    .join(' · ');
  const facts = [
    titled(productTexts.frozenOn[language](longDay(product.dateIn, language))),
    titled(keepsInWords(product.keepMonths ?? null, language)),
    ...servingsOf(product, reader),
    texts.type[language](around.type),
    where,
  ];
  return [
    productLine(product, reader, { year: true }),
    ...facts.map((fact) => row([fact])),
    ...(product.note ? [paragraph(productTexts.note[language](product.note))] : []),
  ];
}

function servingsOf({ servings, servingsLeft, dateOut }: ProductView, { language }: Reader): string[] {
  if (dateOut) return [titled(texts.fed[language](servingsInWords(servings, language)))];
  if (servings === servingsLeft) return [];
  return [titled(texts.left[language](servingsInWords(servingsLeft, language), servings))];
}
