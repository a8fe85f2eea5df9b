import { type BoxRow, boxesOf, content, type FreezerRow, freezersOf, refuse } from '@tend/core';
import { type BoxValue, box } from '../options/box.ts';
import { type FreezerValue, freezer } from '../options/freezer.ts';
import { again, elsewhere, type Listed } from '../options/list-buttons.ts';
import { meantBox, meantFreezer } from '../options/meant-box.ts';
import { cursorOf, pageButtons } from '../options/page-buttons.ts';
import { press } from '../options/press.ts';
import { publicId } from '../options/public-id.ts';
import { show } from '../options/show.ts';
import type { Said, Turn } from '../options/turn.ts';
import { contentBlocks } from '../replies/content-blocks.ts';
import { readerOf } from '../replies/product-line.ts';
import type { Block } from '../replies/reply.ts';
import { bold, paragraph } from '../replies/spans.ts';
import { boxTexts } from '../texts/box-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import { command } from './command.ts';

const texts = {
  empty: { en: 'The freezer is empty.', fr: 'Le congélateur est vide.' },
  emptyNamed: {
    en: (name: string) => [bold(name), ' is empty.'],
    fr: (name: string) => [bold(name), ' est vide.'],
  },
  noneOut: { en: 'Nothing has been taken out yet.', fr: 'Rien n’a encore été sorti.' },
  noneOutOf: {
    en: (name: string) => ['Nothing has been taken out of ', bold(name), ' yet.'],
    fr: (name: string) => [bold(name), ' : rien n’en a encore été sorti.'],
  },
  write: {
    en: (example: string) => `Write for example: ${example}`,
    fr: (example: string) => `Écrivez par exemple : ${example}`,
  },
  example: { en: 'add lasagne for 4 in box 2', fr: 'ajouter lasagnes pour 4 tiroir 2' },
  outside: { en: 'Taken out', fr: 'Sortis' },
  add: { en: 'Add', fr: 'Ajouter' },
} satisfies Texts;

/** The content of a freezer or a box, box by box, in pages. */
export const list = command({
  id: 'list',
  names: { en: ['list', 'show', 'content', 'contents'], fr: ['liste', 'montre', 'montrer', 'contenu'] },
  description: { en: 'What is in the freezer, box by box', fr: 'Ce que contient le congélateur, tiroir par tiroir' },
  audience: 'household',
  options: {
    box: { kind: box },
    freezer: { kind: freezer },
    show: { kind: show },
    after: { kind: publicId, hidden: true },
    before: { kind: publicId, hidden: true },
  },
  async run(turn, options) {
    const listed = { ...(await meantPart(turn, options)), shown: options.show ?? 'inside' };
    const freezers = await freezersOf(turn.work, turn.contact.householdId);
    const boxes = await boxesOf(turn.work, listed.freezer.id);
    checkBox(listed, boxes);
    const part = { householdId: turn.contact.householdId, freezerId: listed.freezer.id, box: listed.box };
    const page = await content(turn.work, part, listed.shown, cursorOf(options));
    const pages = pageButtons(page, turn.language, {
      command: 'list',
      options: again(turn, listed),
      key: (one) => one.publicId,
    });
    const turning = [pages.previous, pages.next].filter((button) => button !== undefined);
    if (page.items.length === 0) return emptyList(turn, listed, freezers, boxes);
    const title = freezers.length > 1 ? [paragraph(bold(titled(listed.freezer.name)))] : [];
    const blocks = [...title, ...contentBlocks(page.items, boxes, readerOf(turn), texts.outside[turn.language])];
    return { blocks, calls: [...turning, ...elsewhere(turn, listed, freezers)] };
  },
});

async function meantPart(
  turn: Turn,
  { box, freezer }: { readonly box: BoxValue | undefined; readonly freezer: FreezerValue | undefined },
): Promise<Omit<Listed, 'shown'>> {
  if (box) return meantBox(turn, box, freezer);
  return { freezer: await meantFreezer(turn, freezer), box: undefined };
}

function checkBox({ freezer, box }: Listed, boxes: readonly BoxRow[]): void {
  if (box === undefined || boxes.some(({ number }) => number === box)) return;
  refuse('box_out_of_range', { box, boxes: freezer.boxes, freezer: freezer.number });
}

function emptyList(turn: Turn, listed: Listed, freezers: readonly FreezerRow[], boxes: readonly BoxRow[]): Said {
  const { language } = turn;
  const further = elsewhere(turn, listed, freezers, listed.shown !== 'outside');
  const part = partName(turn, listed, freezers, boxes);
  if (listed.shown === 'outside') {
    const none = part === undefined ? [texts.noneOut[language]] : texts.noneOutOf[language](part);
    return { blocks: [paragraph(...none)], calls: further };
  }
  const empty = part === undefined ? [texts.empty[language]] : texts.emptyNamed[language](part);
  const blocks: Block[] = [
    paragraph(...empty),
    paragraph(texts.write[language](turn.example(texts.example[language]))),
  ];
  const { show: _, ...place } = again(turn, listed);
  return { blocks, calls: [press({ label: texts.add[language], command: 'add', options: place }), ...further] };
}

/** What the box or the freezer is called; undefined for the only freezer. */
function partName(
  { language }: Turn,
  { freezer, box }: Listed,
  freezers: readonly FreezerRow[],
  boxes: readonly BoxRow[],
): string | undefined {
  if (box === undefined) return freezers.length > 1 ? titled(freezer.name) : undefined;
  const name = boxes.find(({ number }) => number === box)?.name ?? null;
  return boxTexts.box[language](box, name);
}
