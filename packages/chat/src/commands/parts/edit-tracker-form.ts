import { goalOf, longestTrackerName, scheduleOf, type TrackerRow } from '@tend/core';
import { encodeCall } from '../../options/call-codec.ts';
import { press } from '../../options/press.ts';
import { schedule } from '../../options/trackers/schedule.ts';
import { ofTracker } from '../../options/trackers/tracker.ts';
import { partsOf } from '../../options/trackers/tracker-part.ts';
import type { Turn } from '../../options/turn.ts';
import type { Form, FormField } from '../../replies/reply.ts';
import { scheduleInWords } from '../../replies/schedule-words.ts';
import { shortened } from '../../texts/shortened.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { trackerPartTexts as parts } from '../../texts/tracker-part-texts.ts';
import { amountInWords } from '../../texts/value-words.ts';
import { choicesInWords } from './tracker-part-question.ts';

const texts = {
  open: { en: 'Fill in', fr: 'Remplir' },
  least: { en: (amount: string) => `at least ${amount}`, fr: (amount: string) => `au moins ${amount}` },
  most: { en: (amount: string) => `at most ${amount}`, fr: (amount: string) => `au plus ${amount}` },
  none: { en: 'no goal', fr: 'sans objectif' },
} satisfies Texts;

const longestTitle = 45;
const longestDetails = 400;
const longestLine = 100;

/** The form with all that can be corrected of a tracker. */
export function editTrackerForm({ language }: Turn, tracker: TrackerRow): Form {
  const own = partsOf(tracker);
  const line = { kind: 'line', required: true, maxLength: longestLine } as const;
  const unit = own.includes('unit');
  const details = { ...line, id: 'details', maxLength: longestDetails };
  const fields: FormField[] = [
    {
      ...{ ...line, id: 'name', label: parts.name[language], maxLength: longestTrackerName },
      value: trackerName(tracker, language),
    },
    ...(unit ? [{ ...details, label: parts.unit[language], value: tracker.unit ?? '-' }] : []),
    ...(own.includes('choices')
      ? [{ ...details, label: parts.choices[language], value: choicesInWords(tracker) }]
      : []),
    ...(own.includes('goal')
      ? [{ ...line, id: 'goal', label: parts.goal[language], value: goalSaid(tracker, language) }]
      : []),
    { ...line, id: 'schedule', label: parts.schedule[language], value: scheduleSaid(tracker, language) },
  ];
  return {
    title: shortened(titled(trackerName(tracker, language)), longestTitle),
    payload: encodeCall({ command: 'tracker-edit', options: ofTracker(tracker) }),
    fields,
    open: press({ label: texts.open[language], command: 'tracker-edit', options: ofTracker(tracker) }),
  };
}

function goalSaid(tracker: TrackerRow, language: Turn['language']): string {
  const goal = goalOf(tracker);
  if (!goal) return texts.none[language];
  return texts[goal.side][language](plain(amountInWords(goal.amount, { ...tracker, unit: null }, language)));
}

/** As it is read again. */
function scheduleSaid(tracker: TrackerRow, language: Turn['language']): string {
  const said = scheduleInWords(scheduleOf(tracker), language);
  const read = schedule.parse(said, { language, zone: 'UTC', today: '', boxNames: [], freezerNames: [] });
  return read ? said : schedule.pack(scheduleOf(tracker));
}

function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ');
}
