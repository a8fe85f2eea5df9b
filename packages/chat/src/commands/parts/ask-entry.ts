import type { Day, TrackerRow } from '@tend/core';
import { ask } from '../../options/ask.ts';
import type { PackedOptions } from '../../options/call.ts';
import { note as noteKind } from '../../options/note.ts';
import { press } from '../../options/press.ts';
import type { SaidEntry } from '../../options/said-entry.ts';
import { dayList } from '../../options/trackers/entry-buttons.ts';
import type { Moment } from '../../options/trackers/moment-of.ts';
import { ofTracker } from '../../options/trackers/tracker.ts';
import { durationAnswers, valueAnswers } from '../../options/trackers/value-answers.ts';
import { unreadValue, valueQuestion } from '../../options/trackers/value-question.ts';
import type { Button, Said, Turn } from '../../options/turn.ts';
import { type SaidWhen, when as whenKind } from '../../options/when.ts';
import { shortened } from '../../texts/shortened.ts';
import { stillToCome } from '../../texts/still-to-come.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { whenAnswers } from './when-answers.ts';

/** What is to be logged for a tracker, as far as it was said. */
export interface ToLog {
  readonly tracker: TrackerRow;
  /** The value, and with it perhaps a note and when. */
  readonly text: string;
  readonly note?: string | undefined;
  readonly when?: SaidWhen | undefined;
  /** Days to be filled in, one after the other: the first is the one meant. */
  readonly days?: readonly Day[] | undefined;
  /** How the command calls itself: what it is, and which of its options is the value. */
  readonly as: { readonly command: string; readonly value: string };
}

/** Asks for the value, by buttons where there are few; what was typed in its place is said to be none. */
export async function askValue(
  turn: Turn,
  wanted: ToLog,
  said: SaidEntry,
  day: Day,
  range?: { min: number; max: number },
): Promise<Said> {
  const { tracker, as } = wanted;
  const { language, today } = turn;
  const question =
    said.unread === undefined
      ? valueQuestion(tracker, day, today, language)
      : unreadValue(shortened(said.unread, 60), tracker, language, range);
  const call = { command: as.command, options: kept(wanted, said) };
  const durations = tracker.kind === 'duration' ? durationAnswers(said.unread ?? '', language) : [];
  const answers = [...durations, ...valueAnswers(tracker, day === today, language)];
  const asked = await ask(turn, call, as.value, { question, answers });
  return { ...asked, calls: [...(asked.calls ?? []), ...beside(turn, wanted, day)] };
}

/** Asks when it was instead of a moment that is still to come. */
export async function askWhen(turn: Turn, wanted: ToLog, said: SaidEntry, moment: Moment): Promise<Said> {
  const { actor, language, today } = turn;
  const { when: _, ...others } = said;
  const value = valueText(wanted, said);
  const options = { ...kept(wanted, others), [wanted.as.value]: value };
  const question = stillToCome(moment, actor, today, language);
  return ask(turn, { command: wanted.as.command, options }, 'when', {
    question,
    answers: whenAnswers(today, language),
  });
}

/** The words of the text that say the value. */
function valueText({ tracker }: ToLog, { value = 0 }: SaidEntry): string {
  switch (tracker.kind) {
    case 'choice':
      return `#${value}`;
    case 'duration':
      return `${value}s`;
    case 'yesno':
      return value > 0 ? 'yes' : 'no';
    default:
      return tracker.kind === 'mood' ? String(value) : value.toFixed(6);
  }
}

/** The options that a question keeps. */
function kept({ tracker, days, as }: ToLog, { note, when }: SaidEntry): PackedOptions {
  return {
    ...(as.command === 'log' && ofTracker(tracker)),
    ...(note !== undefined && { note: noteKind.pack(note) }),
    ...(when && !days && { when: whenKind.pack(when) }),
    ...(days && { days: dayList.pack(days) }),
  };
}

/** Skipping the day, and the timer of what is timed. */
function beside({ language, today }: Turn, { tracker, days }: ToLog, day: Day): Button[] {
  const skipped = {
    ...ofTracker(tracker),
    ...(day !== today && !days && { day }),
    ...(days && { days: dayList.pack(days) }),
  };
  const skip = press({ label: trackerTexts.skip[language], command: 'skip', options: skipped });
  if (tracker.kind !== 'duration' || day !== today) return [skip];
  const what = tracker.timerAt ? 'stop' : 'start';
  return [
    press({ label: trackerTexts[what][language], command: `tracker-${what}`, options: ofTracker(tracker) }),
    skip,
  ];
}
