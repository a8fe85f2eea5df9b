import type { AddressInfo } from 'node:net';
import { keepSent } from './attachments.ts';
import { createWorld, type DiscordOptions } from './create-world.ts';
import type { DiscordServer } from './discord-server.ts';
import { createHttp } from './http.ts';
import { createPace } from './pace.ts';
import { createPerson } from './person.ts';
import { createRoom } from './room.ts';
import { waitUntil } from './wait-until.ts';

export type { DiscordOptions, DiscordServer };

/** Starts a local Discord on a free port of 127.0.0.1. */
export const startDiscord = async (options: DiscordOptions = {}): Promise<DiscordServer> => {
  const world = createWorld(options);
  const http = createHttp(world);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  world.origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  world.gateway.serve(http, world.origin.replace('http', 'ws'), () => {
    const here = [...world.channels.values()].filter(({ botIsHere }) => botIsHere);
    return [...new Set(here.flatMap(({ guildId }) => guildId ?? []))];
  });
  return {
    url: world.origin,
    token: world.token,
    bot: world.bot,
    gateway: world.gateway,
    get calls() {
      return world.calls;
    },
    get refusals() {
      return world.calls.filter(({ outcome, fault }) => (outcome?.status ?? 0) >= 400 && !fault);
    },
    get pings() {
      return world.pings;
    },
    get interactions() {
      return [...world.interactions.values()];
    },
    get commands() {
      return [...world.commands.values()];
    },
    ready: (patience = 10_000) =>
      waitUntil(
        () => world.gateway.connected && world.commands.size > 0,
        patience,
        () => 'No bot got ready.',
      ),
    person: (given = {}) => createPerson(world, given),
    room: (name, people, given = {}) => createRoom(world, name, people, given),
    keep: (file) => keepSent(world, file).url,
    fail: (fault) => void world.faults.push(fault),
    cut: (how) => world.gateway.cut(how),
    setPace: (limits) => {
      world.pace = createPace(limits);
    },
    expireTokens: () => {
      for (const interaction of world.interactions.values()) interaction.expired = true;
    },
    async stop() {
      world.gateway.stop();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
};
