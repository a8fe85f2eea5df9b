import { type Language, setDayStart, settleStandings } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { hour } from '../../options/hour.ts';
import type { Question } from '../../options/question.ts';
import { settingsButton } from '../../options/settings-button.ts';
import { dayStartInWords } from '../../texts/day-start.ts';
import type { Texts } from '../../texts/texts.ts';
import { clockTime } from '../../texts/times.ts';
import { command } from '../command.ts';
import { doneOrAlready } from '../parts/already-so.ts';

const texts = {
  question: {
    en: 'At what hour does your day start? With 4, an entry at 02:30 belongs to the day before.',
    fr: 'À quelle heure commence votre journée ? Avec 4, une note prise à 2 h 30 compte pour la veille.',
  },
  midnight: { en: 'Midnight', fr: 'Minuit' },
  set: {
    en: (start: string) => `Your day now starts at ${start}.`,
    fr: (start: string) => `Votre journée commence désormais à ${start}.`,
  },
  example: {
    en: (time: string) => ` An entry at ${time} belongs to the day before.`,
    fr: (time: string) => ` Une note prise à ${time} compte pour la veille.`,
  },
} satisfies Texts;

const likely = [0, 3, 4, 5, 6];

export const settingsDay = command({
  id: 'settings-day',
  names: {
    en: ['settings day start', 'settings day', 'settings start of the day', 'start of the day', 'day start'],
    fr: ['réglages début de journée', 'réglages journée', 'réglages jour', 'début de journée'],
  },
  description: { en: 'The hour at which your day starts', fr: 'L’heure à laquelle commence votre journée' },
  audience: 'member',
  options: { hour: { kind: hour, required: true, question } },
  async run(turn, { hour: start }) {
    const { language } = turn;
    const change = await setDayStart(turn.work, turn.actor, start);
    // All days are counted anew.
    if (change) await settleStandings(turn.work, { ...turn.actor, member: { ...turn.actor.member, dayStart: start } });
    const before = start === 0 ? [] : [texts.example[language](clockTime(Math.min(start - 1, 2), 30, language))];
    return {
      blocks: [doneOrAlready(turn, change, texts.set[language](dayStartInWords(start, language)), ...before)],
      calls: [...undoButtons(turn, change), settingsButton(turn)],
    };
  },
});

async function question({ language }: { readonly language: Language }): Promise<Question> {
  const answers = likely.map((start) => ({
    label: start === 0 ? texts.midnight[language] : dayStartInWords(start, language),
    value: hour.pack(start),
    number: start,
  }));
  return { question: texts.question[language], answers };
}
