import type { APIApplicationCommand } from 'discord.js';
import { accept } from '../check.ts';
import { command, commandEdit, commands as commandList } from '../checks/command.ts';
import { refusal } from '../refusal.ts';
import { keepCommand, type NewCommand, showCommand } from '../registered.ts';
import { type Request, type Route, route } from '../route.ts';
import type { World } from '../world.ts';

const MOST_COMMANDS = 100;

const own = (world: World, { part }: Request) => {
  if (part('application') !== world.applicationId) throw refusal('Unknown Application');
};

const find = (world: World, request: Request): APIApplicationCommand => {
  own(world, request);
  const found = [...world.commands.values()].find(({ id }) => id === request.part('command'));
  if (!found) throw refusal('Unknown application command');
  return found;
};

const replace = (world: World, given: readonly NewCommand[]) => {
  if (given.length > MOST_COMMANDS) throw refusal('Maximum number of application commands reached (100).');
  const kept = given.map((one) => keepCommand(world, one, world.commands.get(one.name)));
  world.commands = new Map(kept.map((one) => [one.name, one]));
};

const ALL = '/applications/:application/commands';

/** Reading and registering the slash commands that hold everywhere. */
export const commands: readonly Route[] = [
  route(`GET ${ALL}`, (world, request) => {
    own(world, request);
    const whole = request.query.get('with_localizations') === 'true';
    return [...world.commands.values()].map((one) => showCommand(one, whole));
  }),
  route(`PUT ${ALL}`, (world, request) => {
    own(world, request);
    accept(request.body, commandList);
    replace(world, request.body as NewCommand[]);
    return [...world.commands.values()];
  }),
  route(`POST ${ALL}`, (world, request) => {
    own(world, request);
    accept(request.body, command);
    const given = request.body as NewCommand;
    replace(world, [...[...world.commands.values()].filter(({ name }) => name !== given.name), given]);
    return world.commands.get(given.name);
  }),
  route(`GET ${ALL}/:command`, find),
  route(`PATCH ${ALL}/:command`, (world, request) => {
    const before = find(world, request);
    accept(request.body, commandEdit);
    const after = keepCommand(world, { ...before, ...(request.body as NewCommand) }, before);
    const all = [...world.commands.values()].map((one) => (one === before ? after : one));
    world.commands = new Map(all.map((one) => [one.name, one]));
    return after;
  }),
  route(`DELETE ${ALL}/:command`, (world, request) => {
    world.commands.delete(find(world, request).name);
  }),
];
