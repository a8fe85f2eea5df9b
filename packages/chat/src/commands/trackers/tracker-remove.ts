import { entryCount, removeTracker, type TrackerRow } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { flag } from '../../options/flag.ts';
import { number } from '../../options/number.ts';
import { press } from '../../options/press.ts';
import { askTracker } from '../../options/trackers/ask-tracker.ts';
import { onlyTracker } from '../../options/trackers/meant-tracker.ts';
import { ofTracker, tracker as trackerKind } from '../../options/trackers/tracker.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { entriesInWords, trackerTexts } from '../../texts/tracker-texts.ts';
import { command } from '../command.ts';

const texts = {
  confirm: {
    en: (name: string, entries: string) => ['Remove ', bold(name), ` with all that was logged (${entries})?`],
    fr: (name: string, entries: string) => ['Supprimer ', bold(name), ` et tout ce qui y est noté (${entries}) ?`],
  },
  remove: { en: 'Remove it', fr: 'Supprimer' },
  keep: { en: 'Keep it', fr: 'Le garder' },
  removed: {
    en: (name: string, entries: string) => [bold(name), ` is removed, with ${entries}.`],
    fr: (name: string, entries: string) => ['Le suivi ', bold(name), ` est supprimé, avec ${entries}.`],
  },
} satisfies Texts;

/** Removes a tracker with everything logged, after a confirmation that says how much that is. */
export const trackerRemove = command({
  id: 'tracker-remove',
  names: { en: ['tracker remove', 'tracker delete'], fr: ['suivi supprimer'] },
  description: { en: 'Remove a tracker with all its entries', fr: 'Supprimer un suivi et toutes ses saisies' },
  audience: 'member',
  private: true,
  options: {
    tracker: { kind: trackerKind, rest: true },
    page: { kind: number(1, 9), hidden: true },
    confirmed: { kind: flag, hidden: true },
  },
  async run(turn, { tracker: ref, page, confirmed }, call) {
    const meant = await onlyTracker(turn, ref);
    if ('unknown' in meant) return askTracker(turn, call, { ...meant, page });
    const { language } = turn;
    if (!confirmed) return confirm(turn, meant.tracker);
    const { tracker, entries, change } = await removeTracker(turn.work, turn.actor, meant.tracker.publicId);
    const name = titled(trackerName(tracker, language));
    return {
      blocks: [paragraph(texts.removed[language](name, entriesInWords(entries, language)))],
      calls: [...undoButtons(turn, change), press({ label: trackerTexts.all[language], command: 'tracker' })],
    };
  },
});

async function confirm({ work, language }: Turn, tracker: TrackerRow): Promise<Said> {
  const entries = entriesInWords(await entryCount(work, tracker), language);
  const options = ofTracker(tracker);
  return {
    blocks: [paragraph(texts.confirm[language](titled(trackerName(tracker, language)), entries))],
    calls: [
      press({
        label: texts.remove[language],
        command: 'tracker-remove',
        options: { ...options, confirmed: flag.pack(true) },
      }),
      press({ label: texts.keep[language], command: 'tracker', options }),
    ],
  };
}
