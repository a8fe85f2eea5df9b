import { accept, fields, snowflake } from '../check.ts';
import { refusal } from '../refusal.ts';
import { type Route, route } from '../route.ts';
import { showChannel } from '../show-channel.ts';
import type { World } from '../world.ts';

const gateway = (world: World) => ({ url: world.origin.replace(/^http/, 'ws') });

/** How the bot finds the gateway, itself and people. */
export const application: readonly Route[] = [
  route('GET /gateway', gateway, { open: true }),
  route('GET /gateway/bot', (world) => ({
    ...gateway(world),
    shards: 1,
    session_start_limit: { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 },
  })),
  route('GET /users/@me', (world) => world.bot),
  route('POST /users/@me/channels', (world, { body }) => {
    accept(body, fields({ recipient_id: snowflake }, ['recipient_id']));
    const account = world.accounts.get(String((body as { recipient_id: unknown }).recipient_id));
    if (!account) throw refusal('Unknown User');
    return showChannel(account.direct);
  }),
  route('GET /users/:user', (world, { part }) => {
    const account = world.accounts.get(part('user'));
    if (!account) throw refusal('Unknown User');
    return account.user;
  }),
  route('GET /applications/@me', (world) => ({
    id: world.applicationId,
    name: world.bot.username,
    description: '',
    icon: null,
    bot: world.bot,
    flags: 0,
    integration_types_config: { 0: {}, 1: {} },
  })),
];
