import { resumeTracker } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { number } from '../../options/number.ts';
import { press } from '../../options/press.ts';
import { askTracker } from '../../options/trackers/ask-tracker.ts';
import { onlyTracker } from '../../options/trackers/meant-tracker.ts';
import { ofTracker, tracker as trackerKind } from '../../options/trackers/tracker.ts';
import { trackerReader } from '../../options/trackers/tracker-reader.ts';
import { standingInWords } from '../../replies/entry-line.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { command } from '../command.ts';
import { doneOrAlready } from '../parts/already-so.ts';

const texts = {
  resumed: { en: ' counts again from today on', fr: ' compte à nouveau dès aujourd’hui' },
} satisfies Texts;

/** Ends the pause of a tracker. */
export const trackerResume = command({
  id: 'tracker-resume',
  names: { en: ['tracker resume', 'resume'], fr: ['suivi reprendre', 'reprendre'] },
  description: { en: 'End the pause of a tracker', fr: 'Reprendre un suivi mis en pause' },
  audience: 'member',
  private: true,
  options: { tracker: { kind: trackerKind, rest: true }, page: { kind: number(1, 9), hidden: true } },
  async run(turn, { tracker: ref, page }, call) {
    const meant = await onlyTracker(turn, ref);
    if ('unknown' in meant) return askTracker(turn, call, { ...meant, page });
    const { language } = turn;
    const { tracker, standing, change } = await resumeTracker(turn.work, turn.actor, meant.tracker.publicId);
    const name = bold(titled(trackerName(tracker, language)));
    const told = [texts.resumed[language], ...standingInWords(standing, trackerReader(turn))].join(' · ');
    return {
      blocks: [...(change ? [] : [doneOrAlready(turn, undefined)]), paragraph(name, told)],
      calls: [
        ...undoButtons(turn, change),
        press({ label: trackerTexts.log[language], command: 'log', options: ofTracker(tracker) }),
      ],
    };
  },
});
