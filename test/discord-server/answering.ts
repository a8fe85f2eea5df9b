import { type REST, type RequestData, Routes } from 'discord.js';
import type { Interaction } from '../support/discord/channel.ts';
import { type DiscordServer, startDiscord } from '../support/discord/start-discord.ts';
import { callsTo } from './refused.ts';

/** A server with the command `/hi`, and ways to answer by hand. */
export type Answering = {
  readonly server: DiscordServer;
  readonly rest: REST;
  /** Somebody new who has just used `/hi`. */
  hi(): Interaction;
  /** Sends a first answer of that type. */
  answer(interaction: Interaction, type: number, data?: unknown, more?: RequestData): Promise<unknown>;
};

export const startAnswering = async (): Promise<Answering> => {
  const server = await startDiscord();
  const rest = callsTo(server);
  await rest.put(Routes.applicationCommands(server.bot.id), { body: [{ name: 'hi', description: 'Says hello' }] });
  return {
    server,
    rest,
    hi: () => server.person().uses('/hi'),
    answer: ({ id, token }, type, data, more = {}) =>
      rest.post(Routes.interactionCallback(id, token), { body: { type, data }, auth: false, ...more }),
  };
};

/** A text of that length. */
export const x = (length: number): string => 'x'.repeat(length);
