import type { Chat } from 'grammy/types';
import type { Person } from './person.ts';
import { reachesBot } from './privacy-mode.ts';
import { deliver, store } from './rooms.ts';
import { createSeat, type Delivery, type Seat } from './seat.ts';
import { type Seen, see } from './seen.ts';
import type { Room, World } from './world.ts';

/** What kind of group to make; a plain one with the bot in it if nothing is said. */
export type NewGroup = {
  readonly id?: number;
  /** A supergroup with topics. */
  readonly forum?: boolean;
  readonly supergroup?: boolean;
};

/** A group with the bot in it and privacy mode on: the bot gets commands for it, replies to it and presses, nothing else. */
export type Group = {
  readonly id: number;
  readonly messages: readonly Seen[];
  /** The seat of a person here, or in one of the topics: always the same one. It sees what happens from its first mention on. */
  seat(person: Person, topic?: number): Seat;
  /** Opens a topic; gives its message_thread_id. */
  topic(name: string): number;
  /** Becomes a supergroup: writing to the old id is refused and names the new one. Gives the new group. */
  migrates(): Group;
  /** Removes the bot. */
  kicks(): void;
};

/** Makes a group of these people and the bot. */
export const createGroup = (
  world: World,
  title: string,
  people: readonly Person[],
  given: NewGroup,
  sharedMessageId: () => number,
): Group => {
  const isSuper = given.forum || given.supergroup;
  const id = given.id ?? (isSuper ? -1_000_000_000_000 : 0) - 5_000 - world.rooms.size;
  let lastMessageId = 0;
  const chat: Chat = isSuper
    ? { id, type: 'supergroup', title, ...(given.forum ? { is_forum: true } : {}) }
    : { id, type: 'group', title };
  const room: Room = {
    chat,
    messages: new Map(),
    order: [],
    nextMessageId: isSuper ? () => ++lastMessageId : sharedMessageId,
    members: new Map(people.map(({ user }) => [user.id, user])),
    topics: new Set(),
    access: 'open',
    lastTooOld: 0,
    lastUpdate: 0,
    lastCallAt: undefined,
    watchers: new Set(),
  };
  world.rooms.set(id, room);
  const delivery = (person: Person): Delivery => ({
    reaches: (message) => reachesBot(world, message),
    enter() {
      if (room.access !== 'open') throw new Error(`The bot is no longer in ${title}.`);
    },
    follow: (payload) => void person.writes(`/start ${payload}`),
  });
  const seats = new Map<string, Seat>();
  return {
    id,
    get messages() {
      return [...room.messages.values()].map(see);
    },
    seat(person, topic) {
      if (!room.members.has(person.user.id)) throw new Error(`${person.user.first_name} is not in ${title}.`);
      if (topic !== undefined && !room.topics.has(topic)) throw new Error(`There is no topic ${topic} in ${title}.`);
      const key = `${person.user.id} ${topic}`;
      const taken = seats.get(key) ?? createSeat(world, room, person.user, delivery(person), topic);
      seats.set(key, taken);
      return taken;
    },
    topic(name) {
      if (!given.forum) throw new Error(`${title} is no forum.`);
      const { message } = store(world, room, { forum_topic_created: { name, icon_color: 0x6fb9f0 } });
      room.topics.add(message.message_id);
      return message.message_id;
    },
    migrates() {
      const group = createGroup(world, title, people, { supergroup: true }, sharedMessageId);
      room.migratedTo = group.id;
      const { message } = store(world, room, { migrate_to_chat_id: group.id });
      deliver(world, room, { message });
      return group;
    },
    kicks() {
      room.access = 'kicked';
    },
  };
};
