import { type ClaimedNudge, claimNudges, settleNudge } from '@tend/core';
import { type Sender, type Sending, sendNudge } from './send-nudge.ts';

/** The due nudges of a platform, on their way out. */
export interface Outbox {
  /** Begins to send all that is due, and resolves when all of it is on its way. */
  flush(): Promise<void>;
  /** Resolves when nothing is on its way any more. */
  settled(): Promise<void>;
}

/** Of a lease: so much of the platform's pace is claimed at once. */
const ahead = 1 / 3;

/** So many are on their way at once: one that hangs keeps nobody waiting but itself. */
const inFlight = 50;

/** In milliseconds: what was put off is looked at again, without waiting for the minute. */
const again = 5_000;

/** Opens the outbox of a platform. When `over` is aborted, nothing more is begun, and what was claimed for it is given back. */
export function openOutbox(sending: Sending, sender: Sender, over: AbortSignal): Outbox {
  const { store, clock, log, lease } = sending;
  const limit = Math.ceil(sender.perSecond * lease * ahead);
  const onTheirWay = new Map<number, Promise<void>>();
  let flushing: Promise<void> | undefined;
  let isWoken = false;
  let looksAgain = false;
  return {
    flush,
    async settled() {
      await flushing;
      await Promise.all(onTheirWay.values());
    },
  };

  function flush(): Promise<void> {
    isWoken = true;
    flushing ??= run();
    return flushing;
  }

  async function run(): Promise<void> {
    try {
      while (isWoken && !over.aborted) {
        isWoken = false;
        while (await sendSome());
      }
    } catch (error) {
      log.error({ err: error }, 'nudges could not be claimed');
    } finally {
      flushing = undefined;
    }
  }

  /** Returns whether there may be more. */
  async function sendSome(): Promise<boolean> {
    const now = clock();
    const { nudges, more } = await claimNudges(store, { platform: sender.platform, now, limit, lease });
    for (const [index, nudge] of nudges.entries()) {
      if (onTheirWay.size >= inFlight) await Promise.race(onTheirWay.values());
      if (over.aborted) {
        await giveBack(nudges.slice(index));
        return false;
      }
      // One whose lease ran out on its way is not sent once more meanwhile.
      if (onTheirWay.has(nudge.id)) continue;
      const sent = sendNudge(sending, sender, nudge).then((outcome) => {
        onTheirWay.delete(nudge.id);
        if (outcome === 'failed' || typeof outcome === 'object') lookAgain();
      });
      onTheirWay.set(nudge.id, sent);
    }
    return more && !over.aborted;
  }

  function lookAgain(): void {
    if (looksAgain) return;
    looksAgain = true;
    const look = () => {
      looksAgain = false;
      void flush();
    };
    setTimeout(look, again).unref();
  }

  async function giveBack(nudges: readonly ClaimedNudge[]): Promise<void> {
    await store.work(async (work) => {
      for (const nudge of nudges) await settleNudge(work, nudge, { wait: 0 }, clock());
    });
  }
}
