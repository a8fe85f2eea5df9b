import { moodId, trackerBy } from '@tend/core';
import { note } from '../../options/note.ts';
import { text } from '../../options/text.ts';
import { when } from '../../options/when.ts';
import { moodInWords } from '../../texts/value-words.ts';
import { command } from '../command.ts';
import { logSaid } from '../parts/log-said.ts';

const choices = [1, 2, 3, 4, 5].map((level) => ({
  value: String(level),
  label: { en: moodInWords(level), fr: moodInWords(level) },
}));

/** Logs how the member feels, from 1 to 5, with a remark. */
export const mood = command({
  id: 'mood',
  names: { en: ['mood', 'i feel'], fr: ['humeur', 'moral', 'je me sens'] },
  description: {
    en: 'Note how you feel, from 1 to 5: mood 4 tired but ok',
    fr: 'Noter votre humeur, de 1 à 5 : humeur 4 fatigué mais ça va',
  },
  audience: 'member',
  private: true,
  options: {
    rating: {
      kind: text,
      rest: true,
      field: {
        name: { en: 'rating', fr: 'humeur' },
        description: { en: 'How you feel, from 1 to 5', fr: 'Comment vous vous sentez, de 1 à 5' },
        choices,
      },
    },
    note: { kind: note },
    when: { kind: when },
  },
  async run(turn, { rating = '', note, when }) {
    const tracker = await trackerBy(turn.work, turn.actor.member.id, { id: moodId });
    return logSaid(turn, { tracker, text: rating, note, when, as: { command: 'mood', value: 'rating' } });
  },
});
