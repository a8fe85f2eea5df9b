import { entriesOf } from '@tend/core';
import { number } from '../../options/number.ts';
import { cursorOf, pageButtons } from '../../options/page-buttons.ts';
import { press } from '../../options/press.ts';
import { publicId } from '../../options/public-id.ts';
import { askTracker } from '../../options/trackers/ask-tracker.ts';
import { onlyTracker } from '../../options/trackers/meant-tracker.ts';
import { ofTracker, tracker as trackerKind } from '../../options/trackers/tracker.ts';
import { trackerReader } from '../../options/trackers/tracker-reader.ts';
import { entryLabel } from '../../replies/entry-line.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import { shortened } from '../../texts/shortened.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { command } from '../command.ts';

const texts = {
  heading: { en: ', the latest first:', fr: ', les plus récentes d’abord :' },
  nothing: { en: ': nothing is logged yet.', fr: ' : rien n’est encore noté.' },
} satisfies Texts;

const longestLabel = 60;

/** The entries of a tracker, a page at a time; each can be opened. */
export const trackerEntries = command({
  id: 'tracker-entries',
  names: { en: ['tracker entries', 'entries'], fr: ['suivi saisies', 'saisies'] },
  description: {
    en: 'What you logged, to look at and to correct',
    fr: 'Ce que vous avez noté, à revoir ou à corriger',
  },
  audience: 'member',
  private: true,
  options: {
    tracker: { kind: trackerKind, rest: true },
    page: { kind: number(1, 9), hidden: true },
    after: { kind: publicId, hidden: true },
    before: { kind: publicId, hidden: true },
  },
  async run(turn, { tracker: ref, page, ...cursor }, call) {
    const meant = await onlyTracker(turn, ref);
    if ('unknown' in meant) return askTracker(turn, call, { ...meant, page });
    const { tracker } = meant;
    const { language } = turn;
    const found = await entriesOf(turn.work, tracker, cursorOf(cursor));
    const options = ofTracker(tracker);
    const pages = pageButtons(found, language, { command: 'tracker-entries', options, key: (entry) => entry.publicId });
    const name = bold(titled(trackerName(tracker, language)));
    const log = press({ label: trackerTexts.log[language], command: 'log', options });
    if (found.items.length === 0) return { blocks: [paragraph(name, texts.nothing[language])], calls: [log] };
    const reader = trackerReader(turn);
    const items = found.items.map((entry) => {
      const note = entry.note ? ` · ${entry.note.replaceAll(/\s+/g, ' ')}` : '';
      const label = shortened(`${entryLabel(tracker, entry, reader)}${note}`, longestLabel);
      return press({ label, command: 'entry', options: { entry: entry.publicId } });
    });
    return { blocks: [paragraph(name, texts.heading[language])], choice: { items, ...pages }, calls: [log] };
  },
});
