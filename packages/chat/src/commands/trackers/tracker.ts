import { type TrackerAndStanding, trackersOf } from '@tend/core';
import { number } from '../../options/number.ts';
import { press } from '../../options/press.ts';
import { askTracker } from '../../options/trackers/ask-tracker.ts';
import { onlyTracker } from '../../options/trackers/meant-tracker.ts';
import { ofTracker, tracker as trackerKind } from '../../options/trackers/tracker.ts';
import { trackerButtons } from '../../options/trackers/tracker-buttons.ts';
import { trackerReader } from '../../options/trackers/tracker-reader.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { bold, row } from '../../replies/spans.ts';
import { todayInWords, trackerCard } from '../../replies/tracker-card.ts';
import { buttonTexts } from '../../texts/page-texts.ts';
import { shortened } from '../../texts/shortened.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { command } from '../command.ts';

const pageSize = 20;
const longestLabel = 40;

/** The member's trackers, or one of them with all that can be done with it. */
export const tracker = command({
  id: 'tracker',
  names: {
    en: ['tracker', 'trackers', 'tracker list', 'tracker show'],
    fr: ['suivi', 'suivis', 'suivi liste', 'suivi voir'],
  },
  description: { en: 'Your trackers, and what today came to', fr: 'Vos suivis, et où vous en êtes aujourd’hui' },
  audience: 'member',
  private: true,
  options: {
    tracker: { kind: trackerKind, rest: true },
    page: { kind: number(1, 9), hidden: true },
  },
  async run(turn, { tracker: ref, page = 1 }, call) {
    const all = await trackersOf(turn.work, turn.actor);
    if (!ref) return list(turn, all, page);
    const meant = await onlyTracker(turn, ref);
    if ('unknown' in meant) return askTracker(turn, call, { ...meant, page });
    const found = all.find((one) => one.tracker.publicId === meant.tracker.publicId);
    return found ? showOne(turn, found) : list(turn, all, page);
  },
});

function list(turn: Turn, all: readonly TrackerAndStanding[], page: number): Said {
  const { language } = turn;
  const reader = trackerReader(turn);
  const last = Math.max(1, Math.ceil(all.length / pageSize));
  const at = Math.min(page, last);
  const shown = all.slice((at - 1) * pageSize, at * pageSize);
  const to = (label: string, target: number) => press({ label, command: 'tracker', options: { page: String(target) } });
  const items = shown.map(({ tracker: one }) =>
    press({
      label: shortened(titled(trackerName(one, language)), longestLabel),
      command: 'tracker',
      options: ofTracker(one),
    }),
  );
  return {
    blocks: shown.map((one) =>
      row([bold(titled(trackerName(one.tracker, language))), ` · ${todayInWords(one, reader)}`]),
    ),
    choice: {
      items,
      ...(at > 1 && { previous: to(buttonTexts.previous[language], at - 1) }),
      ...(at < last && { next: to(buttonTexts.next[language], at + 1) }),
    },
    calls: [
      press({ label: trackerTexts.new[language], command: 'tracker-new' }),
      press({ label: trackerTexts.streaks[language], command: 'streaks' }),
    ],
  };
}

function showOne(turn: Turn, found: TrackerAndStanding): Said {
  return { blocks: trackerCard(found, trackerReader(turn)), calls: trackerButtons(turn, found.tracker) };
}
