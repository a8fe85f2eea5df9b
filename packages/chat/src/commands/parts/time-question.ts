import type { Language } from '@tend/core';
import type { MeantNudge } from '../../options/meant-nudge.ts';
import type { Answer } from '../../options/question.ts';
import { type SaidTimes, times } from '../../options/times/times.ts';
import { clockInWords, timesInWords } from '../../replies/times-in-words.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';

const texts = {
  question: {
    en: (name: string) => `${name}: when shall I write? Choose, or write for example “every weekday 7:45”.`,
    fr: (name: string) =>
      `${name} : quand dois-je vous écrire ? Choisissez, ou écrivez par exemple « en semaine 7h45 ».`,
  },
  report: {
    en: 'At what time shall the report come on the 1st?',
    fr: 'À quelle heure le bilan doit-il arriver, le 1er du mois ?',
  },
} satisfies Texts;

/** Full hours that are likely. */
const hours = {
  tracker: ['07:00', '08:00', '12:00', '18:00', '20:00', '21:00'],
  risk: ['18:00', '19:00', '20:00', '21:00', '22:00'],
  report: ['08:00', '09:00', '12:00', '18:00'],
};
/** Weekdays and hours at which people think of what they eat next. */
const meals = [
  ['6', '10:00'],
  ['6', '17:00'],
  ['7', '10:00'],
  ['7', '18:00'],
  ['5', '18:00'],
  ['3', '18:00'],
] as const;

/** The question for the times of a nudge. */
export function timeQuestion({ kind }: MeantNudge, name: string, language: Language): string {
  return kind === 'report' ? texts.report[language] : texts.question[language](name);
}

/** Likely times as answers, on the weekdays that were said, if any. */
export function timeAnswers(meant: MeantNudge, weekdays: SaidTimes['weekdays'], language: Language): Answer[] {
  if (meant.kind === 'soon' && !weekdays) {
    return meals.map(([weekdays, time]) => {
      const label = timesInWords({ times: [time], weekdays }, language);
      return { label: titled(label), value: times.pack({ times: [time], weekdays }) };
    });
  }
  return hours[meant.kind === 'soon' ? 'tracker' : meant.kind].map((time) => ({
    label: clockInWords(time, language),
    value: times.pack({ times: [time], ...(weekdays && { weekdays }) }),
  }));
}
