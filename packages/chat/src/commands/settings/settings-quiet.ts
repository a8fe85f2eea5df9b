import { setQuietHours } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import type { Question } from '../../options/question.ts';
import { settingsButton } from '../../options/settings-button.ts';
import { quietHours } from '../../options/times/quiet-hours.ts';
import type { Turn } from '../../options/turn.ts';
import { quietInWords } from '../../replies/times-in-words.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { command } from '../command.ts';
import { doneOrAlready } from '../parts/already-so.ts';

const texts = {
  question: {
    en: 'During which hours shall I send nothing that can wait? For example “22:00 to 8:00”. Times that you chose yourself stay.',
    fr: 'Pendant quelles heures ne dois-je rien envoyer qui puisse attendre ? Par exemple « 22h à 8h ». Les heures que vous avez choisies vous-même restent.',
  },
  set: {
    en: (hours: string) => `Quiet hours: ${hours}. What can wait comes afterwards; times that you chose yourself stay.`,
    fr: (hours: string) =>
      `Heures calmes : ${hours}. Ce qui peut attendre arrivera ensuite ; les heures que vous avez choisies ne changent pas.`,
  },
  none: { en: 'There are no quiet hours any more.', fr: 'Il n’y a plus d’heures calmes.' },
  noneButton: { en: 'None', fr: 'Aucune' },
} satisfies Texts;

const likely = [
  { from: '22:00', to: '08:00' },
  { from: '21:00', to: '07:00' },
  { from: '23:00', to: '07:00' },
  { from: '22:00', to: '10:00' },
];

/** When nothing is sent that can wait. */
export const settingsQuiet = command({
  id: 'settings-quiet',
  names: {
    en: ['settings quiet hours', 'settings quiet', 'quiet hours', 'quiet'],
    fr: ['réglages heures calmes', 'réglages calme', 'heures calmes', 'ne pas déranger'],
  },
  description: {
    en: 'When I send nothing that can wait: 22:00 to 8:00',
    fr: 'Quand je n’envoie rien qui puisse attendre : 22h à 8h',
  },
  audience: 'member',
  options: { hours: { kind: quietHours, required: true, rest: true, question } },
  async run(turn, { hours }) {
    const { language } = turn;
    const change = await setQuietHours(turn.work, turn.actor, hours);
    const set = hours === 'none' ? texts.none[language] : texts.set[language](quietInWords(hours, language));
    return {
      blocks: [doneOrAlready(turn, change, set)],
      calls: [...undoButtons(turn, change), settingsButton(turn)],
    };
  },
});

async function question({ language }: Pick<Turn, 'language'>): Promise<Question> {
  const answers = likely.map((hours) => ({
    label: titled(quietInWords(hours, language)),
    value: quietHours.pack(hours),
  }));
  return {
    question: texts.question[language],
    answers: [...answers, { label: texts.noneButton[language], value: 'none' }],
  };
}
