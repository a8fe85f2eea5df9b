import type { APIUser } from 'discord.js';
import type { Account, Channel } from './channel.ts';
import { LOCALES } from './checks/locales.ts';
import { createSeat } from './create-seat.ts';
import { createUser } from './create-world.ts';
import type { Seat } from './seat.ts';
import type { World } from './world.ts';

/** Somebody with a Discord account, in their direct messages with the bot. */
export type Person = Seat & {
  readonly user: APIUser;
  readonly account: Account;
  /** The bot cannot write to them any more (50007), but can still answer what they do. */
  closesDirectMessages(): void;
  opensDirectMessages(): void;
  /** They share no server with the bot any more (50278). */
  leavesAllServers(): void;
};

/** Who to make; all of it may be left out. */
export type NewPerson = {
  readonly name?: string;
  /** One of Discord's locales; `en-US` if not given. */
  readonly locale?: string;
  /** Whether they added the bot to their account, so that it goes with them into any channel. */
  readonly installed?: boolean;
};

/** A channel with nothing in it. */
export const createChannel = (
  world: World,
  given: Pick<Channel, 'kind' | 'name' | 'botIsHere'> & { readonly guildId?: string },
): Channel => {
  const channel = { id: world.nextId(), ...given, people: new Map(), messages: new Map(), watchers: new Set() };
  world.channels.set(channel.id, channel as Channel);
  return channel as Channel;
};

/** Makes a person and their direct messages. */
export const createPerson = (world: World, { name, locale = 'en-US', installed = false }: NewPerson): Person => {
  if (!LOCALES.includes(locale)) throw new Error(`${locale} is no locale of Discord.`);
  const id = world.nextId();
  const user = createUser(id, name ?? `person-${id}`, { global_name: name ?? null });
  const direct = createChannel(world, { kind: 'direct', name: user.username, botIsHere: true });
  const account: Account = { user, locale, installed, reach: 'open', direct };
  direct.people.set(id, account);
  world.accounts.set(id, account);
  const reach = (to: Account['reach']) => () => {
    account.reach = to;
  };
  return Object.defineProperties(
    {
      user,
      account,
      closesDirectMessages: reach('closed'),
      opensDirectMessages: reach('open'),
      leavesAllServers: reach('no mutual guilds'),
    },
    Object.getOwnPropertyDescriptors(createSeat(world, direct, account)),
  ) as Person;
};
