import type { TrackerRow } from '@tend/core';
import { ask } from '../../options/ask.ts';
import { newName } from '../../options/name.ts';
import { number } from '../../options/number.ts';
import { press } from '../../options/press.ts';
import { askTracker } from '../../options/trackers/ask-tracker.ts';
import { daily } from '../../options/trackers/daily.ts';
import { details } from '../../options/trackers/details.ts';
import { goal } from '../../options/trackers/goal.ts';
import { onlyTracker } from '../../options/trackers/meant-tracker.ts';
import { schedule } from '../../options/trackers/schedule.ts';
import { ofTracker, tracker as trackerKind } from '../../options/trackers/tracker.ts';
import { partsOf, trackerPart } from '../../options/trackers/tracker-part.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { paragraph } from '../../replies/spans.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { trackerPartTexts } from '../../texts/tracker-part-texts.ts';
import { command } from '../command.ts';
import { changeTracker, type TrackerChanges } from '../parts/change-tracker.ts';
import { editTrackerForm } from '../parts/edit-tracker-form.ts';
import { partQuestion } from '../parts/tracker-part-question.ts';

const texts = {
  what: {
    en: (name: string) => `${name}: what shall I change?`,
    fr: (name: string) => `${name} : que faut-il changer ?`,
  },
} satisfies Texts;

/** Corrects a tracker: its name, unit or choices, goal and days. */
export const trackerEdit = command({
  id: 'tracker-edit',
  names: {
    en: ['tracker edit', 'tracker change', 'edit tracker'],
    fr: ['suivi modifier', 'suivi changer', 'modifier suivi'],
  },
  description: {
    en: 'Change a tracker: tracker edit weight goal at most 70',
    fr: 'Modifier un suivi : suivi modifier poids objectif au plus 70',
  },
  audience: 'member',
  private: true,
  options: {
    tracker: { kind: trackerKind, rest: true },
    name: { kind: newName },
    details: { kind: details },
    goal: { kind: goal },
    schedule: { kind: schedule },
    daily: { kind: daily },
    /** Which of them is asked for. */
    ask: { kind: trackerPart, hidden: true },
    page: { kind: number(1, 9), hidden: true },
  },
  async run(turn, { tracker: ref, ask: asked, page, ...given }, call) {
    const meant = await onlyTracker(turn, ref);
    if ('unknown' in meant) return askTracker(turn, call, { ...meant, page });
    const { tracker } = meant;
    const values: TrackerChanges = given;
    if (Object.values(values).some((value) => value !== undefined)) return changeTracker(turn, tracker, values);
    if (!asked) return whichPart(turn, tracker);
    const option = asked === 'unit' || asked === 'choices' ? 'details' : asked;
    const kept = { command: 'tracker-edit', options: ofTracker(tracker) };
    return ask(turn, kept, option, partQuestion(tracker, asked, turn.language));
  },
});

function whichPart(turn: Turn, tracker: TrackerRow): Said {
  const { language } = turn;
  const calls = partsOf(tracker).map((part) =>
    press({
      label: trackerPartTexts[part][language],
      command: 'tracker-edit',
      options: { ...ofTracker(tracker), ask: part },
    }),
  );
  const name = titled(trackerName(tracker, language));
  return { blocks: [paragraph(texts.what[language](name))], calls, form: editTrackerForm(turn, tracker) };
}
