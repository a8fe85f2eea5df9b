import { database, type Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import { secondsAfter } from '../time/local-time.ts';
import type { DueTables } from './due-nudges.repository.ts';

/** What becomes of everybody's nudges: what is due now, and what was settled in the past 24 hours. */
export interface NudgeCounts {
  readonly due: number;
  /** Since when the one that waits longest has been due. */
  readonly oldest: Instant | undefined;
  readonly sent: number;
  /** Of those sent: minutes after they were due. */
  readonly late: number;
  /** Of those settled: only after they had failed. */
  readonly retried: number;
  readonly expired: number;
  readonly unreachable: number;
}

/** In seconds. */
const past = 24 * 3600;
/** A nudge that is due waits at most so long for its next try, unless a platform says otherwise. */
const longestPause = 3600;

/** Counts the nudges of everybody. */
export async function nudgeCounts(work: Work, now: Instant): Promise<NudgeCounts> {
  const db = database<DueTables>(work);
  const waiting = await db
    .selectFrom('due_nudge')
    .select(({ fn }) => [fn.countAll<number | string>().as('due'), fn.min('dueAt').as('oldest')])
    .where('state', '=', 'planned')
    .where('platform', 'in', ['telegram', 'discord'])
    .where('claimAt', '<=', secondsAfter(now, longestPause))
    .where('dueAt', '<=', now)
    .executeTakeFirstOrThrow();
  const settled = await db
    .selectFrom('due_nudge')
    .select(({ fn }) => ['state', 'late', fn.countAll<number | string>().as('count')])
    .select(({ eb }) => eb.case().when('tries', '>', 0).then(1).else(0).end().as('retried'))
    .where('settledAt', '>', secondsAfter(now, -past))
    .where('settledAt', '<=', now)
    .groupBy(['state', 'late', 'retried'])
    .execute();
  const sum = (fits: (row: (typeof settled)[number]) => boolean) =>
    settled.filter(fits).reduce((total, row) => total + Number(row.count), 0);
  return {
    ...{ due: Number(waiting.due), oldest: waiting.oldest ?? undefined },
    sent: sum(({ state }) => state === 'sent'),
    late: sum(({ state, late }) => state === 'sent' && late === 1),
    retried: sum(({ retried }) => retried === 1),
    expired: sum(({ state }) => state === 'expired'),
    unreachable: sum(({ state }) => state === 'unreachable'),
  };
}
