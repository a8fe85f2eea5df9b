import type { APIApplicationCommand, APIApplicationCommandOption, Snowflake } from 'discord.js';
import type { World } from './world.ts';

/** A command as the bot sends it. */
export type NewCommand = Partial<APIApplicationCommand> & { readonly name: string; readonly id?: Snowflake };

type Option = APIApplicationCommandOption & Record<string, unknown>;

/** Fields that Discord does not give back where they say nothing. */
const isSilent = ([key, value]: [string, unknown]): boolean =>
  value === null ||
  value === undefined ||
  (['required', 'autocomplete'].includes(key) && value === false) ||
  (['options', 'choices', 'channel_types'].includes(key) && Array.isArray(value) && value.length === 0);

const keepOption = (option: Option): Option => {
  const said = Object.fromEntries(Object.entries(option).filter((entry) => !isSilent(entry)));
  return {
    ...said,
    name_localizations: option.name_localizations ?? null,
    description_localizations: option.description_localizations ?? null,
    ...(Array.isArray(said.choices)
      ? { choices: said.choices.map((one) => ({ ...one, name_localizations: one.name_localizations ?? null })) }
      : {}),
    ...(Array.isArray(said.options) ? { options: said.options.map(keepOption) } : {}),
  } as Option;
};

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** The command as Discord keeps it and gives it back: defaults filled in, its id that of `before`. */
export const keepCommand = (world: World, given: NewCommand, before?: APIApplicationCommand): APIApplicationCommand => {
  const options = (given.options ?? []) as Option[];
  const kept = {
    id: before?.id ?? world.nextId(),
    application_id: world.applicationId,
    version: '',
    type: 1,
    name: given.name,
    name_localizations: given.name_localizations ?? null,
    description: given.description ?? '',
    description_localizations: given.description_localizations ?? null,
    default_member_permissions: given.default_member_permissions ?? null,
    dm_permission: given.dm_permission ?? true,
    contexts: given.contexts ? sorted(given.contexts) : null,
    integration_types: sorted(given.integration_types ?? [0]),
    nsfw: given.nsfw ?? false,
    ...(options.length > 0 ? { options: options.map(keepOption) } : {}),
  };
  const same = before && JSON.stringify({ ...before, version: '' }) === JSON.stringify(kept);
  return { ...kept, version: same ? before.version : world.nextId() } as APIApplicationCommand;
};

const withoutLocalizations = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.endsWith('_localizations'))
      .map(([key, one]) => [key, withoutLocalizations(one)]),
  );
};

/** A command in a list: its translations only when they were asked for. */
export const showCommand = (command: APIApplicationCommand, localizations: boolean): unknown =>
  localizations ? command : withoutLocalizations(command);
