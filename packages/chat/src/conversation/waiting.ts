import { waitingQuestion } from '@tend/core';
import { spotOf } from '../options/ask.ts';
import type { Asked } from '../options/question.ts';
import type { Turn } from '../options/turn.ts';

/** A question that waits for its answer, or did. */
export interface Waiting extends Asked {
  readonly expired: boolean;
}

/** The question that waits where the member is spoken with. */
export async function waitingAt(turn: Turn): Promise<Waiting | undefined> {
  const row = await waitingQuestion(turn.work, spotOf(turn));
  return row && { ...(JSON.parse(row.content) as Asked), expired: row.expiresAt <= turn.actor.now };
}

/** Whether something else that is done lets the question go. */
export function isInTheWay(waiting: Waiting | undefined): boolean {
  return waiting !== undefined && !waiting.idle;
}
