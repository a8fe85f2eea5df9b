import { addFreezer, address, fold, freezersOf } from '@tend/core';
import { boxCount } from '../../options/box-count.ts';
import type { Call } from '../../options/call.ts';
import { showFreezer, undoButtons } from '../../options/change-buttons.ts';
import { name } from '../../options/name.ts';
import type { Question } from '../../options/question.ts';
import type { Turn } from '../../options/turn.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import { boxesInWords } from '../../texts/box-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { command } from '../command.ts';

const texts = {
  name: { en: 'What is the new freezer called?', fr: 'Comment s’appelle le nouveau congélateur ?' },
  boxes: {
    en: (called: string) => ['How many boxes, drawers or shelves does ', bold(called), ' have?'],
    fr: (called: string) => ['Combien de tiroirs, de bacs ou d’étages y a-t-il dans ', bold(called), ' ?'],
  },
  added: {
    en: (called: string, number: number, boxes: string) => [bold(called), ` is freezer ${number}, with ${boxes}. `],
    fr: (called: string, number: number, boxes: string) => [
      ...[bold(called), ` est le congélateur ${number}, avec ${boxes}. `],
    ],
  },
  addresses: {
    en: (place: string) => ['On its bags the freezer’s number comes first: ', bold(place), ' is box 1, number 1.'],
    fr: (place: string) => [
      ...['Sur ses sacs, le numéro du congélateur vient en premier : ', bold(place)],
      ' désigne le tiroir 1, numéro 1.',
    ],
  },
} satisfies Texts;

const likelyNames = { en: ['Garage', 'Cellar', 'Kitchen'], fr: ['Garage', 'Cave', 'Cuisine'] };
const likelyCounts = [3, 4, 5, 6, 7, 8];

export const freezerAdd = command({
  id: 'freezer-add',
  names: { en: ['freezer add'], fr: ['congélateur ajouter'] },
  description: { en: 'Adds a freezer to the household', fr: 'Ajoute un congélateur au foyer' },
  audience: 'household',
  options: {
    name: { kind: name, required: true, rest: true, question: askName },
    boxes: { kind: boxCount, required: true, question: askBoxes },
  },
  async run(turn, options) {
    const { language } = turn;
    const { freezer, change } = await addFreezer(turn.work, turn.actor, options);
    const place = address({ freezer: freezer.number, box: 1, number: 1 }, turn.contact.mainFreezer);
    const added = texts.added[language](titled(freezer.name), freezer.number, boxesInWords(freezer.boxes, language));
    return {
      blocks: [paragraph(added, texts.addresses[language](place))],
      calls: [...undoButtons(turn, change), showFreezer(turn, freezer)],
    };
  },
});

/** Offers the names that freezers often have, but for those that are taken. */
async function askName({ work, contact, language }: Turn): Promise<Question> {
  const taken = new Set((await freezersOf(work, contact.householdId)).map(({ foldedName }) => foldedName));
  const free = likelyNames[language].filter((one) => !taken.has(fold(one)));
  return { question: texts.name[language], answers: free.map((one) => ({ label: one, value: name.pack(one) })) };
}

async function askBoxes({ language }: Turn, { options }: Call): Promise<Question> {
  const called = name.unpack(options.name ?? '') ?? '';
  const answers = likelyCounts.map((count) => ({ label: String(count), value: boxCount.pack(count), number: count }));
  return { question: texts.boxes[language](titled(called)), answers };
}
