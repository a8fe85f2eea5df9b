import { boxesOf, catalogueOf, freezerNumbers, freezersOf, productById } from '@tend/core';
import { productCard } from '../replies/product-card.ts';
import { readerOf } from '../replies/product-line.ts';
import { paragraph } from '../replies/spans.ts';
import { cardButtons } from './card-buttons.ts';
import type { Said, Turn } from './turn.ts';

/** Everything about one product, and what can be done with it; `heading` says how it was found. */
export async function showCard(turn: Turn, id: string, heading?: string): Promise<Said> {
  const { work, language, contact } = turn;
  const product = await productById(work, contact.householdId, id);
  const numbers = await freezerNumbers(work, contact.householdId);
  const freezer = (await freezersOf(work, contact.householdId)).find((one) => one.id === product.freezerId);
  const box = (await boxesOf(work, product.freezerId)).find(({ number }) => number === product.box);
  const type = (await catalogueOf(work)).byId.get(product.typeId)?.names[language] ?? '';
  const view = { ...product, freezer: numbers.get(product.freezerId) ?? 0 };
  const around = { freezer: freezer?.name, boxName: box?.name ?? null, type };
  const above = heading === undefined ? [] : [paragraph(heading)];
  return { blocks: [...above, ...productCard(view, around, readerOf(turn))], calls: cardButtons(turn, view) };
}
