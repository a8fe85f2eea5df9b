import type { BoxRow, ProductView } from '@tend/core';
import { boxTexts, productsInWords } from '../texts/box-texts.ts';
import { productLine, type Reader } from './product-line.ts';
import type { Block } from './reply.ts';
import { bold, paragraph } from './spans.ts';

/** What heads a box: its name or number, and how many products it holds. */
type Headed = Pick<BoxRow, 'number' | 'name' | 'inside'>;

/**
 * Products of one freezer in the order of a list, what is inside under a heading for each box. What is outside follows
 * under `outside`, if a heading is given.
 */
export function contentBlocks(
  products: readonly ProductView[],
  boxes: readonly Headed[],
  reader: Reader,
  outside?: string,
): Block[] {
  const blocks: Block[] = [];
  let heading: number | undefined;
  for (const product of products) {
    const under = product.dateOut ? 0 : product.box;
    if (under !== heading && under > 0) blocks.push(boxHeading(under, boxes, reader));
    else if (under !== heading && outside !== undefined) blocks.push(paragraph(bold(outside)));
    heading = under;
    blocks.push(productLine(product, reader));
  }
  return blocks;
}

function boxHeading(number: number, boxes: readonly Headed[], { language }: Reader): Block {
  const box = boxes.find((one) => one.number === number);
  const name = boxTexts.box[language](number, box?.name ?? null);
  return paragraph(bold(name), ...(box ? [` · ${productsInWords(box.inside, language)}`] : []));
}
