import type { Channel, Stored } from '../channel.ts';
import { accept } from '../check.ts';
import { channelMessage, messageEdit } from '../checks/message.ts';
import type { Content } from '../content.ts';
import { edit, post, remove } from '../messages.ts';
import { invalidField, refusal } from '../refusal.ts';
import { forgetOldest } from '../remember.ts';
import { type Request, type Route, route } from '../route.ts';
import { showChannel } from '../show-channel.ts';
import type { World } from '../world.ts';

const enter = (world: World, { part }: Request): Channel => {
  const channel = world.channels.get(part('channel'));
  if (!channel) throw refusal('Unknown Channel');
  if (!channel.botIsHere) throw refusal('Missing Access');
  return channel;
};

/** Ephemeral messages are not there for these routes. */
const find = (channel: Channel, id: string): Stored => {
  const stored = channel.messages.get(id);
  if (!stored || stored.onlyFor !== undefined) throw refusal('Unknown Message');
  return stored;
};

const mayWrite = (channel: Channel) => {
  if (channel.kind !== 'direct') return;
  const [account] = channel.people.values();
  if (account?.reach === 'closed') throw refusal('Cannot send messages to this user');
  if (account?.reach === 'no mutual guilds') {
    throw refusal('Cannot send messages to this user due to having no mutual guilds');
  }
};

type NewMessage = Content & {
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists?: boolean } | null;
};

const send = (world: World, request: Request) => {
  const channel = enter(world, request);
  accept(request.body ?? {}, channelMessage);
  const given = (request.body ?? {}) as NewMessage;
  mayWrite(channel);
  const { nonce = null, message_reference: reference } = given;
  const key = `${channel.id} ${nonce}`;
  const sent = given.enforce_nonce && nonce !== null && channel.messages.get(world.nonces.get(key) ?? '');
  if (sent) return sent.message;
  if (reference && reference.fail_if_not_exists !== false && !channel.messages.has(reference.message_id)) {
    throw invalidField(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  }
  const more = { ...(nonce === null ? {} : { nonce }), flags: given.flags ?? 0 };
  const { message } = post(world, channel, given, request.files, { more });
  if (nonce !== null) world.nonces.set(key, message.id);
  forgetOldest(world.nonces, world.remember);
  return message;
};

const ONE = '/channels/:channel/messages/:message';

/** Channels the bot is in, and its direct messages with people. */
export const channels: readonly Route[] = [
  route('GET /channels/:channel', (world, request) => showChannel(enter(world, request))),
  route('POST /channels/:channel/typing', (world, request) => void enter(world, request)),
  route('POST /channels/:channel/messages', send),
  route(`GET ${ONE}`, (world, request) => find(enter(world, request), request.part('message')).message),
  route(`PATCH ${ONE}`, (world, request) => {
    const channel = enter(world, request);
    const before = find(channel, request.part('message'));
    accept(request.body ?? {}, messageEdit);
    return edit(world, channel, before, (request.body ?? {}) as Content, request.files).message;
  }),
  route(`DELETE ${ONE}`, (world, request) => {
    const channel = enter(world, request);
    remove(channel, find(channel, request.part('message')));
  }),
];
