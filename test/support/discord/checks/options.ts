import { both, type Check, fields, isRecord, list, number, oneOf, type Place, text, truth } from '../check.ts';
import { fixedChoices } from './choices.ts';
import { localized } from './locales.ts';

/** A name of a command or option: 1 to 32 letters, digits, - and _, in small letters where there are such. */
export const commandName: Check = (value, place) => {
  const name = String(value);
  if (/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(name) && name === name.toLowerCase()) return;
  place.wrong('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
};

const description = text({ min: 1, max: 100 });

export const NAMED = {
  name: commandName,
  name_localizations: localized(commandName),
  description,
  description_localizations: localized(description),
};

const REQUIRED = ['type', 'name', 'description'];
const whole = number(-(2 ** 53), 2 ** 53);
const fraction = number(-(2 ** 53), 2 ** 53, true);

const simple = (type: number, more: Record<string, Check> = {}) =>
  fields({ type: oneOf(type), ...NAMED, required: truth, ...more }, REQUIRED);
const numeric = (type: number, value: Check) =>
  simple(type, { min_value: value, max_value: value, choices: fixedChoices(type), autocomplete: truth });
const holder = (type: number, inner: Check) => fields({ type: oneOf(type), ...NAMED, options: inner }, REQUIRED);

const eitherChoices: Check = (value, place) => {
  if (!isRecord(value) || value.autocomplete !== true || !Array.isArray(value.choices) || !value.choices.length) return;
  place
    .at('choices')
    .wrong('APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID', 'An option with autocomplete has no choices');
};

const LEAVES: ReadonlyMap<unknown, Check> = new Map([
  [
    3,
    simple(3, {
      min_length: number(0, 6_000),
      max_length: number(1, 6_000),
      choices: fixedChoices(3),
      autocomplete: truth,
    }),
  ],
  [4, numeric(4, whole)],
  [10, numeric(10, fraction)],
  [7, simple(7, { channel_types: list(number(0, 20), { max: 20 }) })],
  ...[5, 6, 8, 9, 11].map((type): [number, Check] => [type, simple(type)]),
]);

const order = (options: readonly unknown[], place: Place) => {
  const names = new Set<unknown>();
  let optional = false;
  for (const [index, one] of options.entries()) {
    if (!isRecord(one)) continue;
    if (names.has(one.name)) {
      place.at(index).at('name').wrong('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_USED', 'Option names must be unique');
    }
    names.add(one.name);
    if (one.required === true && optional) {
      place
        .at(index)
        .wrong(
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        );
    }
    optional ||= one.required !== true;
  }
  const inner = options.filter((one) => isRecord(one) && (one.type === 1 || one.type === 2)).length;
  if (inner > 0 && inner < options.length) {
    place.wrong(
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  }
};

const optionsOf = (types: ReadonlyMap<unknown, Check>): Check =>
  both(
    list(
      both((value, place) => {
        const check = types.get(isRecord(value) ? value.type : undefined);
        if (check) check(value, place);
        else place.at('type').wrong('BASE_TYPE_CHOICES', `Value must be one of {${[...types.keys()].join(', ')}}.`);
      }, eitherChoices),
      { max: 25 },
    ),
    (value, place) => Array.isArray(value) && order(value, place),
  );

const subcommand = holder(1, optionsOf(LEAVES));
const group = holder(2, optionsOf(new Map([[1, subcommand]])));

/** The options of a command: values, or subcommands and groups of them. */
export const commandOptions: Check = optionsOf(new Map([[1, subcommand], [2, group], ...LEAVES]));
