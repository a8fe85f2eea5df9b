import type { Actor } from '../journal/actor.ts';
import { assign } from '../journal/fact.ts';
import { append, type ChangeRef, lockScope } from '../journal/journal.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import { begun } from '../trackers/begin-mood.ts';
import type { TrackerRow } from '../trackers/tracker.entity.ts';
import { trackerBy } from '../trackers/trackers.repository.ts';
import type { NudgeRow } from './nudge.entity.ts';
import { labelOf, nudgeCreated, nudgeFact } from './nudge-facts.ts';
import type { NudgeSubject } from './nudge-kind.ts';
import { createNudge, nudgeByRow } from './nudges.repository.ts';
import { replanNudges } from './replan-nudges.ts';
import { nudgeInUse, usualNudge } from './usual-nudge.ts';

/** What a verb makes of a nudge; `isNew` where the member does not have it yet. Undefined leaves all as it is. */
export type NudgePatch = (nudge: NudgeRow, isNew: boolean) => Partial<Omit<NudgeRow, 'id'>> | undefined;

/**
 * Changes one of the actor's nudges, tells the journal and plans it anew. Refuses with `not_found` for a tracker that the
 * actor does not have.
 */
export async function changeNudge(
  work: Work,
  actor: Actor,
  { kind, tracker: id }: NudgeSubject,
  event: string,
  patch: NudgePatch,
): Promise<ChangeRef | undefined> {
  const memberId = actor.member.id;
  const scope = { kind: 'member', id: memberId } as const;
  await lockScope(work, scope);
  const found = kind === 'tracker' ? await trackerBy(work, memberId, { id: id ?? '' }) : undefined;
  const kept = await nudgeInUse(work, { memberId, kind, trackerId: found?.id ?? 0 });
  const former = kept ?? usualNudge({ memberId, kind, trackerId: found?.id ?? 0 }, found);
  const wanted = patch(former, !kept);
  if (!wanted || (kept && !differs(former, wanted))) return undefined;
  const tracker = found && (await begun(work, actor, found));
  const change = await append(work, actor, scope, [await changed(work, former, { event, wanted, tracker })]);
  await replanNudges(work, memberId, actor.now);
  return change;
}

async function changed(
  work: Work,
  former: NudgeRow,
  { event, wanted, tracker }: { event: string; wanted: Partial<NudgeRow>; tracker: TrackerRow | undefined },
) {
  const label = labelOf(former.kind, tracker);
  const row = former.id === 0 ? undefined : await nudgeByRow(work, former.id);
  if (row) return nudgeFact(event, row, label, assign(row, wanted));
  const { id: _, ...values } = { ...former, trackerId: tracker?.id ?? 0, ...wanted };
  const nudge = createNudge(work, values);
  return nudgeFact(event, nudge, label, nudgeCreated(nudge), 'created');
}

function differs(nudge: NudgeRow, patch: Partial<NudgeRow>): boolean {
  return (Object.keys(patch) as (keyof NudgeRow)[]).some((name) => (nudge[name] ?? null) !== (patch[name] ?? null));
}
