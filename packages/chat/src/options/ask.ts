import { askQuestion, dropQuestion } from '@tend/core';
import { paragraph } from '../replies/spans.ts';
import { buttonTexts } from '../texts/page-texts.ts';
import type { Texts } from '../texts/texts.ts';
import type { Call, PackedOptions } from './call.ts';
import { draft, press } from './press.ts';
import type { Asked, Question } from './question.ts';
import type { Said, Turn } from './turn.ts';

const texts = {
  open: { en: 'Answer', fr: 'Répondre' },
  label: { en: 'Your answer', fr: 'Votre réponse' },
} satisfies Texts;

/** More answers than this are a choice, one a line. */
const mostInRows = 8;

/** How long a question waits for its answer. */
const waits = 15 * 60_000;

/**
 * Asks for an option of a call, keeping what was said: the answer completes the call, typed or by button. One question
 * waits for each member, chat and thread; a new one takes its place.
 */
export async function ask(turn: Turn, call: Call, option: string, question: Question): Promise<Said> {
  const { answers = [], previous, next, idle } = question;
  const { command, options } = call;
  const content = JSON.stringify({ command, options, option, ...(idle && { idle }) } satisfies Asked);
  const expiresAt = new Date(Date.parse(turn.actor.now) + waits).toISOString();
  await askQuestion(turn.work, spotOf(turn), { content, expiresAt });
  turn.questions.changed = true;
  const base = answers.length > 0 && Object.keys(options).length > 0 ? await short(turn, call) : {};
  const button = (label: string, more: PackedOptions, number?: number) =>
    press({ label, command, options: { ...base, ...more }, ...(number !== undefined && { number }) });
  const buttons = answers.map(({ label, value, number }) => button(label, { [option]: value }, number));
  const blocks = [paragraph(question.question)];
  const asks = idle ? {} : { asks: { open: texts.open[turn.language], label: texts.label[turn.language] } };
  if (buttons.length <= mostInRows && !previous && !next) return { blocks, calls: buttons, ...asks };
  const turning = {
    ...(previous && { previous: button(buttonTexts.previous[turn.language], previous) }),
    ...(next && { next: button(buttonTexts.next[turn.language], next) }),
  };
  return { blocks, choice: { items: buttons, ...turning }, ...asks };
}

/** Lets the question that waits go. */
export async function dropAsked(turn: Turn): Promise<void> {
  await dropQuestion(turn.work, spotOf(turn));
  turn.questions.changed = true;
}

/** Where the member is spoken with: the private chat when what is said in a group is answered there. */
export function spotOf({ actor, chat }: Turn) {
  const { id, thread, privateId } = chat;
  const memberId = actor.member.id;
  return privateId === undefined ? { memberId, chatId: id, thread } : { memberId, chatId: privateId, thread: '' };
}

/** The longest that options may be together to stand in a button beside one more. */
const fits = 28;

async function short(turn: Turn, { command, options }: Call): Promise<PackedOptions> {
  const { length } = [command, ...Object.entries(options).flat()].join(';=');
  return length <= fits && Object.values(options).every((value) => /^[\w.#-]*$/.test(value))
    ? options
    : draft(turn, options);
}
