import { type ErrorData, freezerNumbers, productsById } from '@tend/core';
import { productLabel, readerOf } from '../replies/product-line.ts';
import { errorTexts as texts } from '../texts/error-texts.ts';
import { ask } from './ask.ts';
import type { Call } from './call.ts';
import { draft, press } from './press.ts';
import type { Said, Turn } from './turn.ts';

/**
 * Asks which of several products was meant by an option of the call: by a button each, or by an address or name that
 * says more.
 */
export async function whichProduct(
  turn: Turn,
  { command, options }: Call,
  option: 'product' | 'products',
  { text, candidates, more }: ErrorData['ambiguous'],
): Promise<Said> {
  const { work, contact, language } = turn;
  const products = await productsById(work, contact.householdId, candidates);
  const freezers = await freezerNumbers(work, contact.householdId);
  const answers = products.map((product) => ({
    label: productLabel({ ...product, freezer: freezers.get(product.freezerId) ?? 0 }, readerOf(turn)),
    value: `#${product.publicId}`,
  }));
  const { [option]: _, ...others } = options;
  const question = /^\d+$/.test(text) ? texts.inBox[language](text) : texts.ambiguous[language](text);
  const { blocks, calls = [], choice } = await ask(turn, { command, options: others }, option, { question, answers });
  const all = more
    ? [press({ label: texts.seeAll[language], command: 'find', options: await draft(turn, { text }) })]
    : [];
  return { blocks, choice: { items: choice?.items ?? calls }, calls: all, place: 'new' };
}
