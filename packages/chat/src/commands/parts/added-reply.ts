import { type addProducts, catalogueOf, freezerNumbers, type Language, type ProductRow } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { press } from '../../options/press.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { addressOf, productLine, readerOf } from '../../replies/product-line.ts';
import { paragraph } from '../../replies/spans.ts';
import { boxTexts } from '../../texts/box-texts.ts';
import { shortened } from '../../texts/shortened.ts';
import type { Texts } from '../../texts/texts.ts';
import { typeSentences } from '../../texts/type-sentences.ts';
import { writeOnBags } from '../../texts/write-on-bags.ts';

const texts = {
  done: { en: 'In the freezer', fr: 'Au congélateur' },
  again: { en: 'Same again', fr: 'Encore une fois' },
  otherType: { en: 'Other type', fr: 'Autre type' },
  note: { en: (note: string) => `Note: “${note}”.`, fr: (note: string) => `Note : « ${note} ».` },
  notes: {
    en: (count: number) => `${count} different notes kept.`,
    fr: (count: number) => `${count} notes différentes enregistrées.`,
  },
  servings: { en: 'For how many?', fr: 'Pour combien ?' },
} satisfies Texts;

/** How much of a note is shown. */
const mostOfNote = 60;

/** What was put in, with the addresses for the bags, and what can be done next. */
export async function addedReply(
  turn: Turn,
  { products, change }: Awaited<ReturnType<typeof addProducts>>,
  { askServings }: { readonly askServings: boolean },
): Promise<Said> {
  const { language } = turn;
  const freezers = await freezerNumbers(turn.work, turn.contact.householdId);
  const reader = readerOf(turn);
  const shown = products.map((product) => ({ ...product, freezer: freezers.get(product.freezerId) ?? 0 }));
  const addresses = shown.map((product) => addressOf(product, reader));
  const sentences = [
    typeSentences(products, await catalogueOf(turn.work), language),
    ...notesKept(products, language),
    writeOnBags(addresses, language),
  ];
  const act = (label: string, command: string, options: Record<string, string> = {}) =>
    change ? [press({ label, command, options: { change: change.publicId, ...options } })] : [];
  return {
    blocks: [
      paragraph(texts.done[language]),
      ...shown.map((product) => productLine(product, reader, { year: true, dateIn: product.dateIn !== turn.today })),
      paragraph(sentences.join(' ')),
    ],
    calls: [
      ...undoButtons(turn, change),
      ...act(texts.again[language], 'add-again'),
      ...act(texts.otherType[language], 'edit', { ask: 'type' }),
      ...act(boxTexts.other[language], 'move'),
      ...(askServings ? act(texts.servings[language], 'edit', { ask: 'servings' }) : []),
    ],
  };
}

/** The beginning of the note, or how many there are. */
function notesKept(products: readonly Pick<ProductRow, 'note'>[], language: Language): string[] {
  const [note, ...others] = new Set(products.map((product) => product.note ?? '').filter((one) => one !== ''));
  if (note === undefined) return [];
  if (others.length > 0) return [texts.notes[language](others.length + 1)];
  return [texts.note[language](shortened(note, mostOfNote))];
}
