import { type ErrorData, mostBoxes } from '@tend/core';
import { commandById } from '../commands/index.ts';
import { ask } from '../options/ask.ts';
import { boxQuestion } from '../options/box-question.ts';
import type { Call } from '../options/call.ts';
import { draft, press } from '../options/press.ts';
import type { Said, Turn } from '../options/turn.ts';
import { paragraph } from '../replies/spans.ts';
import { boxTexts } from '../texts/box-texts.ts';
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
    label: boxTexts.box[language](index + 1, null),
    value: String(index + 1),
    number: index + 1,
  }));
  const asked = await ask(turn, { ...call, options }, 'box', { question: sentence, answers });
  return { ...asked, calls: [...(asked.calls ?? []), ...resize], place: 'new' };
}

/** A box without room: asks for another one of that freezer, where the call could go there. */
export async function wordFullBox(turn: Turn, { box, freezer }: ErrorData['box_full'], call: Call): Promise<Said> {
  const { language } = turn;
  const sentence = texts.boxFull[language](box);
  const freezers = press({ label: texts.freezers[language], command: 'freezer' });
  const { answers = [] } = await boxQuestion(turn, { number: freezer });
  const others = answers.filter(({ number }) => number !== box);
  // Of several lines any may have been meant; and what is put back goes where it was.
  if ('more' in call.options || !takesBox(call) || others.length === 0) {
    const show = press({
      label: texts.showBox[language](box),
      command: 'list',
      options: { freezer: String(freezer), box: String(box) },
    });
    return { blocks: [paragraph(sentence)], calls: [show, freezers], place: 'new' };
  }
  const { box: _, number: __, ...said } = call.options;
  const options = freezer === turn.contact.mainFreezer ? said : { ...said, freezer: String(freezer) };
  const asked = await ask(turn, { ...call, options }, 'box', { question: sentence, answers: others });
  return { ...asked, calls: [...(asked.calls ?? []), freezers], place: 'new' };
}

function takesBox({ command }: Call): boolean {
  return 'box' in (commandById(command)?.options ?? {});
}
