import type { Room, World } from './world.ts';

const QUIET_MILLISECONDS = 250;

const isAnswered = (world: World, room: Room): boolean =>
  world.queue.isConfirmed(room.lastUpdate) ||
  (world.queue.oldestChat() !== room.chat.id &&
    room.lastCallAt !== undefined &&
    performance.now() - room.lastCallAt > QUIET_MILLISECONDS);

/**
 * Waits until the bot has dealt with the latest thing that happened in `room`: as soon as it confirms that update (asks for
 * updates after it), which a bot that confirms only what it has finished does last. Where an older update of another chat
 * keeps the bot from confirming, it counts as done once it has sent, edited or answered a press here and then nothing for
 * 250 ms. A bot that confirms before it answers is not waited for: use `next()`.
 * Rejects after `patience` milliseconds.
 */
export const awaitAnswer = (world: World, room: Room, patience: number): Promise<void> =>
  new Promise((resolve, reject) => {
    if (isAnswered(world, room)) return resolve();
    const end = (finish: () => void) => {
      unwatch();
      clearInterval(interval);
      clearTimeout(timeout);
      finish();
    };
    const look = () => isAnswered(world, room) && end(resolve);
    const unwatch = world.queue.watch(look);
    const interval = setInterval(look, 50);
    const timeout = setTimeout(() => {
      const last = world.calls.slice(-5).map(({ method, outcome }) => `${method} ${JSON.stringify(outcome)}`);
      const message = `The bot did not deal with update ${room.lastUpdate} within ${patience} ms. Its latest calls:`;
      end(() => reject(new Error([message, ...last].join('\n'))));
    }, patience);
  });
