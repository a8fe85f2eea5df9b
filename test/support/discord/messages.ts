import type { APIMessage } from 'discord.js';
import type { Channel, Happening, Stored } from './channel.ts';
import { type Content, readContent } from './content.ts';
import { pingsIn } from './pings.ts';
import type { Problem } from './refusal.ts';
import { forgetOldest } from './remember.ts';
import type { Sent } from './request.ts';
import type { World } from './world.ts';

export const EPHEMERAL = 64;
export const LOADING = 128;

/** Tells everyone who watches `channel` what happened there. */
export const tell = (channel: Channel, happening: Happening): void => {
  for (const watcher of channel.watchers) watcher(happening);
};

const notePings = (world: World, channel: Channel, { content }: APIMessage, given: Content) => {
  const mentions = pingsIn(content, given.allowed_mentions);
  if (mentions.length > 0) world.pings.push({ channel: channel.id, text: content, mentions });
};

/** What a new message is, besides what it says. */
export type Kind = Pick<Stored, 'onlyFor' | 'interaction'> & { readonly more?: Partial<APIMessage> };

const create = (world: World, channel: Channel, said: Partial<APIMessage>, { more, ...stored }: Kind): Stored => {
  const message = {
    id: world.nextId(),
    channel_id: channel.id,
    ...(channel.guildId ? { guild_id: channel.guildId } : {}),
    author: world.bot,
    application_id: world.applicationId,
    ...(stored.interaction ? { webhook_id: world.applicationId } : {}),
    ...{ content: '', embeds: [], components: [], attachments: [], ...said },
    ...{ mentions: [], mention_roles: [], mention_everyone: false, pinned: false, tts: false, type: 0, flags: 0 },
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    ...more,
  } as APIMessage;
  const whole = { message, ...stored };
  channel.messages.set(message.id, whole);
  forgetOldest(channel.messages, world.remember);
  tell(channel, { kind: 'sent', stored: whole });
  return whole;
};

/** Puts a message of the bot into a channel. Throws a Refusal if it says nothing. */
export const post = (
  world: World,
  channel: Channel,
  given: Content,
  files: Sent['files'],
  kind: Kind,
  path: Problem['path'] = [],
): Stored => {
  const stored = create(world, channel, readContent(world, channel.id, given, files, { path }), kind);
  notePings(world, channel, stored.message, given);
  return stored;
};

/** Puts the message there that says that the bot is thinking. */
export const postLoading = (world: World, channel: Channel, kind: Kind): Stored => create(world, channel, {}, kind);

/** Changes a message of the bot. Throws a Refusal if it then says nothing. */
export const edit = (
  world: World,
  channel: Channel,
  before: Stored,
  given: Content,
  files: Sent['files'],
  path: Problem['path'] = [],
): Stored => {
  const said = readContent(world, channel.id, given, files, { before: before.message, path });
  const message: APIMessage = {
    ...before.message,
    ...said,
    flags: ((given.flags ?? 0) & ~EPHEMERAL) | (Number(before.message.flags) & EPHEMERAL),
    edited_timestamp: new Date(world.now()).toISOString(),
  };
  const stored = { ...before, message };
  channel.messages.set(message.id, stored);
  tell(channel, { kind: 'edited', stored });
  notePings(world, channel, message, given);
  return stored;
};

/** Makes a message vanish. */
export const remove = (channel: Channel, stored: Stored): void => {
  channel.messages.delete(stored.message.id);
  tell(channel, { kind: 'deleted', stored });
};
