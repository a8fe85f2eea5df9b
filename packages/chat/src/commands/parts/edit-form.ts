import { freezerNumbers, longestName, longestNote, productsById } from '@tend/core';
import { encodeCall } from '../../options/call-codec.ts';
import { formFacts } from '../../options/form-facts.ts';
import { press } from '../../options/press.ts';
import { products } from '../../options/products.ts';
import type { Turn } from '../../options/turn.ts';
import { addressOf, readerOf } from '../../replies/product-line.ts';
import type { Form, FormField } from '../../replies/reply.ts';
import { attributeTexts } from '../../texts/attribute-texts.ts';
import { productTexts } from '../../texts/product-texts.ts';
import { shortened } from '../../texts/shortened.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { otherType } from './form-changes.ts';
import { likelyTypes } from './likely-types.ts';

const texts = {
  open: { en: 'Fill in', fr: 'Remplir' },
  months: { en: 'Keep period in months', fr: 'Conservation, en mois' },
  other: { en: 'Other…', fr: 'Autre…' },
} satisfies Texts;

/** How many types are offered beside "Other…". */
const offeredTypes = 24;
const longestTitle = 45;
const longestNumber = 40;

/** The form with all that can be corrected of a product; none where something is too long for a field. */
export async function editForm(turn: Turn, publicId: string): Promise<Form | undefined> {
  const { work, contact, language } = turn;
  const [product] = await productsById(work, contact.householdId, [publicId]);
  if (!product || product.name.length > longestName || (product.note ?? '').length > longestNote) return undefined;
  const { name, note, servingsLeft, keepMonths, dateOut } = product;
  const freezer = (await freezerNumbers(work, contact.householdId)).get(product.freezerId) ?? 0;
  const address = dateOut ? [] : [addressOf({ ...product, freezer }, readerOf(turn))];
  const line = { kind: 'line', required: true, maxLength: longestNumber } as const;
  const inside: FormField[] = [
    { ...line, id: 'servings', label: attributeTexts.servings[language], value: String(servingsLeft) },
    { ...line, id: 'months', label: texts.months[language], value: monthsIn(keepMonths, turn) },
  ];
  const said = { products: products.pack([{ id: publicId }]) };
  const facts = formFacts.pack({ servings: servingsLeft, months: keepMonths ?? null, typeId: product.typeId });
  return {
    title: shortened([...address, titled(name)].join(' '), longestTitle),
    payload: encodeCall({ command: 'edit', options: { ...said, form: facts } }),
    fields: [
      { ...line, id: 'name', label: attributeTexts.name[language], value: name, maxLength: longestName },
      {
        ...{ id: 'note', label: attributeTexts.note[language], kind: 'paragraph', required: false },
        ...{ maxLength: longestNote, ...(note && { value: note }) },
      },
      ...(dateOut ? [] : inside),
      await typeField(turn, product.typeId),
    ],
    open: press({ label: texts.open[language], command: 'edit', options: said }),
  };
}

function monthsIn(keepMonths: number | null | undefined, { language }: Turn): string {
  return keepMonths == null ? productTexts.noLimit[language] : String(keepMonths);
}

async function typeField(turn: Turn, typeId: number): Promise<FormField> {
  const { language } = turn;
  const types = (await likelyTypes(turn)).toSorted((a, b) => Number(b.id === typeId) - Number(a.id === typeId));
  const choices = types.slice(0, offeredTypes).map(({ id, names }) => ({
    ...{ value: `#${id}`, label: names[language] },
    ...(id === typeId && ({ chosen: true } as const)),
  }));
  return {
    ...{ id: 'type', label: attributeTexts.type[language], kind: 'select', required: true },
    choices: [...choices, { value: otherType, label: texts.other[language] }],
  };
}
