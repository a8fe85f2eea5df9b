import { createSeat } from './create-seat.ts';
import { createChannel, type Person } from './person.ts';
import type { Seat } from './seat.ts';
import type { World } from './world.ts';

/** A channel of several people. */
export type Room = {
  readonly id: string;
  readonly guildId: string | undefined;
  /** The seat of one of its people. */
  seat(person: Person): Seat;
  joins(person: Person): void;
  /** Removes the bot from the server: 50001 from then on, and only those who installed it bring it along. */
  kicks(): void;
};

/** How a channel of several people is to be. */
export type NewRoom = {
  /** A channel of a server (the default) or a private one outside of any. */
  readonly kind?: 'server' | 'private';
  /** Whether the bot was added to the server (yes, if not given); it never is in a private channel. */
  readonly botIsHere?: boolean;
  /** Another channel of the same server. */
  readonly nextTo?: Room;
};

/** Makes a channel with these people in it. */
export const createRoom = (world: World, name: string, people: readonly Person[], given: NewRoom): Room => {
  const kind = given.kind ?? 'server';
  const guildId = kind === 'server' ? (given.nextTo?.guildId ?? world.nextId()) : undefined;
  const channel = createChannel(world, {
    ...{ kind, name },
    ...(guildId ? { guildId } : {}),
    botIsHere: kind === 'server' && given.botIsHere !== false,
  });
  const seats = new Map<string, Seat>();
  const joins = ({ account }: Person) => void channel.people.set(account.user.id, account);
  for (const person of people) joins(person);
  return {
    id: channel.id,
    guildId,
    joins,
    seat(person) {
      if (!channel.people.has(person.user.id)) throw new Error(`${person.user.username} is not in ${name}.`);
      const seat = seats.get(person.user.id) ?? createSeat(world, channel, person.account);
      seats.set(person.user.id, seat);
      return seat;
    },
    kicks() {
      for (const one of world.channels.values()) if (one.guildId && one.guildId === guildId) one.botIsHere = false;
    },
  };
};
