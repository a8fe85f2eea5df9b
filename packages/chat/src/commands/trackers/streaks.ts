import { trackersOf } from '@tend/core';
import { press } from '../../options/press.ts';
import { trackerReader } from '../../options/trackers/tracker-reader.ts';
import { standingInWords } from '../../replies/entry-line.ts';
import { bold, paragraph, row } from '../../replies/spans.ts';
import { todayInWords } from '../../replies/tracker-card.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { command } from '../command.ts';

const texts = {
  heading: { en: 'Your streaks and scores:', fr: 'Vos séries et vos scores :' },
  scores: { en: 'Your scores (streaks are hidden):', fr: 'Vos scores (les séries sont masquées) :' },
  show: { en: 'Show streaks', fr: 'Afficher les séries' },
} satisfies Texts;

/** All trackers on one screen: streak, score, and what today came to. */
export const streaks = command({
  id: 'streaks',
  names: { en: ['streaks', 'streak'], fr: ['séries', 'série'] },
  description: { en: 'Streak and score of each tracker', fr: 'La série et le score de chaque suivi' },
  audience: 'member',
  private: true,
  options: {},
  async run(turn) {
    const { language } = turn;
    const reader = trackerReader(turn);
    const all = await trackersOf(turn.work, turn.actor);
    const hidden = press({ label: texts.show[language], command: 'settings-streaks', options: { shown: 'shown' } });
    return {
      blocks: [
        paragraph(texts[reader.streaks ? 'heading' : 'scores'][language]),
        ...all.map((one) =>
          row([
            bold(titled(trackerName(one.tracker, language))),
            ` · ${[...standingInWords(one.standing, reader), todayInWords(one, reader)].join(' · ')}`,
          ]),
        ),
      ],
      calls: [press({ label: trackerTexts.all[language], command: 'tracker' }), ...(reader.streaks ? [] : [hidden])],
    };
  },
});
