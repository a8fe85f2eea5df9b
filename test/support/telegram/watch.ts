import { type Seen, see } from './seen.ts';
import type { Happening, Room, World } from './world.ts';

/** What the bot does in a chat from now on, until it is taken. */
export const record = (world: World, room: Room) => {
  let happened: Happening[] = [];
  room.watchers.add((happening) => {
    happened.push(happening);
    if (happened.length > 2 * world.remember) happened = happened.slice(-world.remember);
  });
  return () => happened.splice(0);
};

/** The next message or edit of the bot in a chat. */
export const nextSeen = (room: Room): Promise<Seen> =>
  new Promise((resolve) => {
    const watcher = (happening: Happening) => {
      if (happening.kind !== 'sent' && happening.kind !== 'edited') return;
      room.watchers.delete(watcher);
      resolve(see(happening.stored));
    };
    room.watchers.add(watcher);
  });
