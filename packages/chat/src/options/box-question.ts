import { boxesOf, latestPlace } from '@tend/core';
import { boxTexts } from '../texts/box-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import type { FreezerValue } from './freezer.ts';
import { meantFreezer } from './meant-box.ts';
import type { Answer, Question } from './question.ts';
import type { Turn } from './turn.ts';

const texts = {
  question: { en: 'Which box?', fr: 'Dans quel tiroir ?' },
} satisfies Texts;

/** More boxes than a page of a choice holds can be typed. */
const mostOffered = 20;

/** Asks for a box of the freezer that was said, else of the main one; the box last used leads. */
export async function boxQuestion(turn: Turn, said: FreezerValue | undefined): Promise<Question> {
  const freezer = await meantFreezer(turn, said);
  const boxes = await boxesOf(turn.work, freezer.id);
  const latest = await latestPlace(turn.work, turn.contact.householdId);
  const first = latest?.freezerId === freezer.id ? latest.box : undefined;
  const answers: Answer[] = boxes
    .toSorted((a, b) => Number(b.number === first) - Number(a.number === first))
    .slice(0, mostOffered)
    .map(({ number, name }) => ({
      label: name ? `${number} ${titled(name)}` : boxTexts.box[turn.language](number, null),
      value: String(number),
      number,
    }));
  return { question: texts.question[turn.language], answers };
}
