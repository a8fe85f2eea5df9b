import { boxesOf, type FreezerRow, nameBox, refuse } from '@tend/core';
import { ask } from '../../options/ask.ts';
import { box } from '../../options/box.ts';
import { showFreezer, undoButtons } from '../../options/change-buttons.ts';
import { flag } from '../../options/flag.ts';
import { freezer } from '../../options/freezer.ts';
import { type MeantBox, meantBox } from '../../options/meant-box.ts';
import { newName } from '../../options/name.ts';
import { number } from '../../options/number.ts';
import { press } from '../../options/press.ts';
import type { Question } from '../../options/question.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { askFreezer, meantOrOnly, withFreezer } from '../../options/which-freezer.ts';
import { bold } from '../../replies/spans.ts';
import { elidedDe } from '../../texts/elided.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { command } from '../command.ts';
import { doneOrAlready } from '../parts/already-so.ts';

const texts = {
  which: {
    en: (freezer: string) => ['Which box of ', bold(freezer), '?'],
    fr: (freezer: string) => [`Quel tiroir ${elidedDe(freezer)}`, bold(freezer), ' ?'],
  },
  question: {
    en: (box: number, freezer: string) => ['What shall I call box ', String(box), ' of ', bold(freezer), '?'],
    fr: (box: number, freezer: string) => [
      `Comment appeler le tiroir ${box} ${elidedDe(freezer)}`,
      bold(freezer),
      ' ?',
    ],
  },
  named: {
    en: (box: number, freezer: string, name: string) => [
      ...[`Box ${box} of `, bold(freezer), ' is now called ', bold(name)],
      '. You can write that name instead of its number.',
    ],
    fr: (box: number, freezer: string, name: string) => [
      ...[`Le tiroir ${box} ${elidedDe(freezer)}`, bold(freezer), ' s’appelle désormais ', bold(name)],
      '. Vous pouvez écrire ce nom à la place de son numéro.',
    ],
  },
  unnamed: {
    en: (box: number, freezer: string) => [`Box ${box} of `, bold(freezer), ' has no name any more.'],
    fr: (box: number, freezer: string) => [`Le tiroir ${box} ${elidedDe(freezer)}`, bold(freezer), ' n’a plus de nom.'],
  },
  noName: { en: 'No name', fr: 'Sans nom' },
} satisfies Texts;

/** How many boxes are offered at once. */
const pageBoxes = 20;

export const freezerBox = command({
  id: 'freezer-box',
  names: { en: ['freezer box names', 'freezer box', 'freezer name box'], fr: ['congélateur nommer'] },
  description: { en: 'Names a box of a freezer', fr: 'Donne un nom à un tiroir' },
  audience: 'household',
  strays: 'freezer',
  options: {
    box: { kind: box, alone: true },
    freezer: { kind: freezer },
    name: { kind: newName, rest: true },
    /** Takes the name away. */
    unname: { kind: flag, hidden: true },
    page: { kind: number(0, 99), hidden: true },
  },
  async run(turn, options, call) {
    if (!options.box) {
      const only = await meantOrOnly(turn, options.freezer);
      return only
        ? ask(turn, withFreezer(call, only), 'box', await askBox(turn, only, options.page))
        : askFreezer(turn, call);
    }
    const meant = await meantBox(turn, options.box, options.freezer);
    if (!options.name && !options.unname) return askName(turn, meant);
    const name = options.unname ? null : (options.name ?? null);
    const { freezer, box, change } = await nameBox(turn.work, turn.actor, meant.freezer.publicId, meant.box, name);
    const sentence = box.name
      ? texts.named[turn.language](box.number, titled(freezer.name), titled(box.name))
      : texts.unnamed[turn.language](box.number, titled(freezer.name));
    return {
      blocks: [doneOrAlready(turn, change, ...sentence)],
      calls: [...undoButtons(turn, change), showFreezer(turn, freezer)],
    };
  },
});

async function askBox({ work, language }: Turn, { id, name: called }: FreezerRow, page = 0): Promise<Question> {
  const boxes = await boxesOf(work, id);
  const from = page * pageBoxes;
  const answers = boxes.slice(from, from + pageBoxes).map(({ number, name }) => ({
    label: name ? `${number} ${titled(name)}` : String(number),
    value: box.pack({ number }),
    number,
  }));
  return {
    question: texts.which[language](titled(called)),
    answers,
    ...(from > 0 && { previous: { page: String(page - 1) } }),
    ...(from + pageBoxes < boxes.length && { next: { page: String(page + 1) } }),
  };
}

/** Asks what the box is called; one that has a name can lose it. */
async function askName(turn: Turn, { freezer: { id, number, name, boxes }, box: meant }: MeantBox): Promise<Said> {
  const named = (await boxesOf(turn.work, id)).find((one) => one.number === meant);
  if (!named) return refuse('box_out_of_range', { box: meant, boxes, freezer: number });
  const options = { freezer: freezer.pack({ number }), box: box.pack({ number: meant }) };
  const question = texts.question[turn.language](meant, titled(name));
  const asked = await ask(turn, { command: 'freezer-box', options }, 'name', { question });
  const unname = { ...options, unname: flag.pack(true) };
  const label = texts.noName[turn.language];
  return { ...asked, calls: named.name ? [press({ label, command: 'freezer-box', options: unname })] : [] };
}
