import { editTracker, type Language, refuse, type TrackerCorrection, type TrackerRow } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { press } from '../../options/press.ts';
import { goalFor } from '../../options/trackers/goal.ts';
import type { SaidGoal } from '../../options/trackers/goal-words.ts';
import { choicesIn, unitIn } from '../../options/trackers/new-tracker.ts';
import { ofTracker } from '../../options/trackers/tracker.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import { dailyInWords, trackerFacts } from '../../replies/tracker-facts.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { doneOrAlready } from './already-so.ts';

/** Stands for no unit. */
const noUnit = '-';

/** What is to be changed of a tracker; the details are its unit or its choices. */
export interface TrackerChanges {
  readonly name?: string | undefined;
  readonly details?: string | undefined;
  readonly goal?: SaidGoal | undefined;
  readonly schedule?: TrackerCorrection['schedule'];
  readonly daily?: 'sum' | 'last' | undefined;
}

/** Changes the tracker, and tells what it is now. */
export async function changeTracker(turn: Turn, tracker: TrackerRow, given: TrackerChanges): Promise<Said> {
  const { language } = turn;
  const edited = await editTracker(turn.work, turn.actor, tracker.publicId, correctionOf(tracker, given, language));
  const facts = [...trackerFacts(edited.tracker, language), ...dailyInWords(edited.tracker, language)].join(' · ');
  return {
    blocks: [
      ...(edited.change ? [] : [doneOrAlready(turn, undefined)]),
      paragraph(bold(titled(trackerName(edited.tracker, language))), ` · ${facts}`),
    ],
    calls: [
      ...undoButtons(turn, edited.change),
      press({ label: trackerTexts.edit[language], command: 'tracker-edit', options: ofTracker(tracker) }),
    ],
  };
}

function correctionOf(
  tracker: TrackerRow,
  { name, details: said, goal: wish, ...given }: TrackerChanges,
  language: Language,
): TrackerCorrection {
  const unit = tracker.kind === 'number' && said !== undefined ? (said === noUnit ? '' : unitIn(said)) : undefined;
  if (said !== undefined && tracker.kind !== 'number' && tracker.kind !== 'choice') {
    return refuse('value_invalid', { option: 'extra', text: said });
  }
  const amount = wish && goalFor(wish, { kind: tracker.kind, unit: unit ?? tracker.unit ?? null }, language);
  if (wish && amount === undefined) {
    return refuse('value_invalid', { option: 'goal', text: wish === 'none' ? wish : wish.amount });
  }
  return {
    ...{ ...given, unit, goal: amount },
    // What the mood is called by itself is no name that it was given.
    name: name === trackerName(tracker, language) ? undefined : name,
    choices: tracker.kind === 'choice' && said !== undefined ? choicesIn(said) : undefined,
  };
}
