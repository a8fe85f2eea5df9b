import { type ErrorData, mostBoxes } from '@tend/core';
import { commandById } from '../commands/index.ts';
import { ask } from '../options/ask.ts';
import type { Call } from '../options/call.ts';
import { draft, press } from '../options/press.ts';
import type { Said, Turn } from '../options/turn.ts';
import { paragraph } from '../replies/spans.ts';
import { errorTexts as texts } from '../texts/error-texts.ts';

/** Boxes offered as buttons when another was wanted; any can be typed. */
const mostOffered = 12;

/** A box that the freezer does not have: asks for one that it has, or offers to give the freezer so many and go on. */
export async function wordBox(
  turn: Turn,
  { box, boxes, freezer }: ErrorData['box_out_of_range'],
  call: Call,
): Promise<Said> {
  const { language } = turn;
  const sentence = texts.boxOutOfRange[language](box, boxes);
  const { box: _, ...options } = call.options;
  const several = 'more' in options;
  const grows = call.command === 'add' && box > boxes && box <= mostBoxes;
  // What grows is the freezer of the first line: with several it must be the one that is meant.
  const sure = !several || (!('freezer' in options) && freezer === turn.contact.mainFreezer);
  const grown = { ...call.options, freezer: String(freezer), boxes: String(box) };
  const resize =
    grows && sure
      ? [press({ label: texts.hasBoxes[language](box), command: 'add', options: await draft(turn, grown) })]
      : [];
  // One of the further lines may have been meant, which no button could tell.
  if (several || !takesBox(call)) {
    const freezers = press({ label: texts.freezers[language], command: 'freezer' });
    return { blocks: [paragraph(sentence)], calls: [...resize, freezers], place: 'new' };
  }
  const answers = Array.from({ length: Math.min(boxes, mostOffered) }, (__, index) => ({
    label: texts.box[language](index + 1),
    value: String(index + 1),
    number: index + 1,
  }));
  const asked = await ask(turn, { ...call, options }, 'box', { question: sentence, answers });
  return { ...asked, calls: [...(asked.calls ?? []), ...resize], place: 'new' };
}

function takesBox({ command }: Call): boolean {
  return 'box' in (commandById(command)?.options ?? {});
}
