import { allBoxes } from '@tend/core';
import { press } from '../options/press.ts';
import { text } from '../options/text.ts';
import type { Said, Turn } from '../options/turn.ts';
import { bold, paragraph, row } from '../replies/spans.ts';
import { boxesInWords, productsInWords } from '../texts/box-texts.ts';
import { buttonTexts } from '../texts/page-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';

const texts = {
  greeting: {
    en: 'Hello, I am Tend. I remember what lies in your freezer, and until when it is good.',
    fr: 'Bonjour, je suis Tend. Je retiens ce qu’il y a dans votre congélateur, et jusqu’à quand c’est bon.',
  },
  ready: {
    en: (boxes: string) => `Your freezer is ready, with ${boxes}. Put the first thing in; just write:`,
    fr: (boxes: string) =>
      `Votre congélateur est prêt, avec ${boxes}. Pour y ranger un premier produit, écrivez simplement :`,
  },
  example: { en: 'add lasagne for 4 in box 2', fr: 'ajouter lasagnes pour 4 tiroir 2' },
  next: {
    en: 'I answer with a short address such as 2.1 to write on the bag.',
    fr: 'Je réponds par une courte adresse, comme 2.1, à écrire sur le sac.',
  },
  held: {
    en: (products: string) => `${products} inside. Put something in, or see what there is and what to eat first.`,
    fr: (products: string) =>
      `${products} au congélateur. Rangez quelque chose, ou regardez ce qu’il y a et ce qu’il faut manger en premier.`,
  },
  add: { en: 'Put something in', fr: 'Ranger quelque chose' },
  help: { en: 'What else?', fr: 'Et quoi d’autre ?' },
} satisfies Texts;

/** A greeting: to who has nothing inside yet, with the way to a first product; else with how much there is. */
export const start = command({
  id: 'start',
  names: { en: ['start', 'hello'], fr: ['démarrer', 'bonjour', 'start'] },
  description: { en: 'A greeting, and the first steps', fr: 'Un bonjour et les premiers pas' },
  audience: 'member',
  options: { payload: { kind: text, rest: true, typedOnly: true } },
  async run(turn) {
    const { work, contact } = turn;
    const boxes = [...(await allBoxes(work, contact.householdId)).values()].flat();
    const inside = boxes.reduce((sum, box) => sum + box.inside, 0);
    return inside > 0 ? welcomeBack(turn, inside) : welcome(turn, boxes.length);
  },
});

function welcome({ language, example }: Turn, boxes: number): Said {
  return {
    blocks: [
      paragraph(texts.greeting[language]),
      paragraph(texts.ready[language](boxesInWords(boxes, language))),
      row([bold(example(texts.example[language]))]),
      paragraph(texts.next[language]),
    ],
    calls: [
      press({ label: texts.add[language], command: 'add' }),
      press({ label: texts.help[language], command: 'help' }),
    ],
    place: 'new',
  };
}

function welcomeBack({ language }: Turn, inside: number): Said {
  return {
    blocks: [paragraph(texts.greeting[language]), paragraph(texts.held[language](productsInWords(inside, language)))],
    calls: [
      press({ label: buttonTexts.list[language], command: 'list' }),
      press({ label: buttonTexts.soon[language], command: 'soon' }),
      press({ label: texts.add[language], command: 'add' }),
      press({ label: texts.help[language], command: 'help' }),
    ],
    place: 'new',
  };
}
