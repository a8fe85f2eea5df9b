import { entryById, refuse, standingOf } from '@tend/core';
import { press } from '../../options/press.ts';
import { publicId } from '../../options/public-id.ts';
import { ofTracker } from '../../options/trackers/tracker.ts';
import { trackerReader } from '../../options/trackers/tracker-reader.ts';
import { entryLine } from '../../replies/entry-line.ts';
import { row } from '../../replies/spans.ts';
import type { Texts } from '../../texts/texts.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { command } from '../command.ts';

const texts = {
  value: { en: 'Value', fr: 'Valeur' },
} satisfies Texts;

/** One entry, and what can be done with it. */
export const entry = command({
  id: 'entry',
  names: { en: ['entry'], fr: ['saisie'] },
  description: { en: 'Shows an entry', fr: 'Montre une saisie' },
  audience: 'member',
  private: true,
  internal: true,
  options: { entry: { kind: publicId, hidden: true } },
  async run(turn, { entry: id }) {
    if (id === undefined) return refuse('not_found', { what: 'entry' });
    const { work, actor, language } = turn;
    const { entry: found, tracker } = await entryById(work, actor.member.id, id);
    const standing = await standingOf(work, actor, tracker);
    const note = found.note ? [row([trackerTexts.noted[language](found.note)])] : [];
    const edit = (label: string, ask: string) => press({ label, command: 'entry-edit', options: { entry: id, ask } });
    return {
      blocks: [row(entryLine(tracker, found, standing, trackerReader(turn))), ...note],
      calls: [
        edit(texts.value[language], 'value'),
        edit(trackerTexts.note[language], 'note'),
        edit(trackerTexts.otherDay[language], 'when'),
        press({ label: trackerTexts.remove[language], command: 'entry-remove', options: { entry: id } }),
        press({ label: trackerTexts.entries[language], command: 'tracker-entries', options: ofTracker(tracker) }),
      ],
    };
  },
});
