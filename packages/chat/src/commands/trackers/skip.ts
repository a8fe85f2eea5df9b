import { skipDay } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { dayLast } from '../../options/day.ts';
import { number } from '../../options/number.ts';
import { askTracker } from '../../options/trackers/ask-tracker.ts';
import { dayList } from '../../options/trackers/entry-buttons.ts';
import { onlyTracker } from '../../options/trackers/meant-tracker.ts';
import { tracker as trackerKind } from '../../options/trackers/tracker.ts';
import { trackerReader } from '../../options/trackers/tracker-reader.ts';
import { standingInWords } from '../../replies/entry-line.ts';
import { bold, row } from '../../replies/spans.ts';
import { nearDay } from '../../texts/near-day.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import { command } from '../command.ts';
import { logSaid } from '../parts/log-said.ts';

const texts = {
  skipped: { en: (day: string) => `${day} is skipped`, fr: (day: string) => `${day} ne compte pas` },
  already: { en: (day: string) => `${day} was skipped already`, fr: (day: string) => `${day} ne comptait déjà pas` },
} satisfies Texts;

/** Lets a day be neither done nor missed. */
export const skip = command({
  id: 'skip',
  names: { en: ['skip'], fr: ['passer', 'sauter'] },
  description: {
    en: 'Skip a day of a tracker, so that it does not count: skip sport',
    fr: 'Passer un jour d’un suivi, pour qu’il ne compte pas : passer sport',
  },
  audience: 'member',
  private: true,
  options: {
    tracker: { kind: trackerKind, rest: true },
    day: { kind: dayLast },
    page: { kind: number(1, 9), hidden: true },
    /** To be filled in one by one: the first is the one skipped. */
    days: { kind: dayList, hidden: true },
  },
  async run(turn, { tracker: ref, day, page, days = [] }, call) {
    const meant = await onlyTracker(turn, ref);
    if ('unknown' in meant) return askTracker(turn, call, { ...meant, page });
    const { tracker } = meant;
    const skipped = await skipDay(turn.work, turn.actor, tracker.publicId, day ?? days[0]);
    const { language, today } = turn;
    const told = texts[skipped.change ? 'skipped' : 'already'][language](nearDay(skipped.day, today, language));
    const line = [told, ...standingInWords(skipped.standing, trackerReader(turn))].join(' · ');
    const blocks = [row([bold(titled(trackerName(tracker, language))), ` · ${line}`])];
    if (days.length < 2) return { blocks, calls: undoButtons(turn, skipped.change) };
    const as = { command: 'log', value: 'value' };
    const next = await logSaid(turn, { tracker, text: '', days: days.slice(1), as });
    return { ...next, blocks: [...blocks, ...next.blocks] };
  },
});
