import type { Conversation } from '@tend/chat';
import { type ClaimedNudge, type Clock, type NudgeOutcome, type Platform, type Store, settleNudge } from '@tend/core';
import type { Logger } from 'pino';

/** By which nudges go to a platform: how many a second it takes, and what sends one. */
export interface Sender {
  readonly platform: Platform;
  readonly perSecond: number;
  readonly deliver: (
    identity: ClaimedNudge['identity'],
    reply: NonNullable<Awaited<ReturnType<Conversation['nudge']>>>,
    nonce: string,
  ) => Promise<NudgeOutcome>;
}

/** What sending takes. */
export interface Sending {
  readonly store: Store;
  readonly conversation: Pick<Conversation, 'nudge'>;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'error'>;
  /** In seconds: for how long a claimed nudge is nobody else's. */
  readonly lease: number;
}

/**
 * Words, sends and settles one nudge; one whose lease is over is left to be claimed again. What cannot be worded or noted
 * is logged; it comes again when its lease is over.
 */
export async function sendNudge(
  { store, conversation, clock, log }: Sending,
  sender: Sender,
  nudge: ClaimedNudge,
): Promise<NudgeOutcome> {
  try {
    const isOver = () => clock() >= nudge.leaseUntil;
    if (isOver()) return 'failed';
    const reply = await conversation.nudge(nudge);
    // What nobody holds any more has something to say when it is claimed again.
    if (!reply && isOver()) return 'failed';
    const outcome = reply ? await sender.deliver(nudge.identity, reply, nudge.nonce) : 'skipped';
    await store.work((work) => settleNudge(work, nudge, outcome, clock()));
    return outcome;
  } catch (error) {
    log.error({ err: error, nudge: nudge.id }, 'a nudge could not be sent');
    return 'failed';
  }
}
