import type { APIApplicationCommand } from 'discord.js';
import { keepSent } from './attachments.ts';
import type { Account, Channel } from './channel.ts';
import { contextOf, installations } from './interaction.ts';
import type { World } from './world.ts';
import { isCalled, type Registered, type Values, type WrittenOption, writeOption } from './write-option.ts';

/** Whether a command is there for that person in that channel. */
const isThere = (command: APIApplicationCommand, channel: Channel, account: Account): boolean => {
  const installed = Object.keys(installations(channel, account)).map(Number);
  const types: readonly number[] = command.integration_types ?? [0];
  const contexts: readonly number[] = command.contexts ?? [0, 1, 2];
  return contexts.includes(contextOf(channel)) && types.some((type) => installed.includes(type));
};

/** The commands a person is offered in a channel. */
export const commandsFor = (world: World, channel: Channel, account: Account): APIApplicationCommand[] =>
  [...world.commands.values()].filter((command) => isThere(command, channel, account));

const isHolder = ({ type }: Registered) => type === 1 || type === 2;

type Path = { readonly command: APIApplicationCommand; readonly path: readonly Registered[]; readonly end: Registered };

const find = (world: World, channel: Channel, account: Account, line: string): Path => {
  const [first = '', ...rest] = line.replace(/^\//, '').split(' ');
  const command = commandsFor(world, channel, account).find((one) => isCalled(one, first, account.locale));
  if (!command) throw new Error(`There is no command ${line} here for ${account.user.username}.`);
  const path: Registered[] = [];
  let end = command as unknown as Registered;
  for (const word of rest) {
    const next = (end.options ?? []).find((one) => isHolder(one) && isCalled(one, word, account.locale));
    if (!next) throw new Error(`There is no command ${line}.`);
    path.push(next);
    end = next;
  }
  if (end.options?.some(isHolder)) throw new Error(`${line} is no command by itself: it has subcommands.`);
  return { command, path, end };
};

/** What is being typed into one option, for autocomplete. */
export type Typing = { readonly option: string; readonly text: string };

/**
 * What the app sends for a command like `/freezer add` with those options, by name or translated name, or while one is being
 * typed. Throws where the app would not send it.
 */
export const invoke = (
  world: World,
  { channel, account, line }: { readonly channel: Channel; readonly account: Account; readonly line: string },
  values: Values,
  typing?: Typing,
): { readonly data: Record<string, unknown>; readonly focused: number | undefined } => {
  const { command, path, end } = find(world, channel, account, line);
  const known = (name: string): Registered => {
    const option = (end.options ?? []).find((one) => isCalled(one, name, account.locale));
    if (!option) throw new Error(`${line} has no option ${name}.`);
    return option;
  };
  const attachments: Record<string, unknown> = {};
  let options: unknown[] = Object.entries(values).map(([name, value]): WrittenOption => {
    const option = known(name);
    if (typeof value !== 'object') return writeOption(option, value, account.locale);
    if (option.type !== 11) throw new Error(`The option ${name} takes no file.`);
    const file = keepSent(world, value);
    attachments[file.id] = file;
    return { name: option.name, type: 11, value: file.id };
  });
  const typed = typing && known(typing.option);
  if (typed && !typed.autocomplete) throw new Error(`The option ${typed.name} of ${line} offers nothing while typing.`);
  if (typed) options.push({ name: typed.name, type: typed.type, value: typing.text, focused: true });
  else {
    const given = Object.keys(values).map((name) => known(name).name);
    const missing = (end.options ?? []).find(({ required, name }) => required && !given.includes(name));
    if (missing) throw new Error(`${line} needs the option ${missing.name}.`);
  }
  for (const { name, type } of path.toReversed()) options = [{ name, type, options }];
  const resolved = Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {};
  return { data: { id: command.id, name: command.name, type: 1, options, ...resolved }, focused: typed?.type };
};
