import { addDays, dueWithin, eatSoon, nextDue, type ProductView } from '@tend/core';
import { days } from '../options/days.ts';
import { cursorOf, pageButtons } from '../options/page-buttons.ts';
import { press } from '../options/press.ts';
import { products } from '../options/products.ts';
import { publicId } from '../options/public-id.ts';
import { servings } from '../options/servings.ts';
import type { Said, Turn } from '../options/turn.ts';
import { addressOf, productLine, type Reader, readerOf } from '../replies/product-line.ts';
import { paragraph } from '../replies/spans.ts';
import { daysInWords } from '../texts/dates.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';

const texts = {
  first: { en: 'Eat these first:', fr: 'À manger en premier :' },
  firstFor: {
    en: (people: number) => `Eat these first, for ${people}:`,
    fr: (people: number) => `À manger en premier, pour ${people} :`,
  },
  nothing: { en: 'Nothing to eat up soon.', fr: 'Rien à finir bientôt.' },
  nothingWithin: {
    en: (time: string) => `Nothing to eat up within ${time}.`,
    fr: (time: string) => `Rien à finir d’ici ${time}.`,
  },
  nothingFor: {
    en: (people: number) => `Nothing for ${people} to eat up soon.`,
    fr: (people: number) => `Rien à finir bientôt pour ${people}.`,
  },
  next: { en: 'Next comes:', fr: 'Le prochain :' },
  take: { en: (address: string) => `Take ${address}`, fr: (address: string) => `Sortir ${address}` },
  list: { en: 'Show the list', fr: 'Voir la liste' },
} satisfies Texts;

/** How many of a page can be taken by a button. */
const mostButtons = 5;

/** A century: beyond it nothing keeps. */
const longestAhead = 36_500;

/** What to eat first: overdue, then due, the earliest first. */
export const soon = command({
  id: 'soon',
  names: { en: ['soon', 'eat soon'], fr: ['bientôt', 'à manger bientôt'] },
  description: {
    en: 'What to eat first; “soon for 4”: what feeds four',
    fr: 'Ce qu’il faut manger en premier ; « bientôt pour 4 » : pour quatre',
  },
  audience: 'household',
  options: {
    days: { kind: days },
    servings: {
      kind: servings,
      field: {
        description: { en: 'Only what feeds so many people', fr: 'Seulement ce qui nourrit tant de personnes' },
      },
    },
    after: { kind: publicId, hidden: true },
    before: { kind: publicId, hidden: true },
  },
  async run(turn, { servings: people, days: asked, ...cursor }) {
    const { work, language, contact } = turn;
    const until = addDays(turn.today, Math.min(asked ?? dueWithin, longestAhead));
    const page = await eatSoon(work, contact.householdId, { until, servings: people }, cursorOf(cursor));
    const reader = readerOf(turn);
    if (page.items.length === 0) {
      const next = await comingNext(turn, until, people);
      return nothing(reader, { next, asked, people });
    }
    const options = {
      ...(people !== undefined && { servings: servings.pack(people) }),
      ...(asked !== undefined && { days: days.pack(asked) }),
    };
    const pages = pageButtons(page, language, { command: 'soon', options, key: (product) => product.publicId });
    const heading = people === undefined ? texts.first[language] : texts.firstFor[language](people);
    const turning = [pages.previous, pages.next].filter((button) => button !== undefined);
    return {
      blocks: [paragraph(heading), ...page.items.map((product) => productLine(product, reader))],
      calls: [...page.items.slice(0, mostButtons).map((product) => takeButton(product, reader)), ...turning],
    };
  },
});

/** What is due first after that day, among what feeds so many. */
async function comingNext({ work, contact }: Turn, until: string, people: number | undefined) {
  if (people === undefined) return nextDue(work, contact.householdId, until);
  const ever = { until: addDays(until, longestAhead), servings: people };
  return (await eatSoon(work, contact.householdId, ever, undefined)).items[0];
}

function nothing(
  reader: Reader,
  { next, asked, people }: Record<'asked' | 'people', number | undefined> & { next: ProductView | undefined },
): Said {
  const { language } = reader;
  const within =
    asked === undefined ? texts.nothing[language] : texts.nothingWithin[language](daysInWords(asked, language));
  const sentence = people === undefined ? within : texts.nothingFor[language](people);
  const following = next ? [paragraph(texts.next[language]), productLine(next, reader)] : [];
  return {
    blocks: [paragraph(sentence), ...following],
    calls: [press({ label: texts.list[language], command: 'list' })],
  };
}

function takeButton(product: ProductView, reader: Reader) {
  return press({
    label: texts.take[reader.language](addressOf(product, reader)),
    command: 'take',
    options: { products: products.pack([{ id: product.publicId }]) },
  });
}
