import type { APIUser } from 'discord.js';
import { createGateway } from './gateway.ts';
import { createPace, type Limits } from './pace.ts';
import { createSnowflakes } from './snowflake.ts';
import type { World } from './world.ts';

/** How the server is to be; all of it may be left out. */
export type DiscordOptions = {
  readonly token?: string;
  readonly port?: number;
  /** The bot's name. */
  readonly username?: string;
  /** How long an interaction waits for its first answer, in milliseconds (3,000). */
  readonly acknowledgeWithin?: number;
  /** How long an interaction's token lives, in milliseconds (15 minutes). */
  readonly tokenLifetime?: number;
  /** How long nothing must come before an answer is taken as whole, in milliseconds (20). */
  readonly quiet?: number;
  /** How often the bot's heart is to beat, in milliseconds (41,250). */
  readonly heartbeatInterval?: number;
  /** How many messages per channel, interactions, events and calls are kept (100,000). */
  readonly remember?: number;
  /** How fast the bot may call; no limit if not given. */
  readonly pace?: Limits;
  /** The time in milliseconds; the machine's if not given. */
  readonly now?: () => number;
};

/** Somebody's account as the API shows it. */
export const createUser = (id: string, username: string, more: Partial<APIUser> = {}): APIUser => ({
  id,
  username,
  global_name: null,
  discriminator: '0',
  avatar: null,
  ...more,
});

/** A world in which nothing has happened yet. */
export const createWorld = (options: DiscordOptions): World => {
  const now = options.now ?? Date.now;
  const nextId = createSnowflakes(now);
  const id = nextId();
  const token = options.token ?? 'local.discord.token';
  const remember = options.remember ?? 100_000;
  const bot = createUser(id, options.username ?? 'local-bot', { bot: true, discriminator: '0001' });
  return {
    ...{ token, bot, now, nextId, remember },
    applicationId: id,
    acknowledgeWithin: options.acknowledgeWithin ?? 3_000,
    tokenLifetime: options.tokenLifetime ?? 900_000,
    quiet: options.quiet ?? 20,
    origin: '',
    gateway: createGateway({ token, bot, remember, heartbeatInterval: options.heartbeatInterval ?? 41_250 }),
    channels: new Map(),
    accounts: new Map(),
    interactions: new Map(),
    files: new Map(),
    commands: new Map(),
    nonces: new Map(),
    calls: [],
    faults: [],
    pings: [],
    pace: createPace(options.pace ?? {}),
  };
};
