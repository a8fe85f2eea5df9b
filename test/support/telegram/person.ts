import type { ChatMemberMember, ChatMemberUpdated, User } from 'grammy/types';
import { deliver } from './rooms.ts';
import { createSeat, type Delivery, type Seat } from './seat.ts';
import type { Room, World } from './world.ts';

/** Somebody with a Telegram account, in their private chat with the bot. */
export type Person = Seat & {
  readonly user: User;
  /** Blocks the bot: it is refused with 403 and told once. */
  blocks(): void;
  /** Unblocks it. Writing does so too. */
  unblocks(): void;
};

/** Who to make; all of it may be left out. */
export type NewPerson = {
  readonly id?: number;
  readonly firstName?: string;
  readonly username?: string;
  /** An IETF tag such as `fr` or `pt-br`; none for a person whose app does not tell it. */
  readonly languageCode?: string;
};

const member = (user: User): ChatMemberMember => ({ status: 'member', user });
const gone = (user: User) => ({ status: 'kicked' as const, user, until_date: 0 });

/** The update that tells the bot whether it may write in a private chat. */
const access = (world: World, room: Room, user: User, open: boolean): ChatMemberUpdated => ({
  chat: room.chat,
  from: user,
  date: Math.floor(world.now() / 1_000),
  old_chat_member: open ? gone(world.bot) : member(world.bot),
  new_chat_member: open ? member(world.bot) : gone(world.bot),
});

/** Makes a person who has never written to the bot, and their private chat. */
export const createPerson = (world: World, given: NewPerson, nextMessageId: () => number): Person => {
  const id = given.id ?? 1_000_001 + world.rooms.size;
  if (world.rooms.has(id)) throw new Error(`There is already a person ${id}.`);
  const firstName = given.firstName ?? `Person ${id}`;
  const name = { first_name: firstName, ...(given.username ? { username: given.username } : {}) };
  const user: User = {
    id,
    is_bot: false,
    ...name,
    ...(given.languageCode ? { language_code: given.languageCode } : {}),
  };
  const room: Room = {
    chat: { id, type: 'private', ...name },
    messages: new Map(),
    order: [],
    nextMessageId,
    members: new Map([[id, user]]),
    topics: new Set(),
    access: 'never wrote',
    lastTooOld: 0,
    lastUpdate: 0,
    lastCallAt: undefined,
    watchers: new Set(),
  };
  world.rooms.set(id, room);
  const unblocks = () => {
    if (room.access !== 'blocked') return;
    room.access = 'open';
    deliver(world, room, { my_chat_member: access(world, room, user, true) });
  };
  const delivery: Delivery = {
    reaches: () => true,
    enter() {
      unblocks();
      room.access = 'open';
    },
    follow: (payload) => void seat.writes(`/start ${payload}`),
  };
  const seat = createSeat(world, room, user, delivery);
  return Object.defineProperties(
    {
      user,
      blocks() {
        if (room.access === 'blocked') return;
        room.access = 'blocked';
        deliver(world, room, { my_chat_member: access(world, room, user, false) });
      },
      unblocks,
    },
    Object.getOwnPropertyDescriptors(seat),
  ) as Person;
};
