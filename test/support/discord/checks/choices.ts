import { both, type Check, fields, list, number, text } from '../check.ts';
import { localized } from './locales.ts';

const name = text({ min: 1, max: 100 });
const numeric = number(-(2 ** 53), 2 ** 53, true);

/** The choices of an option of that type (3 text, 4 whole, 10 number), or those that autocomplete offers. */
export const choices = (type: number): Check => {
  const value = type === 3 ? text({ max: 100 }) : type === 4 ? number(-(2 ** 53), 2 ** 53) : numeric;
  return list(fields({ name, name_localizations: localized(name), value }, ['name', 'value']), { max: 25 });
};

/** Choices in a command: no two with the same name or value. */
export const fixedChoices = (type: number): Check =>
  both(choices(type), (value, place) => {
    if (!Array.isArray(value)) return;
    for (const key of ['name', 'value']) {
      const seen = new Set<unknown>();
      for (const [index, one] of value.entries()) {
        if (seen.has(one?.[key])) {
          place
            .at(index)
            .at(key)
            .wrong('APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS', `Choice ${key}s must be unique`);
        }
        seen.add(one?.[key]);
      }
    }
  });
