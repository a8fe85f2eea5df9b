import type { UserFromGetMe } from 'grammy/types';
import { createPace, type Limits } from './pace.ts';
import { createUpdateQueue } from './update-queue.ts';
import type { World } from './world.ts';

/** How the server is to be; all of it may be left out. */
export type TelegramOptions = {
  readonly token?: string;
  readonly port?: number;
  /** The bot's name, with which `/command@username` and deep links work. */
  readonly username?: string;
  readonly firstUpdateId?: number;
  /** How many messages per chat, presses, files and calls are kept (100,000). */
  readonly remember?: number;
  /** How long a press can be answered, in milliseconds (15,000). */
  readonly queryLifetime?: number;
  /** How fast the bot may write; no limit if not given. */
  readonly pace?: Limits;
  /** The time in milliseconds; the machine's if not given. */
  readonly now?: () => number;
};

/** A world in which nothing has happened yet. */
export const createWorld = (options: TelegramOptions): World => ({
  token: options.token ?? '123456:LOCAL-TOKEN',
  bot: {
    id: 123_456,
    is_bot: true,
    first_name: 'Local bot',
    username: options.username ?? 'local_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  } as UserFromGetMe,
  now: options.now ?? Date.now,
  remember: options.remember ?? 100_000,
  queryLifetime: options.queryLifetime ?? 15_000,
  queue: createUpdateQueue(options.firstUpdateId ?? 1_000),
  rooms: new Map(),
  queries: new Map(),
  files: new Map(),
  commands: new Map(),
  texts: new Map(),
  calls: [],
  faults: [],
  pace: createPace(options.pace ?? {}),
});
