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

/** Of a lease: nothing is begun once no more is left, so that what is begun can be finished. */
const forSending = 1 / 3;

/** Words, sends and settles one nudge; one whose lease is over is left to be claimed again, and so is what cannot be noted. */
export async function sendNudge(sending: Sending, sender: Sender, nudge: ClaimedNudge): Promise<NudgeOutcome> {
  const { store, clock, log } = sending;
  const outcome = await attempt(sending, sender, nudge);
  if (outcome === undefined) return 'failed';
  try {
    await store.work((work) => settleNudge(work, nudge, outcome, clock()));
    return outcome;
  } catch (error) {
    log.error({ err: error, nudge: nudge.id }, 'what became of a nudge could not be noted');
    return 'failed';
  }
}

/** What became of it; undefined when its lease is over. What cannot be worded or sent is logged, and has failed. */
async function attempt(
  { conversation, clock, log, lease }: Sending,
  sender: Sender,
  nudge: ClaimedNudge,
): Promise<NudgeOutcome | undefined> {
  const left = () => (Date.parse(nudge.leaseUntil) - Date.parse(clock())) / 1_000;
  if (left() < lease * forSending) return undefined;
  try {
    const reply = await conversation.nudge(nudge);
    if (reply) return await sender.deliver(nudge.identity, reply, nudge.nonce);
    // What nobody holds any more has something to say when it is claimed again.
    return left() <= 0 ? undefined : 'skipped';
  } catch (error) {
    log.error({ err: error, nudge: nudge.id }, 'a nudge could not be sent');
    return 'failed';
  }
}
