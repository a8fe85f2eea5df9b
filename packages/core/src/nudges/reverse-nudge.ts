import { reversed } from '../journal/fact.ts';
import { blocked, formerValues, isAsLeft, opposite, type Reverse, takeBack } from '../journal/reversal.ts';
import type { NudgeRow } from './nudge.entity.ts';
import { nudgeFact } from './nudge-facts.ts';
import { createNudge, nudgeAbout, nudgeByRow, removeNudgeRow } from './nudges.repository.ts';

/** Takes back that a nudge was set, stopped, started or left out. */
export const reverseNudge: Reverse = async (work, actor, event) => {
  if (event.how === 'removed') {
    const values = { ...(formerValues(event) as unknown as NudgeRow), memberId: actor.member.id };
    if (await nudgeAbout(work, values)) return blocked(work, event);
    const nudge = createNudge(work, { ...values, id: event.objectId });
    return nudgeFact(event.kind, nudge, event.label, reversed(event.what), opposite(event.how));
  }
  const nudge = await nudgeByRow(work, event.objectId);
  if (!nudge || !isAsLeft(nudge, event.what)) return blocked(work, event);
  if (event.how === 'created') {
    removeNudgeRow(work, nudge);
    return nudgeFact(event.kind, nudge, event.label, reversed(event.what), 'removed');
  }
  return nudgeFact(event.kind, nudge, event.label, await takeBack(work, nudge, event));
};
