import { type EntryRow, editEntry, entryById, refuse, type TrackerRow } from '@tend/core';
import { ask } from '../../options/ask.ts';
import type { Call } from '../../options/call.ts';
import { newNote, noNote } from '../../options/note.ts';
import { publicId } from '../../options/public-id.ts';
import type { Question } from '../../options/question.ts';
import { readEntry } from '../../options/said-entry.ts';
import { text } from '../../options/text.ts';
import { entryPart } from '../../options/trackers/entry-part.ts';
import { isAhead, momentOf } from '../../options/trackers/moment-of.ts';
import { valueAnswers } from '../../options/trackers/value-answers.ts';
import { unreadValue, valueQuestion } from '../../options/trackers/value-question.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { type SaidWhen, when as whenKind } from '../../options/when.ts';
import { stillToCome } from '../../texts/still-to-come.ts';
import type { Texts } from '../../texts/texts.ts';
import { command } from '../command.ts';
import { correctedReply } from '../parts/logged-reply.ts';
import { whenAnswers } from '../parts/when-answers.ts';

const texts = {
  note: { en: 'What shall I note? Write it as it should read.', fr: 'Que dois-je noter ? Écrivez-le tel quel.' },
  noNote: { en: 'No note', fr: 'Pas de note' },
  when: {
    en: 'When was it? For example “yesterday” or “5 March 22:30”.',
    fr: 'C’était quand ? Par exemple « hier » ou « 5 mars 22h30 ».',
  },
} satisfies Texts;

/** Corrects an entry: its value, its note, its day. */
export const entryEdit = command({
  id: 'entry-edit',
  names: { en: ['correct the entry'], fr: ['corriger la saisie'] },
  description: { en: 'Corrects an entry', fr: 'Corrige une saisie' },
  audience: 'member',
  private: true,
  internal: true,
  options: {
    entry: { kind: publicId, hidden: true },
    value: { kind: text, hidden: true },
    note: { kind: newNote, hidden: true },
    when: { kind: whenKind, hidden: true },
    /** Which of them is asked for. */
    ask: { kind: entryPart, hidden: true },
  },
  async run(turn, { entry: id, value: said, note, when, ask: asked = 'value' }) {
    if (id === undefined) return refuse('not_found', { what: 'entry' });
    const { work, actor, reading, language } = turn;
    const { entry, tracker } = await entryById(work, actor.member.id, id);
    const call = { command: 'entry-edit', options: { entry: id } };
    if (note !== undefined) return correct(turn, id, { note: note === noNote ? '' : note });
    if (when) return moved(turn, call, entry, when, {});
    if (said === undefined) return ask(turn, call, asked, questionFor(turn, asked, tracker, entry));
    const { value, note: remark, when: moment } = readEntry(said, tracker, reading);
    if (value === undefined) return askValue(turn, call, unreadValue(said, tracker, language), tracker);
    const corrected = { value, ...(remark !== undefined && { note: remark }) };
    return moment ? moved(turn, call, entry, moment, corrected) : correct(turn, id, corrected);
  },
});

async function correct(turn: Turn, id: string, correction: Parameters<typeof editEntry>[3]): Promise<Said> {
  return correctedReply(turn, await editEntry(turn.work, turn.actor, id, correction));
}

/** The entry with what is corrected, at the moment that was said; a time alone is one of its own day. */
async function moved(
  turn: Turn,
  call: Call,
  entry: EntryRow,
  when: SaidWhen,
  corrected: { readonly value?: number; readonly note?: string },
): Promise<Said> {
  const { actor, today, language } = turn;
  const moment = momentOf(entry.day === today ? when : { day: entry.day, ...when }, actor, today);
  if (!isAhead(moment, actor, today)) return correct(turn, entry.publicId, { ...corrected, ...moment });
  const question = stillToCome(moment, actor, today, language);
  return ask(turn, call, 'when', { question, answers: whenAnswers(today, language) });
}

function askValue(turn: Turn, call: Call, question: string, tracker: TrackerRow): Promise<Said> {
  return ask(turn, call, 'value', { question, answers: valueAnswers(tracker, true, turn.language) });
}

function questionFor(
  { language, today }: Turn,
  asked: 'value' | 'note' | 'when',
  tracker: TrackerRow,
  entry: EntryRow,
): Question {
  if (asked === 'when') return { question: texts.when[language], answers: whenAnswers(today, language) };
  if (asked === 'value') {
    const question = valueQuestion(tracker, entry.day, today, language);
    return { question, answers: valueAnswers(tracker, entry.day === today, language) };
  }
  const none = entry.note ? [{ label: texts.noNote[language], value: noNote }] : [];
  return { question: texts.note[language], answers: none };
}
