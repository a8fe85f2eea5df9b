import { refuse, startTimer } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { number } from '../../options/number.ts';
import { press } from '../../options/press.ts';
import { askTracker } from '../../options/trackers/ask-tracker.ts';
import { onlyTracker } from '../../options/trackers/meant-tracker.ts';
import { ofTracker, tracker as trackerKind } from '../../options/trackers/tracker.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import type { Texts } from '../../texts/texts.ts';
import { timeIn } from '../../texts/times.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { command } from '../command.ts';

const texts = {
  started: {
    en: (time: string) => `: the timer has been running since ${time}.`,
    fr: (time: string) => ` : chrono lancé à ${time}.`,
  },
  already: {
    en: (time: string) => `: the timer has already been running since ${time}.`,
    fr: (time: string) => ` : le chrono tourne déjà, depuis ${time}.`,
  },
} satisfies Texts;

/** Starts the timer of a tracker of durations. */
export const trackerStart = command({
  id: 'tracker-start',
  names: {
    en: ['tracker start', 'timer start', 'start timer', 'timer', 'tracker timer'],
    fr: [
      'suivi lancer',
      'suivi démarrer',
      'chrono',
      'lancer chrono',
      'chrono lancer',
      'démarrer chrono',
      'chrono démarrer',
    ],
  },
  description: {
    en: 'Start the timer of a tracker: timer start piano',
    fr: 'Lancer le chrono d’un suivi : chrono piano',
  },
  audience: 'member',
  private: true,
  options: { tracker: { kind: trackerKind, rest: true }, page: { kind: number(1, 9), hidden: true } },
  async run(turn, { tracker: ref, page }, call) {
    const meant = await onlyTracker(turn, ref);
    if ('unknown' in meant)
      return askTracker(turn, call, { ...meant, page, wanted: ({ kind }) => kind === 'duration' });
    const { language, actor } = turn;
    if (meant.tracker.kind !== 'duration') {
      return refuse('value_invalid', { option: 'timer', text: titled(trackerName(meant.tracker, language)) });
    }
    const { tracker, change } = await startTimer(turn.work, actor, meant.tracker.publicId);
    const time = timeIn(actor.member.zone, tracker.timerAt ?? actor.now, language);
    const stop = press({ label: trackerTexts.stop[language], command: 'tracker-stop', options: ofTracker(tracker) });
    const name = bold(titled(trackerName(tracker, language)));
    return {
      blocks: [paragraph(name, texts[change ? 'started' : 'already'][language](time))],
      calls: [stop, ...undoButtons(turn, change)],
    };
  },
});
