import { CoreError, freezerEver, productById, history as readHistory } from '@tend/core';
import type { PackedOptions } from '../options/call.ts';
import { meantProducts } from '../options/find-products.ts';
import { type FreezerValue, freezer } from '../options/freezer.ts';
import { journalOf } from '../options/journal-of.ts';
import { number } from '../options/number.ts';
import { cursorOf, pageButtons } from '../options/page-buttons.ts';
import { product } from '../options/product.ts';
import type { ProductRef } from '../options/product-ref.ts';
import type { Turn } from '../options/turn.ts';
import { historyLines } from '../replies/history-lines.ts';
import { bold, paragraph } from '../replies/spans.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import { command } from './command.ts';

const texts = {
  all: { en: 'What happened, the latest first:', fr: 'Ce qui s’est passé, le plus récent d’abord :' },
  about: {
    en: (name: string) => ['What happened to ', bold(name), ', the latest first:'],
    fr: (name: string) => ['Ce qui est arrivé à ', bold(name), ', le plus récent d’abord :'],
  },
  nothing: { en: 'Nothing has happened yet.', fr: 'Il ne s’est encore rien passé.' },
} satisfies Texts;

const eventNumber = number(1, 999_999_999);

/** What the history is about, and how to ask for it again. */
interface Meant {
  readonly name?: string;
  readonly subject: { readonly freezerId?: number; readonly productId?: number };
  readonly options: PackedOptions;
}

/** The journal of the household, a freezer or a product, in words. */
export const history = command({
  id: 'history',
  names: { en: ['history'], fr: ['historique'] },
  description: { en: 'Who did what, and when', fr: 'Qui a fait quoi, et quand' },
  audience: 'household',
  options: {
    product: { kind: product, rest: true },
    freezer: { kind: freezer },
    after: { kind: eventNumber, hidden: true },
    before: { kind: eventNumber, hidden: true },
  },
  async run(turn, { product: ref, freezer: place, after, before }) {
    const { work, contact, language } = turn;
    const { subject, name, options } = await meantSubject(turn, ref, place);
    const cursor = cursorOf({ after: after?.toString(), before: before?.toString() });
    const page = await readHistory(work, { householdId: contact.householdId, ...subject }, cursor);
    const pages = pageButtons(page, language, { command: 'history', options, key: (event) => String(event.number) });
    if (page.items.length === 0) return { blocks: [paragraph(texts.nothing[language])] };
    const heading = name === undefined ? [texts.all[language]] : texts.about[language](name);
    return {
      blocks: [paragraph(...heading), ...historyLines(page.items, await journalOf(turn))],
      calls: [pages.previous, pages.next].filter((button) => button !== undefined),
    };
  },
});

async function meantSubject(turn: Turn, ref: ProductRef | undefined, place: FreezerValue | undefined): Promise<Meant> {
  if (ref) {
    const { id, publicId, name } = await productById(turn.work, turn.contact.householdId, await anywhere(turn, ref));
    return { name: titled(name), subject: { productId: id }, options: { product: product.pack({ id: publicId }) } };
  }
  if (!place) return { subject: {}, options: {} };
  const { id, name, number } = await freezerEver(turn.work, turn.contact.householdId, place);
  return { name: titled(name), subject: { freezerId: id }, options: { freezer: freezer.pack({ number }) } };
}

/** The public id of a product inside or, failing that, of one that was taken out. */
async function anywhere(turn: Turn, ref: ProductRef): Promise<string> {
  try {
    return (await meantProducts(turn, [ref], 'inside'))[0] as string;
  } catch (error) {
    if (!(error instanceof CoreError && error.code === 'not_found')) throw error;
    return (await meantProducts(turn, [ref], 'outside'))[0] as string;
  }
}
