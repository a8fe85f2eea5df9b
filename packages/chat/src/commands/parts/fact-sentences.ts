import { catalogueOf, type Day, type ProductRow } from '@tend/core';
import type { Turn } from '../../options/turn.ts';
import type { Block } from '../../replies/reply.ts';
import { paragraph } from '../../replies/spans.ts';
import { longDay } from '../../texts/dates.ts';
import { productTexts } from '../../texts/product-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { typeSentences } from '../../texts/type-sentences.ts';

const texts = {
  noNote: { en: 'Note removed', fr: 'Note retirée' },
} satisfies Texts;

/** What was corrected. */
interface Corrected {
  /** A type or a keep period, if either. */
  readonly typed: unknown;
  readonly noted: string | undefined;
  readonly frozen: Day | undefined;
}

/** What a line about a product does not show: type with keep period, date in and note, where they were corrected. */
export async function factSentences(
  turn: Turn,
  products: readonly ProductRow[],
  { typed, noted, frozen }: Corrected,
): Promise<Block[]> {
  const { language } = turn;
  const blocks: Block[] = [];
  if (typed !== undefined) blocks.push(paragraph(typeSentences(products, await catalogueOf(turn.work), language)));
  if (frozen) blocks.push(paragraph(titled(productTexts.frozenOn[language](longDay(frozen, language)))));
  if (noted === undefined) return blocks;
  const note = products[0]?.note;
  return [...blocks, paragraph(note ? productTexts.note[language](note) : texts.noNote[language])];
}
