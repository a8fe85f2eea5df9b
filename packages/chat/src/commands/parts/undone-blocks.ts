import type { Reversed } from '@tend/core';
import { journalOf } from '../../options/journal-of.ts';
import type { Turn } from '../../options/turn.ts';
import { historyLines } from '../../replies/history-lines.ts';
import type { Block } from '../../replies/reply.ts';
import { row } from '../../replies/spans.ts';
import type { Texts } from '../../texts/texts.ts';

const settings = {
  language_set: { en: 'your language', fr: 'votre langue' },
  time_zone_set: { en: 'your time zone', fr: 'votre fuseau horaire' },
  day_start_set: { en: 'the start of your day', fr: 'le début de votre journée' },
} satisfies Texts;

/** What was taken back, or done again, in the words of the history. */
export async function undoneBlocks(turn: Turn, { undone, events }: Reversed): Promise<Block[]> {
  if (events[0]?.scope === 'member') {
    return events.map(({ kind }) => row([settings[kind as keyof typeof settings][turn.language]]));
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
  return historyLines(
    events.map((event) => ({ ...event, ...told })),
    await journalOf(turn),
  );
}
