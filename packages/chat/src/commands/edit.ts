import { editProducts, freezerNumbers, productsById } from '@tend/core';
import { ask } from '../options/ask.ts';
import { undoButtons } from '../options/change-buttons.ts';
import { day, frozenField } from '../options/day.ts';
import { editable } from '../options/editable.ts';
import { formFacts } from '../options/form-facts.ts';
import { meantType } from '../options/meant-type.ts';
import { months as monthsKind } from '../options/months.ts';
import { newName } from '../options/name.ts';
import { newNote, noNote } from '../options/note.ts';
import { number } from '../options/number.ts';
import { saidOrChanged } from '../options/of-change.ts';
import { products as productsKind } from '../options/products.ts';
import { publicId } from '../options/public-id.ts';
import { servings as servingsKind } from '../options/servings.ts';
import { type as typeKind } from '../options/type.ts';
import { productLine, readerOf } from '../replies/product-line.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';
import { doneOrAlready } from './parts/already-so.ts';
import { editQuestion, whichAttribute } from './parts/edit-question.ts';
import { factSentences } from './parts/fact-sentences.ts';
import { changed, isOther } from './parts/form-changes.ts';

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
    products: { kind: productsKind, rest: true },
    name: { kind: newName },
    note: { kind: newNote },
    servings: { kind: servingsKind },
    months: { kind: monthsKind },
    frozen: { kind: day, field: frozenField },
    type: { kind: typeKind },
    /** Which of them is asked for. */
    ask: { kind: editable, hidden: true },
    /** Of the types that are offered. */
    page: { kind: number(1, 9), hidden: true },
    /** What the form showed whose fields say the rest. */
    form: { kind: formFacts, hidden: true },
    /** In place of products: those that this change put in. */
    change: { kind: publicId, hidden: true },
  },
  async run(turn, { products: refs, change, ask: asking, page = 1, form, ...values }, call) {
    const publicIds = await saidOrChanged(turn, { refs, change });
    if (!publicIds) return ask(turn, call, 'products', { question: texts.which[turn.language] });
    const asked = form && isOther(values.type) ? 'type' : asking;
    const said = form !== undefined || Object.values(values).some((value) => value !== undefined);
    if (!said && !asked) return whichAttribute(turn, publicIds, call);
    if (asked && (!said || form)) {
      const { ask: _, page: __, ...options } = call.options;
      return ask(turn, { ...call, options }, asked, await editQuestion(turn, asked, page));
    }
    const [product] = form ? await productsById(turn.work, turn.contact.householdId, publicIds) : [];
    const { name, note, servings, months, frozen, type } = form && product ? changed(values, product, form) : values;
    const { products: edited, change: done } = await editProducts(turn.work, turn.actor, publicIds, {
      ...{ name, note: note === noNote ? '' : note, servings, dateIn: frozen },
      keepMonths: months === 'forever' ? null : months,
      typeId: type && (await meantType(turn, type)),
    });
    const freezers = await freezerNumbers(turn.work, turn.contact.householdId);
    const shown = edited.map((product) => ({ ...product, freezer: freezers.get(product.freezerId) ?? 0 }));
    const reader = readerOf(turn);
    return {
      blocks: [
        doneOrAlready(turn, done, texts.done[turn.language]),
        ...shown.map((product) => productLine(product, reader, { year: true })),
        ...(await factSentences(turn, edited, { noted: note, frozen, typed: type ?? months })),
      ],
      calls: undoButtons(turn, done),
    };
  },
});
