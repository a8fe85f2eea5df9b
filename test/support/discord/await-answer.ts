import type { Interaction } from './channel.ts';
import { waitUntil } from './wait-until.ts';
import type { World } from './world.ts';

const DEFERRED_QUIET_MILLISECONDS = 250;

/** Whether everything has come that is to come, as far as one can tell. */
const isWhole = (world: World, { state, lastCallAt = 0, channel, original }: Interaction): boolean => {
  if (state === 'waiting' || state === 'thinking') return false;
  // After a deferral or where the answer was taken back, more is likely to follow.
  const more = state === 'updating' || (original !== undefined && !channel.messages.has(original));
  return performance.now() - lastCallAt > (more ? Math.max(DEFERRED_QUIET_MILLISECONDS, world.quiet) : world.quiet);
};

const latestCalls = (world: World): string =>
  world.calls
    .slice(-5)
    .map(({ route, outcome }) => `${route} ${JSON.stringify(outcome)}`)
    .join('\n');

/**
 * Waits until the bot has answered all of `interactions`: its first answer or the one after a deferral is there, and then
 * nothing for `world.quiet` milliseconds. Rejects if one is not acknowledged in time, or after `patience` milliseconds.
 */
export const awaitAnswers = (world: World, interactions: readonly Interaction[], patience: number): Promise<void> =>
  waitUntil(
    () => {
      const late = interactions.some(
        ({ state, at }) => state === 'waiting' && world.now() - at > world.acknowledgeWithin,
      );
      if (late) throw new Error(`The application did not respond. Its latest calls:\n${latestCalls(world)}`);
      return interactions.every((one) => isWhole(world, one));
    },
    patience,
    () => `The bot did not answer within ${patience} ms. Its latest calls:\n${latestCalls(world)}`,
  );
