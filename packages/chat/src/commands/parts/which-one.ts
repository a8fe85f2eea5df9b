import { freezerNumbers, productsById } from '@tend/core';
import type { Call } from '../../options/call.ts';
import { draft, press } from '../../options/press.ts';
import { products } from '../../options/products.ts';
import type { Unclear } from '../../options/several-products.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { productLabel, readerOf } from '../../replies/product-line.ts';
import { paragraph } from '../../replies/spans.ts';
import { errorTexts as texts } from '../../texts/error-texts.ts';

/** Asks which product one of several names means; a button keeps the others in the hidden option `others`. */
export async function whichOne(turn: Turn, call: Call, { unclear, others }: Unclear): Promise<Said> {
  const { work, contact, language } = turn;
  const candidates = await productsById(work, contact.householdId, unclear.candidates);
  const freezers = await freezerNumbers(work, contact.householdId);
  const base = await draft(turn, { ...call.options, others: products.pack(others) });
  const items = candidates.map((product) =>
    press({
      label: productLabel({ ...product, freezer: freezers.get(product.freezerId) ?? 0 }, readerOf(turn)),
      command: call.command,
      options: { ...base, products: products.pack([{ id: product.publicId }]) },
    }),
  );
  const { text, more } = unclear;
  const all = more
    ? [press({ label: texts.seeAll[language], command: 'find', options: await draft(turn, { text }) })]
    : [];
  const sentence = /^\d+$/.test(text) ? texts.inBox[language](text) : texts.ambiguous[language](text);
  return { blocks: [paragraph(sentence)], choice: { items }, calls: all, place: 'new' };
}
