import { GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { type BotApi, until } from './api.ts';
import { chatOf, chatQueues } from './chat-queues.ts';
import { type InHand, inHand, mostAtOnce } from './in-hand.ts';
import type { Log } from './log.ts';
import { pause, within } from './moments.ts';
import { allowedUpdates } from './read-update.ts';
import { TokenRefused } from './token-refused.ts';
import { toldError } from './told-error.ts';

/** What polling needs. */
export interface Polling {
  readonly api: BotApi;
  readonly log: Log;
  /**
   * Answers one update; must not throw, and gives up when its signal is aborted. Long work that tells that it goes on is
   * given as much time again.
   */
  readonly handle: (update: Update, signal: AbortSignal, goesOn: () => void) => Promise<void>;
  /** Ends it: what is being answered is finished, and confirmed. */
  readonly signal: AbortSignal;
}

/** In seconds: how long Telegram holds a request open while nothing happens. */
const held = 30;

/** In milliseconds: how long one update may be worked on; how long the rest may take at the end, and its confirmation. */
const longest = { update: 30_000, rest: 3_000, confirmation: 1_000, afterRefusal: 5_000 };

/** In milliseconds: between two looks for new updates while some are unfinished, and one more for each that is: all of them come again. */
const looks = { first: 20, last: 500 };

/**
 * Fetches updates and hands them on, those of one chat in order, chats side by side. An update is confirmed when it and
 * all before it are finished, so what a crash interrupts comes again. Resolves after `signal`; throws TokenRefused.
 */
export async function poll({ api, log, handle, signal }: Polling): Promise<void> {
  const hand = inHand(() => performance.now());
  const queues = chatQueues();
  const active = new Set<Promise<void>>();

  let look = looks.first;
  while (!signal.aborted) {
    const fresh = await fetch();
    for (const update of fresh) queues.add(chatOf(update), () => work(update));
    look = fresh.length > 0 ? looks.first : Math.min(look * 2, looks.last);
    await hand.thinned(look + hand.open());
  }
  await within(longest.rest, Promise.all(active));
  await confirm(api, hand, log);

  async function fetch(): Promise<Update[]> {
    const offset = hand.offset();
    const waiting = hand.open() > 0 ? 0 : held;
    try {
      const updates = await api.getUpdates(parameters(offset, waiting, mostAtOnce), until(signal));
      return signal.aborted ? [] : hand.take(updates, offset);
    } catch (error) {
      if (signal.aborted) return [];
      if (error instanceof GrammyError && error.error_code === 401) throw new TokenRefused();
      log.error(toldError(error), 'updates could not be fetched; is another bot running with this token?');
      await pause(longest.afterRefusal, signal);
      return [];
    }
  }

  /** What waits in a queue when the end comes is not begun: it comes again after the next start. */
  async function work(update: Update): Promise<void> {
    if (signal.aborted) return;
    const over = new AbortController();
    const given = Promise.withResolvers<void>();
    const timer = setTimeout(() => {
      over.abort();
      given.resolve();
    }, longest.update);
    const goesOn = () => void (over.signal.aborted || timer.refresh());
    const working = Promise.race([handle(update, over.signal, goesOn), given.promise]);
    active.add(working);
    await working;
    clearTimeout(timer);
    if (over.signal.aborted) log.error({ update: update.update_id }, 'an update took too long');
    active.delete(working);
    hand.finish(update);
  }
}

async function confirm(api: BotApi, hand: InHand, log: Log): Promise<void> {
  const offset = hand.offset();
  if (offset === undefined) return;
  const signal = AbortSignal.timeout(longest.confirmation);
  await api.getUpdates(parameters(offset, 0, 1), until(signal)).catch((error: unknown) => {
    log.warn(toldError(error), 'what was answered last could not be confirmed');
  });
}

function parameters(offset: number | undefined, timeout: number, limit: number) {
  return { ...(offset !== undefined && { offset }), timeout, limit, allowed_updates: [...allowedUpdates] };
}
