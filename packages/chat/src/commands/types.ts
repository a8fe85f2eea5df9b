import { catalogueOf, type ProductType, pageSize } from '@tend/core';
import { keptText } from '../options/kept-text.ts';
import { number } from '../options/number.ts';
import { press } from '../options/press.ts';
import { text as textKind } from '../options/text.ts';
import type { Said, Turn } from '../options/turn.ts';
import { typesLike, wordsLike } from '../options/types-named.ts';
import { paragraph, row } from '../replies/spans.ts';
import { keepingOf } from '../texts/keep-words.ts';
import { buttonTexts } from '../texts/page-texts.ts';
import { shortened } from '../texts/shortened.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';

const texts = {
  all: {
    en: 'The product types, and how long each usually keeps:',
    fr: 'Les types de produits, et combien de temps ils se gardent en général :',
  },
  like: { en: (text: string) => `Types for “${text}”:`, fr: (text: string) => `Types pour « ${text} » :` },
  none: {
    en: (text: string) => `No type is known for “${text}”. Such products get the type “other”.`,
    fr: (text: string) => `Aucun type ne correspond à « ${text} ». Ces produits reçoivent le type « autre ».`,
  },
  everything: { en: 'All types', fr: 'Tous les types' },
} satisfies Texts;

/** How many of the words of a type are shown. */
const mostWords = 5;

/** The catalogue of product types, in pages; with a text the types that it tells. */
export const types = command({
  id: 'types',
  names: { en: ['types', 'type'], fr: ['types', 'type'] },
  description: {
    en: 'The product types and how long they keep',
    fr: 'Les types de produits et leur durée de conservation',
  },
  audience: 'household',
  options: {
    text: {
      kind: textKind,
      rest: true,
      field: {
        description: { en: 'A type, or what you would like to store', fr: 'Un type, ou ce que vous voulez ranger' },
      },
    },
    page: { kind: number(1, 999), hidden: true },
  },
  async run(turn, { text, page = 1 }) {
    const { language, work } = turn;
    const catalogue = await catalogueOf(work);
    const inOrder = new Intl.Collator(language).compare;
    const found = [...(text === undefined ? catalogue.types : typesLike(catalogue, text))].sort((a, b) =>
      inOrder(a.names[language], b.names[language]),
    );
    if (text !== undefined && found.length === 0) return unknown(turn, text);
    const said = text === undefined ? texts.all[language] : texts.like[language](shortened(text, 60));
    const first = Math.min(page - 1, Math.ceil(found.length / pageSize) - 1) * pageSize;
    return {
      blocks: [
        paragraph(said),
        ...found
          .slice(first, first + pageSize)
          .map((type) => row([`${line(turn, type)}${examples(turn, type, text)}`])),
      ],
      calls: await pages(turn, text, first / pageSize + 1, found.length > first + pageSize),
    };
  },
});

function line({ language }: Turn, { names, keepMonths }: ProductType): string {
  return keepingOf(names[language], keepMonths, language);
}

/** The words by which the text found the type, those of the reader's language first. */
function examples({ language }: Turn, type: ProductType, text: string | undefined): string {
  const words = text === undefined ? [] : wordsLike(type, language, text).slice(0, mostWords);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

function unknown({ language }: Turn, text: string): Said {
  return {
    blocks: [paragraph(texts.none[language](shortened(text, 60)))],
    calls: [press({ label: texts.everything[language], command: 'types' })],
  };
}

async function pages(turn: Turn, text: string | undefined, page: number, more: boolean) {
  if (page === 1 && !more) return [];
  const options = text === undefined ? {} : await keptText(turn, text);
  const to = (label: string, next: number) =>
    press({ label, command: 'types', options: { ...options, page: String(next) } });
  return [
    ...(page > 1 ? [to(buttonTexts.previous[turn.language], page - 1)] : []),
    ...(more ? [to(buttonTexts.next[turn.language], page + 1)] : []),
  ];
}
