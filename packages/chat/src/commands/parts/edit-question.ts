import { addDays } from '@tend/core';
import type { Call } from '../../options/call.ts';
import { type Editable, editables } from '../../options/editable.ts';
import { noNote } from '../../options/note.ts';
import { draft, press } from '../../options/press.ts';
import type { Answer, Question } from '../../options/question.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { paragraph } from '../../replies/spans.ts';
import { attributeTexts } from '../../texts/attribute-texts.ts';
import { months } from '../../texts/dates.ts';
import { productTexts } from '../../texts/product-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { editForm } from './edit-form.ts';
import { likelyTypes } from './likely-types.ts';

const texts = {
  what: { en: 'What shall I correct?', fr: 'Que faut-il corriger ?' },
  today: { en: 'Today', fr: 'Aujourd’hui' },
  yesterday: { en: 'Yesterday', fr: 'Hier' },
  noNote: { en: 'No note', fr: 'Pas de note' },
} satisfies Texts;

const questions = {
  name: { en: 'What is it called?', fr: 'Quel est son nom ?' },
  note: { en: 'What shall I note? Write it as it should read.', fr: 'Que dois-je noter ? Écrivez-le tel quel.' },
  servings: { en: 'For how many?', fr: 'Pour combien de personnes ?' },
  months: { en: 'How many months may it stay?', fr: 'Combien de mois de conservation ?' },
  frozen: {
    en: 'When did it go in? For example “yesterday” or “5 March”.',
    fr: 'De quel jour date la congélation ? Par exemple « hier » ou « 5 mars ».',
  },
  type: { en: 'What is it? Choose one or write a type.', fr: 'Qu’est-ce que c’est ? Choisissez, ou écrivez un type.' },
} satisfies Record<Editable, Texts[string]>;

/** How many types are offered: a page of them. */
const offeredTypes = 20;

/** Asks which attribute of the products is to be corrected; of one all can be in a form. */
export async function whichAttribute(turn: Turn, publicIds: readonly string[], call: Call): Promise<Said> {
  const only = publicIds.length === 1 ? { products: `#${publicIds[0]}` } : undefined;
  const options = only ?? (await draft(turn, call.options));
  const calls = editables.map((ask) =>
    press({ label: attributeTexts[ask][turn.language], command: 'edit', options: { ...options, ask } }),
  );
  const form = only && (await editForm(turn, publicIds[0] as string));
  return { blocks: [paragraph(texts.what[turn.language])], calls, ...(form && { form }) };
}

/** The question for one attribute, with likely answers as buttons. */
export async function editQuestion(turn: Turn, asked: Editable, page: number): Promise<Question> {
  const question = questions[asked][turn.language];
  return asked === 'type'
    ? { question, ...(await typesOn(turn, page)) }
    : { question, answers: answersFor(turn, asked) };
}

function answersFor({ language, today }: Turn, asked: Editable): Answer[] {
  switch (asked) {
    case 'servings':
      return [1, 2, 3, 4, 5, 6, 8].map((number) => ({ label: String(number), value: String(number), number }));
    case 'months': {
      const some = [1, 2, 3, 6, 9, 12].map((number) => ({
        label: months(number, language),
        value: String(number),
        number,
      }));
      return [...some, { label: titled(productTexts.noLimit[language]), value: 'forever' }];
    }
    case 'frozen':
      return [
        { label: texts.today[language], value: today },
        { label: texts.yesterday[language], value: addDays(today, -1) },
      ];
    case 'note':
      return [{ label: texts.noNote[language], value: noNote }];
    default:
      return [];
  }
}

/** A page of the types, the likeliest first. */
async function typesOn(turn: Turn, page: number): Promise<Omit<Question, 'question'>> {
  const types = await likelyTypes(turn);
  const answers = types
    .slice((page - 1) * offeredTypes, page * offeredTypes)
    .map(({ id, names }) => ({ label: names[turn.language], value: `#${id}` }));
  const to = (other: number) => ({ ask: 'type', page: String(other) });
  return {
    answers,
    ...(page > 1 && { previous: to(page - 1) }),
    ...(types.length > page * offeredTypes && { next: to(page + 1) }),
  };
}
