import { boxesOf, type FreezerRow, mostBoxes, resizeFreezer } from '@tend/core';
import { boxCount } from '../../options/box-count.ts';
import type { Call } from '../../options/call.ts';
import { showFreezer, undoButtons } from '../../options/change-buttons.ts';
import { freezer } from '../../options/freezer.ts';
import type { Question } from '../../options/question.ts';
import type { Turn } from '../../options/turn.ts';
import { askFreezer, meantOrOnly } from '../../options/which-freezer.ts';
import { bold } from '../../replies/spans.ts';
import { boxesInWords } from '../../texts/box-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { command } from '../command.ts';
import { doneOrAlready } from '../parts/already-so.ts';

const texts = {
  question: {
    en: (name: string, boxes: string) => [bold(name), ` has ${boxes}. How many should there be?`],
    fr: (name: string, boxes: string) => [bold(name), ` a ${boxes}. Combien en faut-il ?`],
  },
  unknown: { en: 'How many boxes should there be?', fr: 'Combien de tiroirs faut-il ?' },
  resized: {
    en: (name: string, boxes: string) => [bold(name), ` now has ${boxes}.`],
    fr: (name: string, boxes: string) => [bold(name), ` a maintenant ${boxes}.`],
  },
} satisfies Texts;

/** How many more and fewer boxes are offered than there are. */
const [more, fewer] = [4, 2];

export const freezerResize = command({
  id: 'freezer-resize',
  names: { en: ['freezer resize'], fr: ['congélateur redimensionner', 'congélateur taille'] },
  description: { en: 'Says how many boxes a freezer has', fr: 'Indique combien de tiroirs a un congélateur' },
  audience: 'household',
  strays: 'freezer',
  options: { freezer: { kind: freezer }, boxes: { kind: boxCount, required: true, question: askBoxes } },
  async run(turn, { freezer: said, boxes }, call) {
    const meant = await meantOrOnly(turn, said);
    if (!meant) return askFreezer(turn, call);
    const { freezer: resized, change } = await resizeFreezer(turn.work, turn.actor, meant.publicId, boxes);
    const sentence = texts.resized[turn.language](titled(resized.name), boxesInWords(resized.boxes, turn.language));
    return {
      blocks: [doneOrAlready(turn, change, ...sentence)],
      calls: [...undoButtons(turn, change), showFreezer(turn, resized)],
    };
  },
});

async function askBoxes(turn: Turn, { options }: Call): Promise<Question> {
  const meant = await meantOrOnly(turn, freezer.unpack(options.freezer ?? ''));
  if (!meant) return { question: texts.unknown[turn.language] };
  const question = texts.question[turn.language](titled(meant.name), boxesInWords(meant.boxes, turn.language));
  const answers = (await likelyCounts(turn, meant)).map((count) => ({
    label: String(count),
    value: boxCount.pack(count),
    number: count,
  }));
  return { question, answers };
}

/** Counts near the present one that keep every box which holds something. */
async function likelyCounts({ work }: Turn, { id, boxes }: FreezerRow): Promise<number[]> {
  const lowest = (await boxesOf(work, id)).findLast((box) => box.inside > 0)?.number ?? 1;
  const from = Math.max(lowest, boxes - fewer);
  const counts = Array.from({ length: boxes + more - from + 1 }, (_, index) => from + index);
  return counts.filter((count) => count !== boxes && count <= mostBoxes);
}
