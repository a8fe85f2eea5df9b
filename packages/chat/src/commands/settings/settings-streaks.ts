import { setStreaksShown } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import type { Question } from '../../options/question.ts';
import { settingsButton } from '../../options/settings-button.ts';
import { shown } from '../../options/shown.ts';
import type { Turn } from '../../options/turn.ts';
import type { Texts } from '../../texts/texts.ts';
import { command } from '../command.ts';
import { doneOrAlready } from '../parts/already-so.ts';

const texts = {
  question: { en: 'Shall I show streaks?', fr: 'Faut-il afficher les séries ?' },
  yes: {
    en: 'Streaks are shown: in replies, in charts and in the report.',
    fr: 'Les séries s’affichent dans les réponses, les graphiques et le bilan.',
  },
  no: {
    en: 'Streaks are hidden everywhere; scores stay.',
    fr: 'Les séries sont masquées partout ; les scores restent.',
  },
} satisfies Texts;

/** Whether streaks are shown anywhere. */
export const settingsStreaks = command({
  id: 'settings-streaks',
  names: {
    en: ['settings streaks', 'settings streak'],
    fr: ['réglages séries', 'réglages série'],
  },
  description: { en: 'Show streaks, or hide them everywhere', fr: 'Afficher les séries, ou les masquer partout' },
  audience: 'member',
  options: { shown: { kind: shown, required: true, question } },
  async run(turn, { shown: wanted }) {
    const { language } = turn;
    const change = await setStreaksShown(turn.work, turn.actor, wanted === 'shown');
    return {
      blocks: [doneOrAlready(turn, change, texts[wanted === 'shown' ? 'yes' : 'no'][language])],
      calls: [...undoButtons(turn, change), settingsButton(turn)],
    };
  },
});

async function question({ language }: Pick<Turn, 'language'>): Promise<Question> {
  const answers = (shown.field?.choices ?? []).map(({ value, label }) => ({ label: label[language], value }));
  return { question: texts.question[language], answers };
}
