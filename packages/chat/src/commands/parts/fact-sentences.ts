import { catalogueOf, type ProductRow } from '@tend/core';
import type { Turn } from '../../options/turn.ts';
import type { Block } from '../../replies/reply.ts';
import { paragraph } from '../../replies/spans.ts';
import { typeSentences } from '../../texts/type-sentences.ts';

const note = { en: (text: string) => `Note: ${text}`, fr: (text: string) => `Note : ${text}` };

/** What a line about a product does not show: its type with the keep period, and its note, where they were corrected. */
export async function factSentences(
  turn: Turn,
  products: readonly ProductRow[],
  { typed, noted }: { readonly typed: unknown; readonly noted: string | undefined },
): Promise<Block[]> {
  const blocks: Block[] = [];
  if (typed !== undefined) blocks.push(paragraph(typeSentences(products, await catalogueOf(turn.work), turn.language)));
  if (noted !== undefined && products[0]?.note) blocks.push(paragraph(note[turn.language](products[0].note)));
  return blocks;
}
