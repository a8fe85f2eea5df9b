import { both, type Check, fields, isRecord, list, number, oneOf, snowflake, text, truth } from '../check.ts';
import { commandOptions, NAMED } from './options.ts';

const longest = (own: unknown, translations: unknown): number => {
  const all = [own, ...(isRecord(translations) ? Object.values(translations) : [])];
  return Math.max(...all.map((one) => String(one ?? '').length));
};

/** The characters of a command: names, descriptions and values, its options and choices included. */
const size = (value: unknown): number => {
  if (!isRecord(value)) return 0;
  const inner = [value.options, value.choices].flatMap((list) => (Array.isArray(list) ? list : []));
  return (
    longest(value.name, value.name_localizations) +
    longest(value.description, value.description_localizations) +
    ('value' in value ? String(value.value).length : 0) +
    inner.reduce((sum, one) => sum + size(one), 0)
  );
};

const KNOWN = {
  ...NAMED,
  id: snowflake,
  type: oneOf(1),
  options: commandOptions,
  default_member_permissions: text({ max: 20 }),
  dm_permission: truth,
  nsfw: truth,
  integration_types: list(oneOf(0, 1), { min: 1, max: 2 }),
  contexts: list(oneOf(0, 1, 2), { min: 1, max: 3 }),
  handler: number(1, 3),
};

const notTooLarge: Check = (value, place) => {
  if (size(value) > 8_000) place.wrong('APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
};

/** A slash command. */
export const command: Check = both(fields(KNOWN, ['name', 'description']), notTooLarge);

/** What is to change about a slash command. */
export const commandEdit: Check = both(fields(KNOWN), notTooLarge);

/** All slash commands of an application: no two of a name. More than 100 are refused otherwise. */
export const commands: Check = both(list(command, { max: 1_000 }), (value, place) => {
  if (!Array.isArray(value)) return;
  const names = value.map((one) => one?.name);
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) {
      place
        .at(index)
        .at('name')
        .wrong('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
  }
});
