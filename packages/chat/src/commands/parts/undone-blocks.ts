import type { Reversed } from '@tend/core';
import { journalOf } from '../../options/journal-of.ts';
import type { Turn } from '../../options/turn.ts';
import { historyLines } from '../../replies/history-lines.ts';
import type { Block } from '../../replies/reply.ts';
import { paragraph } from '../../replies/spans.ts';
import { nudgeEventsInWords } from '../../replies/undone-nudges.ts';
import { trackerEventsInWords } from '../../replies/undone-trackers.ts';
import type { Texts } from '../../texts/texts.ts';

const settings = {
  language_set: { en: 'the change of language', fr: 'le changement de langue' },
  time_zone_set: { en: 'the change of time zone', fr: 'le changement de fuseau horaire' },
  streaks_shown_set: { en: 'the choice about streaks', fr: 'le choix concernant les séries' },
  quiet_hours_set: { en: 'the change of quiet hours', fr: 'le changement des heures calmes' },
  nudges_off_set: { en: 'the choice about all nudges', fr: 'le choix concernant tous les rappels' },
  day_start_set: { en: 'the change of the start of your day', fr: 'le changement du début de votre journée' },
} satisfies Texts;

/** What was taken back, or done again, in the words of the history under the heading; settings in one sentence with it. */
export async function undoneBlocks(turn: Turn, { undone, events }: Reversed, heading: string): Promise<Block[]> {
  if (events[0]?.scope === 'member') {
    const { language, today } = turn;
    const nudged = events.filter(({ object }) => object === 'nudge');
    const tracked = events.filter(({ object }) => object !== 'member' && object !== 'nudge');
    const set = events.filter(({ object }) => object === 'member');
    const told = [
      ...set.map(({ kind }) => settings[kind as keyof typeof settings][language]),
      ...nudgeEventsInWords(nudged, language),
      ...trackerEventsInWords(tracked, today, language),
    ];
    return told.map((what) => paragraph(`${heading} ${what}.`));
  }
  const { publicId: changeId, at, memberId } = undone;
  const told = {
    changeId,
    at,
    memberId,
    memberName: null,
    changeKind: undone.kind,
    undone: false,
    asDone: true,
  } as const;
  const lines = historyLines(
    events.map((event) => ({ ...event, ...told })),
    await journalOf(turn),
  );
  return [paragraph(heading), ...lines];
}
