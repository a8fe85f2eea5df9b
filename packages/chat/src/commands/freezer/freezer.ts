import { allBoxes, boxesOf, type FreezerRow, freezerBy, freezersOf, mostFreezers } from '@tend/core';
import { freezer as freezerKind } from '../../options/freezer.ts';
import { number } from '../../options/number.ts';
import { press } from '../../options/press.ts';
import type { Button, Said, Turn } from '../../options/turn.ts';
import { boxRows } from '../../replies/box-rows.ts';
import { freezerHeading, freezerSummary } from '../../replies/freezer-line.ts';
import { paragraph } from '../../replies/spans.ts';
import { freezerTexts } from '../../texts/freezer-texts.ts';
import { buttonTexts } from '../../texts/page-texts.ts';
import { shortened } from '../../texts/shortened.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { command } from '../command.ts';

const buttons = {
  add: { en: 'Add a freezer', fr: 'Nouveau congélateur' },
  rename: { en: 'Rename', fr: 'Renommer' },
  resize: { en: 'Number of boxes', fr: 'Nombre de tiroirs' },
  box: { en: 'Name a box', fr: 'Nommer un tiroir' },
  main: { en: 'Make main', fr: 'Rendre principal' },
  remove: { en: 'Remove', fr: 'Supprimer' },
} satisfies Texts;

/** How many rows of boxes a page has. */
const pageRows = 20;

/** The freezers of the household, or one of them with its boxes. */
export const freezer = command({
  id: 'freezer',
  names: { en: ['freezer', 'freezers', 'freezer list'], fr: ['congélateur', 'congélateurs', 'congélateur liste'] },
  description: {
    en: 'Your freezers, their boxes and the next number of each',
    fr: 'Vos congélateurs, leurs tiroirs et le prochain numéro de chacun',
  },
  audience: 'household',
  strays: 'freezer',
  options: { freezer: { kind: freezerKind }, page: { kind: number(0, 99), hidden: true } },
  async run(turn, { freezer: said, page = 0 }) {
    const { work, contact } = turn;
    const freezers = await freezersOf(work, contact.householdId);
    const only = freezers.length === 1 ? freezers[0] : undefined;
    const shown = said ? await freezerBy(work, contact.householdId, said) : only;
    return shown ? showOne(turn, shown, freezers.length, page) : overview(turn, freezers);
  },
});

/** A line about each freezer, and a button that shows it. */
async function overview(turn: Turn, freezers: readonly FreezerRow[]): Promise<Said> {
  const { work, language, contact } = turn;
  const reader = { language, mainFreezer: contact.mainFreezer };
  const boxes = await allBoxes(work, contact.householdId);
  const blocks = freezers.flatMap((one) => freezerSummary(one, boxes.get(one.id) ?? [], reader));
  const items = freezers.map(({ number, name }) => {
    const label = `${number} ${shortened(titled(name), 18)}`;
    return press({ label, command: 'freezer', options: { freezer: freezerKind.pack({ number }) }, number });
  });
  const add = addButton(turn, freezers.length);
  return items.length > 8 ? { blocks, choice: { items }, calls: add } : { blocks, calls: [...items, ...add] };
}

/** One freezer, its boxes, and what can be done with it. */
async function showOne(turn: Turn, shown: FreezerRow, count: number, page: number): Promise<Said> {
  const { work, language, contact } = turn;
  const reader = { language, mainFreezer: contact.mainFreezer };
  const boxes = await boxesOf(work, shown.id);
  const rows = boxRows(boxes, shown, reader);
  const last = Math.floor((rows.length - 1) / pageRows);
  const at = Math.min(page, last);
  const options = { freezer: freezerKind.pack({ number: shown.number }) };
  const to = (label: string, target: number) =>
    press({ label, command: 'freezer', options: { ...options, page: String(target) } });
  const act = (what: keyof typeof buttons, on = true) =>
    on ? [press({ label: buttons[what][language], command: `freezer-${what}`, options })] : [];
  const calls = [
    ...(at > 0 ? [to(buttonTexts.previous[language], at - 1)] : []),
    ...(at < last ? [to(buttonTexts.next[language], at + 1)] : []),
    ...[...act('rename'), ...act('resize'), ...act('box')],
    ...[...act('main', shown.number !== contact.mainFreezer), ...act('remove', count > 1)],
    ...addButton(turn, count),
    ...(count > 1 ? [press({ label: freezerTexts.all[language], command: 'freezer' })] : []),
  ];
  const heading = paragraph(freezerHeading(shown, boxes, { ...reader, several: count > 1 }));
  return { blocks: [heading, ...rows.slice(at * pageRows, (at + 1) * pageRows)], calls };
}

function addButton({ language }: Turn, count: number): Button[] {
  return count < mostFreezers ? [press({ label: buttons.add[language], command: 'freezer-add' })] : [];
}
