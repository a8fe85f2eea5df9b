import { longestTrackerName } from '@tend/core';
import { encodeCall } from '../../options/call-codec.ts';
import { press } from '../../options/press.ts';
import { trackerKind } from '../../options/trackers/kind.ts';
import type { Turn } from '../../options/turn.ts';
import type { Form, FormField } from '../../replies/reply.ts';
import type { Texts } from '../../texts/texts.ts';
import { trackerPartTexts as parts } from '../../texts/tracker-part-texts.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';

const texts = {
  open: { en: 'Fill in', fr: 'Remplir' },
  schedule: { en: 'Days: daily, mon wed, 3 times a week', fr: 'Jours : lun mer, 3 fois par semaine' },
  goal: { en: 'Goal per day: at least 8, at most 2', fr: 'Objectif par jour : au moins 8' },
} satisfies Texts;

const longestDetails = 400;
const longestLine = 100;

/** All that a new tracker can be told, at once. */
export function newTrackerForm({ language }: Turn): Form {
  const line = { kind: 'line', required: false, maxLength: longestLine } as const;
  const choices = (trackerKind.field?.choices ?? []).map(({ value, label }) => ({ value, label: label[language] }));
  const fields: FormField[] = [
    { ...line, id: 'name', label: parts.name[language], required: true, maxLength: longestTrackerName },
    { id: 'kind', label: parts.kind[language], kind: 'select', required: true, choices },
    { ...line, id: 'details', label: parts.details[language], maxLength: longestDetails },
    { ...line, id: 'schedule', label: texts.schedule[language] },
    { ...line, id: 'goal', label: texts.goal[language] },
  ];
  return {
    ...{ title: trackerTexts.new[language], fields },
    payload: encodeCall({ command: 'tracker-new', options: {} }),
    open: press({ label: texts.open[language], command: 'tracker-new' }),
  };
}
