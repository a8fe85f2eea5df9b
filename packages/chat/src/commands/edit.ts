import { editProducts, freezerNumbers } from '@tend/core';
import { ask } from '../options/ask.ts';
import { undoButtons } from '../options/change-buttons.ts';
import { day } from '../options/day.ts';
import { editable } from '../options/editable.ts';
import { meantType } from '../options/meant-type.ts';
import { months } from '../options/months.ts';
import { newName } from '../options/name.ts';
import { newNote, noNote } from '../options/note.ts';
import { number } from '../options/number.ts';
import { saidOrChanged } from '../options/of-change.ts';
import { products } from '../options/products.ts';
import { publicId } from '../options/public-id.ts';
import { servings } from '../options/servings.ts';
import { type } from '../options/type.ts';
import { productLine, readerOf } from '../replies/product-line.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';
import { doneOrAlready } from './parts/already-so.ts';
import { editQuestion, whichAttribute } from './parts/edit-question.ts';
import { factSentences } from './parts/fact-sentences.ts';

const texts = {
  which: { en: 'What do you correct? Its address or its name.', fr: 'Que corrigez-vous ? Son adresse ou son nom.' },
  done: { en: 'Corrected', fr: 'Corrigé' },
} satisfies Texts;

export const edit = command({
  id: 'edit',
  names: { en: ['edit', 'correct', 'change'], fr: ['modifier', 'corriger', 'changer', 'modifie', 'corrige'] },
  description: { en: 'Correct a product: edit 2.1 for 4', fr: 'Corriger un produit : modifier 2.1 pour 4' },
  audience: 'household',
  options: {
    products: { kind: products, rest: true },
    name: { kind: newName },
    note: { kind: newNote },
    servings: { kind: servings },
    months: { kind: months },
    frozen: { kind: day },
    type: { kind: type },
    /** Which of them is asked for. */
    ask: { kind: editable, hidden: true },
    /** Of the types that are offered. */
    page: { kind: number(1, 9), hidden: true },
    /** In place of products: those that this change put in. */
    change: { kind: publicId, hidden: true },
  },
  async run(
    turn,
    {
      products: refs,
      name: named,
      note: noted,
      servings: feeds,
      months: keep,
      frozen,
      type: typed,
      ask: asked,
      page = 1,
      change,
    },
    call,
  ) {
    const publicIds = await saidOrChanged(turn, { refs, change });
    if (!publicIds) return ask(turn, call, 'products', { question: texts.which[turn.language] });
    const said = [named, noted, feeds, keep, frozen, typed].some((value) => value !== undefined);
    if (!said && !asked) return whichAttribute(turn, publicIds, call);
    if (!said && asked) {
      const { ask: _, page: __, ...options } = call.options;
      return ask(turn, { ...call, options }, asked, await editQuestion(turn, asked, page));
    }
    const { products: edited, change: done } = await editProducts(turn.work, turn.actor, publicIds, {
      ...{ name: named, note: noted === noNote ? '' : noted, servings: feeds, dateIn: frozen },
      keepMonths: keep === 'forever' ? null : keep,
      typeId: typed && (await meantType(turn, typed)),
    });
    const freezers = await freezerNumbers(turn.work, turn.contact.householdId);
    const shown = edited.map((product) => ({ ...product, freezer: freezers.get(product.freezerId) ?? 0 }));
    const reader = readerOf(turn);
    return {
      blocks: [
        doneOrAlready(turn, done, texts.done[turn.language]),
        ...shown.map((product) => productLine(product, reader, { year: true })),
        ...(await factSentences(turn, edited, { noted, frozen, typed: typed ?? keep })),
      ],
      calls: undoButtons(turn, done),
    };
  },
});
