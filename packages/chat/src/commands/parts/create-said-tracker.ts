import { createTracker, type NewTracker, refuse, type Schedule } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { press } from '../../options/press.ts';
import { usualDaily } from '../../options/trackers/daily.ts';
import { goalFor, unitOfGoal } from '../../options/trackers/goal.ts';
import type { SaidGoal } from '../../options/trackers/goal-words.ts';
import type { NewKind } from '../../options/trackers/kind.ts';
import { choicesIn, unitIn } from '../../options/trackers/new-tracker.ts';
import { ofTracker } from '../../options/trackers/tracker.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import { dailyInWords, trackerFacts } from '../../replies/tracker-facts.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { trackerPartTexts } from '../../texts/tracker-part-texts.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';

const texts = {
  ready: {
    en: (name: string, facts: string) => [bold(name), ` is ready: ${facts}`],
    fr: (name: string, facts: string) => ['Le suivi ', bold(name), ` est prêt. ${titled(facts)}`],
  },
} satisfies Texts;

/** What was said of a new tracker beside its name and kind; the details are its unit or its choices. */
interface Given {
  readonly details: string;
  readonly schedule?: Schedule | undefined;
  readonly goal?: SaidGoal | undefined;
  readonly daily?: 'sum' | 'last' | undefined;
}

/** What the core makes of it; refuses what its kind does not have. */
export function newTracker(
  { language }: Turn,
  { name, kind }: { readonly name: string; readonly kind: NewKind },
  { details, schedule, goal, daily }: Given,
): NewTracker {
  const unit = kind !== 'number' ? undefined : details === '' ? unitOfGoal(goal) : unitIn(details);
  if (details !== '' && (kind === 'yesno' || kind === 'duration')) {
    return refuse('value_invalid', { option: 'extra', text: details });
  }
  const wish = goal && goalFor(goal, { kind, unit: unit ?? null }, language);
  if (goal && wish === undefined)
    return refuse('value_invalid', { option: 'goal', text: goal === 'none' ? goal : goal.amount });
  return {
    ...{ name, kind, unit, schedule, goal: wish },
    daily: kind === 'number' ? (daily ?? usualDaily(unit)) : undefined,
    choices: kind === 'choice' ? choicesIn(details) : undefined,
  };
}

/** Makes the tracker, and tells what it is. */
export async function createSaid(turn: Turn, wanted: NewTracker): Promise<Said> {
  const { language } = turn;
  const { tracker, change } = await createTracker(turn.work, turn.actor, wanted);
  const facts = [...trackerFacts(tracker, language), ...dailyInWords(tracker, language)].join(' · ');
  const edit = (part: 'goal' | 'schedule') =>
    press({
      label: trackerPartTexts[part][language],
      command: 'tracker-edit',
      options: { ...ofTracker(tracker), ask: part },
    });
  const measured = tracker.kind === 'number' || tracker.kind === 'duration';
  return {
    blocks: [paragraph(texts.ready[language](titled(trackerName(tracker, language)), facts.replace(/(?<!\.)$/, '.')))],
    calls: [
      press({ label: trackerTexts.log[language], command: 'log', options: ofTracker(tracker) }),
      ...(measured ? [edit('goal')] : []),
      edit('schedule'),
      ...undoButtons(turn, change),
    ],
  };
}
