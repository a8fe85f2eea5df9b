import type { Conversation } from '@tend/chat';
import {
  type ClaimedNudge,
  type Clock,
  claimNudges,
  type NudgeOutcome,
  type Platform,
  type Store,
  settleNudge,
} from '@tend/core';
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

/** So many seconds of a platform's pace are claimed at once. */
const ahead = 20;

/** So many are on their way at once. */
const inFlight = 50;

/**
 * Sends what is due on the platform, until nothing more is or `over` is aborted; then what is on its way is finished.
 * Returns whether something was put off.
 */
export async function sendDue(sending: Sending, sender: Sender, over: AbortSignal): Promise<boolean> {
  const { store, clock, lease } = sending;
  const limit = Math.max(1, Math.round(sender.perSecond * ahead));
  let putOff = false;
  for (let more = true; more && !over.aborted; ) {
    const claimed = await claimNudges(store, { platform: sender.platform, now: clock(), limit, lease });
    ({ more } = claimed);
    const waiting = [...claimed.nudges];
    const work = async () => {
      for (let nudge = waiting.shift(); nudge && !over.aborted; nudge = waiting.shift()) {
        if (isPutOff(await send(sending, sender, nudge))) putOff = true;
      }
    };
    await Promise.all(Array.from({ length: Math.min(inFlight, waiting.length) }, work));
  }
  return putOff;
}

/** Words, sends and settles one nudge; one whose lease is over is left to be claimed again. What cannot be worded or noted is logged; it comes again when its lease is over. */
async function send(
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

function isPutOff(outcome: NudgeOutcome): boolean {
  return outcome === 'failed' || typeof outcome === 'object';
}
