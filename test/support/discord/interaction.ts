import { randomUUID } from 'node:crypto';
import type { Account, Channel, Interaction, Stored } from './channel.ts';
import { forgetOldest } from './remember.ts';
import { showChannel } from './show-channel.ts';
import type { World } from './world.ts';

/** What a person does, as the bot is to be told of it. */
export type Deed = {
  readonly type: Interaction['type'];
  readonly data: Readonly<Record<string, unknown>>;
  readonly source?: Stored | undefined;
  readonly focused?: number | undefined;
};

const CONTEXTS = { server: 0, direct: 1, private: 2 } as const;

/** Where a channel stands, as commands name it. */
export const contextOf = ({ kind }: Channel): 0 | 1 | 2 => CONTEXTS[kind];

/** By which installations the bot can be spoken to there, and whose they are. */
export const installations = (channel: Channel, account: Account): Record<string, string> => ({
  ...(channel.kind === 'direct' ? { 0: '0' } : {}),
  ...(channel.kind === 'server' && channel.botIsHere ? { 0: channel.guildId ?? '' } : {}),
  ...(account.installed ? { 1: account.user.id } : {}),
});

const who = (world: World, channel: Channel, { user }: Account) => {
  if (channel.kind !== 'server') return { user };
  const member = {
    user,
    roles: [],
    joined_at: new Date(world.now()).toISOString(),
    ...{ deaf: false, mute: false, flags: 0, nick: null, avatar: null, premium_since: null, pending: false },
    permissions: '2251799813685247',
  };
  return {
    member,
    guild_id: channel.guildId,
    guild: { id: channel.guildId, features: [], locale: 'en-US' },
    guild_locale: 'en-US',
  };
};

/** Tells the bot what a person did in a channel, and keeps it so that it can be answered. */
export const interact = (world: World, channel: Channel, account: Account, deed: Deed): Interaction => {
  const interaction: Interaction = {
    id: world.nextId(),
    token: `local-${randomUUID()}`,
    type: deed.type,
    at: world.now(),
    ...{ account, channel, source: deed.source, focused: deed.focused },
    state: 'waiting',
    expired: false,
    followUps: 0,
    toldAt: performance.now(),
    onChange: new Set(),
  };
  world.interactions.set(interaction.token, interaction);
  forgetOldest(world.interactions, world.remember);
  world.gateway.dispatch('INTERACTION_CREATE', {
    version: 1,
    id: interaction.id,
    application_id: world.applicationId,
    type: deed.type,
    token: interaction.token,
    data: deed.data,
    ...who(world, channel, account),
    channel_id: channel.id,
    channel: showChannel(channel),
    ...(deed.source ? { message: deed.source.message } : {}),
    locale: account.locale,
    app_permissions: '2251799813685247',
    entitlements: [],
    authorizing_integration_owners: installations(channel, account),
    context: contextOf(channel),
    attachment_size_limit: 10_485_760,
  });
  return interaction;
};

/** Notes a call that dealt with an interaction, and what has become of it. */
export const note = (interaction: Interaction, state: Interaction['state'] = interaction.state): void => {
  const now = performance.now();
  interaction.state = state;
  interaction.lastCallAt = now;
  if (state !== 'waiting') interaction.acknowledgedAt ??= now;
  if (state === 'answered') interaction.answeredAt ??= now;
  for (const listener of interaction.onChange) listener();
};
