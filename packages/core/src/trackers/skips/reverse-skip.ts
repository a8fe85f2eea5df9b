import { reversed } from '../../journal/fact.ts';
import { blocked, formerValues, opposite, type Reverse } from '../../journal/reversal.ts';
import { trackerInUse } from '../entries/reverse-entry.ts';
import { skipFact } from '../tracker-facts.ts';
import type { SkipRow } from './skip.entity.ts';
import { createSkip, removeSkip, skipByRow } from './skips.repository.ts';

/** Takes back that a day was skipped, or that a pause became skips. */
export const reverseSkip: Reverse = async (work, _actor, event) => {
  const tracker = await trackerInUse(work, event);
  if (event.how === 'removed') {
    const skip = createSkip(work, { ...(formerValues(event) as unknown as SkipRow), id: event.objectId });
    return skipFact(event.kind, tracker, skip, reversed(event.what), opposite(event.how));
  }
  const skip = await skipByRow(work, event.objectId);
  if (!skip) return blocked(work, event);
  removeSkip(work, skip);
  return skipFact(event.kind, tracker, skip, reversed(event.what), 'removed');
};
