import { choicesOf, type Language, type TrackerRow } from '@tend/core';
import type { Answer, Question } from '../../options/question.ts';
import { daily } from '../../options/trackers/daily.ts';
import { goal } from '../../options/trackers/goal.ts';
import { choicesIn } from '../../options/trackers/new-tracker.ts';
import { schedule } from '../../options/trackers/schedule.ts';
import type { TrackerPart } from '../../options/trackers/tracker-part.ts';
import { scheduleInWords } from '../../replies/schedule-words.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';

const texts = {
  name: { en: 'What shall it be called?', fr: 'Quel sera son nom ?' },
  unit: { en: 'In which unit?', fr: 'Dans quelle unité ?' },
  choices: {
    en: (now: string) => `Which choices, separated by commas? Now: ${now}. Entries of those left out stay.`,
    fr: (now: string) =>
      `Quels choix, séparés par des virgules ? Actuellement : ${now}. Les saisies des choix retirés restent.`,
  },
  goal: {
    en: 'Which goal per day? For example “at least 8” or “at most 2”.',
    fr: 'Quel objectif par jour ? Par exemple « au moins 8 » ou « au plus 2 ».',
  },
  goalTime: {
    en: 'Which goal per day? For example “at least 1h30” or “at most 45m”.',
    fr: 'Quel objectif par jour ? Par exemple « au moins 1h30 » ou « au plus 45m ».',
  },
  schedule: {
    en: 'On which days? Choose, or write for example “mon wed fri”.',
    fr: 'Quels jours ? Choisissez, ou écrivez par exemple « lun mer ven ».',
  },
  daily: {
    en: 'When a day has several values, do they add up, or does the last one count?',
    fr: 'Quand un jour a plusieurs valeurs, s’additionnent-elles, ou la dernière compte-t-elle ?',
  },
  noUnit: { en: 'No unit', fr: 'Sans unité' },
  noGoal: { en: 'No goal', fr: 'Sans objectif' },
} satisfies Texts;

const usualSchedules = [
  { kind: 'daily' },
  { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5] },
  { kind: 'weekly', times: 1 },
  { kind: 'weekly', times: 2 },
  { kind: 'weekly', times: 3 },
] as const;

/** The question for one part of a tracker, with likely answers as buttons. */
export function partQuestion(tracker: TrackerRow, part: TrackerPart, language: Language): Question {
  const answers = answersFor(part, language);
  if (part === 'choices') return { question: texts.choices[language](choicesInWords(tracker)), answers };
  if (part === 'goal' && tracker.kind === 'duration') return { question: texts.goalTime[language], answers };
  return { question: texts[part][language], answers };
}

/** The choices of a tracker as they are typed. */
export function choicesInWords(tracker: TrackerRow): string {
  return choicesOf(tracker)
    .flatMap(({ name, retired }) => (retired ? [] : [inOnePiece(name)]))
    .join(', ');
}

/** In quotes where it would be read as several. */
function inOnePiece(name: string): string {
  return choicesIn(`${name}, and another`).length > 2 ? `"${name}"` : name;
}

function answersFor(part: TrackerPart, language: Language): Answer[] {
  switch (part) {
    case 'unit':
      return [{ label: texts.noUnit[language], value: '-' }];
    case 'goal':
      return [{ label: texts.noGoal[language], value: goal.pack('none') }];
    case 'schedule':
      return usualSchedules.map((one) => ({
        label: titled(scheduleInWords(one, language)),
        value: schedule.pack(one),
      }));
    case 'daily':
      return (daily.field?.choices ?? []).map(({ value, label }) => ({ label: label[language], value }));
    default:
      return [];
  }
}
