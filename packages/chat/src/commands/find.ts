import { CoreError, catalogueOf, findProducts, type Page, type ProductType, type ProductView } from '@tend/core';
import { ask } from '../options/ask.ts';
import { meantProducts } from '../options/find-products.ts';
import { keptText } from '../options/kept-text.ts';
import { cursorOf, pageButtons } from '../options/page-buttons.ts';
import { press } from '../options/press.ts';
import { product as productKind } from '../options/product.ts';
import type { ProductRef } from '../options/product-ref.ts';
import { publicId } from '../options/public-id.ts';
import { showCard } from '../options/show-card.ts';
import { text as textKind } from '../options/text.ts';
import type { Said, Turn } from '../options/turn.ts';
import { typesNamed, typesWithWord } from '../options/types-named.ts';
import { withoutArticle } from '../options/without-article.ts';
import { productLabel, readerOf } from '../replies/product-line.ts';
import { paragraph } from '../replies/spans.ts';
import { foundHeadings as headings } from '../texts/found-headings.ts';
import { shortened } from '../texts/shortened.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';

const texts = {
  question: {
    en: 'What are you looking for? A name, a type, a word of the note, or an address such as 2.1.',
    fr: 'Que cherchez-vous ? Un nom, un type, un mot de la note, ou une adresse comme 2.1.',
  },
  nothing: {
    en: (text: string) => `Nothing found for “${text}”, inside or outside.`,
    fr: (text: string) => `Rien trouvé pour « ${text} », ni à l’intérieur ni parmi ce qui a été sorti.`,
  },
  list: { en: 'Show the list', fr: 'Voir la liste' },
} satisfies Texts;

/** Products by name, note, type or address: one as a card, several as a choice. */
export const find = command({
  id: 'find',
  names: {
    en: ['find', 'search', 'search for', 'where', 'where is', 'where are'],
    fr: ['chercher', 'trouver', 'cherche', 'trouve', 'recherche', 'rechercher', 'où est', 'où sont'],
  },
  description: {
    en: 'Find something by name, type, note or address',
    fr: 'Chercher par nom, type, note ou adresse',
  },
  audience: 'household',
  options: {
    text: {
      kind: textKind,
      rest: true,
      field: {
        description: {
          en: 'A name, a type, a word of the note, or an address',
          fr: 'Un nom, un type, un mot de la note ou une adresse',
        },
      },
    },
    product: { kind: productKind, hidden: true },
    after: { kind: publicId, hidden: true },
    before: { kind: publicId, hidden: true },
  },
  async run(turn, { text, product, ...cursor }) {
    if (product) return showCard(turn, await meant(turn, product));
    if (text === undefined) {
      return ask(turn, { command: 'find', options: {} }, 'text', { question: texts.question[turn.language] });
    }
    const ref = productKind.parse(text, turn.reading);
    if (ref && 'address' in ref) return atAddress(turn, ref, text);
    for (const words of new Set([text, withoutArticle(text)])) {
      const found = await search(turn, words, cursorOf(cursor));
      if (found) return found;
    }
    return nothing(turn, text);
  },
});

/** What is found for the text, inside before outside; undefined for nothing. */
async function search(turn: Turn, text: string, cursor: ReturnType<typeof cursorOf>): Promise<Said | undefined> {
  const catalogue = await catalogueOf(turn.work);
  const ids = (types: readonly ProductType[]) => types.map(({ id }) => id);
  const typeIds = ids(typesNamed(catalogue, text));
  const searches = [
    { where: 'inside', typeIds, found: 'named' },
    { where: 'inside', typeIds: ids(typesWithWord(catalogue, text)), found: 'kin' },
    { where: 'outside', typeIds, found: 'out' },
  ] as const;
  for (const { found, ...wanted } of searches) {
    const page = await findProducts(turn.work, turn.contact.householdId, { text, ...wanted }, cursor);
    if (page.items.length > 0) return hits(turn, page, text, found);
  }
  return undefined;
}

async function meant(turn: Turn, ref: ProductRef): Promise<string> {
  return (await meantProducts(turn, [ref], 'inside'))[0] as string;
}

async function atAddress(turn: Turn, ref: ProductRef, text: string): Promise<Said> {
  for (const where of ['inside', 'outside'] as const) {
    try {
      const [id = ''] = await meantProducts(turn, [ref], where);
      return showCard(turn, id, where === 'outside' ? headings.out.one[turn.language] : undefined);
    } catch (error) {
      if (!(error instanceof CoreError && error.code === 'not_found')) throw error;
    }
  }
  return nothing(turn, text);
}

async function hits(turn: Turn, page: Page<ProductView>, text: string, found: keyof typeof headings): Promise<Said> {
  const { language } = turn;
  const [first] = page.items;
  if (first && page.items.length === 1 && !page.hasNext && !page.hasPrevious) {
    return showCard(turn, first.publicId, headings[found].one?.[language]);
  }
  const reader = readerOf(turn);
  const items = page.items.map((hit) =>
    press({
      label: productLabel({ ...hit, name: shortened(hit.name, 40) }, reader),
      command: 'find',
      options: { product: productKind.pack({ id: hit.publicId }) },
    }),
  );
  const options = await keptText(turn, text);
  const pages = pageButtons(page, language, { command: 'find', options, key: (hit) => hit.publicId });
  const heading = headings[found].several[language](shortened(text, 60));
  return { blocks: [paragraph(heading)], choice: { items, ...pages } };
}

function nothing({ language }: Turn, text: string): Said {
  return {
    blocks: [paragraph(texts.nothing[language](shortened(text, 60)))],
    calls: [press({ label: texts.list[language], command: 'list' })],
  };
}
