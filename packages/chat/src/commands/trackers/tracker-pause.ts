import { pauseTracker } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { number } from '../../options/number.ts';
import { press } from '../../options/press.ts';
import { askTracker } from '../../options/trackers/ask-tracker.ts';
import { onlyTracker } from '../../options/trackers/meant-tracker.ts';
import { ofTracker, tracker as trackerKind } from '../../options/trackers/tracker.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { command } from '../command.ts';
import { doneOrAlready } from '../parts/already-so.ts';

const texts = {
  paused: {
    en: ' is paused: from today on no day counts, until you resume it.',
    fr: ' est en pause : à partir d’aujourd’hui, aucun jour ne compte jusqu’à la reprise.',
  },
} satisfies Texts;

/** Lets no day of a tracker count until it is resumed. */
export const trackerPause = command({
  id: 'tracker-pause',
  names: { en: ['tracker pause', 'pause'], fr: ['suivi pause', 'pause'] },
  description: {
    en: 'Pause a tracker: its days do not count',
    fr: 'Mettre un suivi en pause : ses jours ne comptent pas',
  },
  audience: 'member',
  private: true,
  options: { tracker: { kind: trackerKind, rest: true }, page: { kind: number(1, 9), hidden: true } },
  async run(turn, { tracker: ref, page }, call) {
    const meant = await onlyTracker(turn, ref);
    if ('unknown' in meant) return askTracker(turn, call, { ...meant, page, wanted: ({ pausedOn }) => !pausedOn });
    const { language } = turn;
    const { tracker, change } = await pauseTracker(turn.work, turn.actor, meant.tracker.publicId);
    const resume = press({
      label: trackerTexts.resume[language],
      command: 'tracker-resume',
      options: ofTracker(tracker),
    });
    const name = bold(titled(trackerName(tracker, language)));
    return {
      blocks: [...(change ? [] : [doneOrAlready(turn, undefined)]), paragraph(name, texts.paused[language])],
      calls: [...undoButtons(turn, change), resume],
    };
  },
});
