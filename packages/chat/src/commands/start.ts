import { press } from '../options/press.ts';
import { text } from '../options/text.ts';
import { bold, paragraph, row } from '../replies/spans.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';

const texts = {
  greeting: {
    en: 'Hello, I am Tend. I remember what lies in your freezer, and until when it is good.',
    fr: 'Bonjour, je suis Tend. Je retiens ce qu’il y a dans votre congélateur, et jusqu’à quand c’est bon.',
  },
  ready: {
    en: 'Your freezer is ready, with four boxes. Put the first thing in; just write:',
    fr: 'Votre congélateur est prêt, avec quatre tiroirs. Rangez-y une première chose ; écrivez simplement :',
  },
  example: { en: 'add lasagne for 4 in box 2', fr: 'ajouter lasagnes pour 4 tiroir 2' },
  next: {
    en: 'I answer with a short address such as 2.1 to write on the bag.',
    fr: 'Je réponds par une courte adresse, comme 2.1, à écrire sur le sac.',
  },
  add: { en: 'Put something in', fr: 'Ranger quelque chose' },
  help: { en: 'What else?', fr: 'Et quoi d’autre ?' },
} satisfies Texts;

export const start = command({
  id: 'start',
  names: { en: ['start', 'hello'], fr: ['démarrer', 'bonjour', 'start'] },
  description: { en: 'A greeting, and the first steps', fr: 'Un bonjour et les premiers pas' },
  audience: 'member',
  options: { payload: { kind: text, rest: true } },
  async run({ language }) {
    return {
      blocks: [
        paragraph(texts.greeting[language]),
        paragraph(texts.ready[language]),
        row([bold(texts.example[language])]),
        paragraph(texts.next[language]),
      ],
      calls: [
        press({ label: texts.add[language], command: 'add' }),
        press({ label: texts.help[language], command: 'help' }),
      ],
      place: 'new',
    };
  },
});
