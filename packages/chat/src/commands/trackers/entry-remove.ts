import { refuse, removeEntry } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { press } from '../../options/press.ts';
import { publicId } from '../../options/public-id.ts';
import { ofTracker } from '../../options/trackers/tracker.ts';
import { trackerReader } from '../../options/trackers/tracker-reader.ts';
import { entryLabel, standingInWords } from '../../replies/entry-line.ts';
import { bold, row } from '../../replies/spans.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { command } from '../command.ts';

const texts = {
  removed: { en: (entry: string) => ` removed: ${entry}`, fr: (entry: string) => ` supprimé : ${entry}` },
} satisfies Texts;

/** Removes an entry; undoing brings it back. */
export const entryRemove = command({
  id: 'entry-remove',
  names: { en: ['entry remove'], fr: ['saisie supprimer'] },
  description: { en: 'Removes an entry', fr: 'Supprime une saisie' },
  audience: 'member',
  private: true,
  internal: true,
  options: { entry: { kind: publicId, hidden: true } },
  async run(turn, { entry: id }) {
    if (id === undefined) return refuse('not_found', { what: 'entry' });
    const { language } = turn;
    const reader = trackerReader(turn);
    const { tracker, entry, standing, change } = await removeEntry(turn.work, turn.actor, id);
    const told = texts.removed[language](entryLabel(tracker, entry, reader));
    const name = bold(titled(trackerName(tracker, language)));
    return {
      blocks: [row([name, [told, ...standingInWords(standing, reader)].join(' · ')])],
      calls: [
        ...undoButtons(turn, change),
        press({ label: trackerTexts.entries[language], command: 'tracker-entries', options: ofTracker(tracker) }),
      ],
    };
  },
});
