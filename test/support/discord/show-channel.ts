import type { Channel } from './channel.ts';

const TYPES = { server: 0, direct: 1, private: 3 } as const;

/** A channel as the API shows it. */
export const showChannel = ({ id, kind, name, guildId, people }: Channel) => ({
  id,
  type: TYPES[kind],
  flags: 0,
  last_message_id: null,
  ...(kind === 'server' ? { name, guild_id: guildId, permissions: '2251799813685247' } : {}),
  ...(kind === 'direct' ? { recipients: [...people.values()].map(({ user }) => user) } : {}),
  ...(kind === 'private'
    ? { name, recipients: [...people.values()].map(({ user }) => user), owner_id: [...people.keys()][0] }
    : {}),
});
