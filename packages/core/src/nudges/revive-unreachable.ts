import type { Work } from '../journal/work.repository.ts';
import { addDays, type Instant } from '../time/day.ts';
import type { DueRow } from './due-nudge.entity.ts';
import { planAgain, unplan } from './due-nudges.repository.ts';
import { dueOf } from './due-nudges-of.repository.ts';

/** In days: whatever still makes sense is not older, on whichever date it is anywhere. */
const lookedBack = 2;

/** Lets come what the member could not be sent, where it still makes sense, in place of what follows it. */
export async function reviveUnreachable(work: Work, memberId: number, now: Instant): Promise<void> {
  const rows = await dueOf(work, memberId, addDays(now.slice(0, 10), -lookedBack));
  const latest = new Map<string, DueRow>();
  for (const row of rows) {
    if (row.state !== 'unreachable' || row.expiresAt <= now) continue;
    const known = latest.get(keyOf(row));
    if (!known || known.dueAt < row.dueAt) latest.set(keyOf(row), row);
  }
  const following = rows.filter((row) => row.state === 'planned' && latest.has(keyOf(row)));
  await unplan(
    work,
    following.map(({ id }) => id),
  );
  for (const { id } of latest.values()) await planAgain(work, id, now);
}

function keyOf({ kind, trackerId, slot }: DueRow): string {
  return `${kind} ${trackerId} ${slot}`;
}
