import { type Day, moodId, type TrackerRow } from '@tend/core';
import type { PackedOptions } from '../options/call.ts';
import { press } from '../options/press.ts';
import { ofTracker } from '../options/trackers/tracker.ts';
import { valueAnswers } from '../options/trackers/value-answers.ts';
import { valueQuestion } from '../options/trackers/value-question.ts';
import type { Button, Said } from '../options/turn.ts';
import { when } from '../options/when.ts';
import type { Owner } from '../replies/files/reply-file.ts';
import { paragraph } from '../replies/spans.ts';
import { shortened } from '../texts/shortened.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import { trackerName } from '../texts/tracker-name.ts';
import { trackerTexts } from '../texts/tracker-texts.ts';
import { nudgeButtons } from './nudge-buttons.ts';
import { isOpen } from './tracker-open.ts';

const texts = {
  answer: { en: 'Answer', fr: 'Répondre' },
  reply: { en: 'Just answer with it.', fr: 'Répondez simplement avec la valeur.' },
} satisfies Texts;

/**
 * The reminder of a tracker for a day, which is the form: its buttons log, each for that day whenever it is pressed; a
 * number or a duration is typed as an answer. Undefined when there is nothing to remind of.
 */
export async function trackerNudge(owner: Owner, tracker: TrackerRow, day: Day): Promise<Said | undefined> {
  const { work, language, today } = owner;
  if (!(await isOpen(work, tracker, day))) return undefined;
  const isTyped = tracker.kind === 'number' || tracker.kind === 'duration';
  return {
    blocks: [
      paragraph(valueQuestion(tracker, day, today, language)),
      ...(isTyped ? [paragraph(texts.reply[language])] : []),
    ],
    calls: [...answers(owner, tracker, day), ...nudgeButtons({ kind: 'tracker', tracker }, language)],
    ...(isTyped && {
      asks: { open: texts.answer[language], label: shortened(titled(trackerName(tracker, language)), 45) },
    }),
  };
}

function answers({ language, today }: Owner, tracker: TrackerRow, day: Day): Button[] {
  const log = (options: PackedOptions) => ({ ...ofTracker(tracker), ...options, when: when.pack({ day }) });
  const values = valueAnswers(tracker, day === today, language).map(({ label, value }) =>
    tracker.publicId === moodId
      ? press({ label, command: 'mood', options: { rating: value, when: when.pack({ day }) } })
      : press({ label, command: 'log', options: log({ value }) }),
  );
  const timer = tracker.kind !== 'duration' ? [] : ([tracker.timerAt ? 'stop' : 'start'] as const);
  return [
    ...values,
    ...timer.map((what) =>
      press({ label: trackerTexts[what][language], command: `tracker-${what}`, options: ofTracker(tracker) }),
    ),
    press({ label: trackerTexts.skip[language], command: 'skip', options: { ...ofTracker(tracker), day } }),
  ];
}
