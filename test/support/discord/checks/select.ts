import { both, type Check, fields, isRecord, list, number, oneOf, text, truth } from '../check.ts';
import { emoji } from './emoji.ts';

const option = fields(
  {
    label: text({ min: 1, max: 100 }),
    value: text({ min: 1, max: 100 }),
    description: text({ max: 100 }),
    emoji,
    default: truth,
  },
  ['label', 'value'],
);

const consistent: Check = (value, place) => {
  if (!isRecord(value) || !Array.isArray(value.options)) return;
  const seen = new Set<unknown>();
  for (const [index, one] of value.options.entries()) {
    if (seen.has(one?.value)) {
      place
        .at('options')
        .at(index)
        .at('value')
        .wrong('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used');
    }
    seen.add(one?.value);
  }
  const most = Number(value.max_values ?? 1);
  if (most > value.options.length || Number(value.min_values ?? 1) > most) {
    place
      .at('max_values')
      .wrong('SELECT_COMPONENT_VALUES_INVALID', 'Must lie between min_values and the number of options');
  }
  if (value.options.filter((one) => one?.default === true).length > most) {
    place.at('options').wrong('SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'More default options than max_values');
  }
};

/** A string select. */
export const stringSelect: Check = both(
  fields(
    {
      type: oneOf(3),
      id: number(0, 2 ** 31 - 1),
      custom_id: text({ min: 1, max: 100 }),
      options: list(option, { min: 1, max: 25 }),
      placeholder: text({ max: 150 }),
      min_values: number(0, 25),
      max_values: number(1, 25),
      disabled: truth,
      required: truth,
    },
    ['type', 'custom_id', 'options'],
  ),
  consistent,
);
