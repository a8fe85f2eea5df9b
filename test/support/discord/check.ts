import { invalidForm, type Problem } from './refusal.ts';

/** A place in a body, where something may be wrong. */
export type Place = {
  /** The place of a field or list item in it. */
  at(key: string | number): Place;
  wrong(code: string, message: string): void;
};

/** Looks at a value that is there (neither null nor left out) and tells `place` what is wrong with it. */
export type Check = (value: unknown, place: Place) => void;

const placeAt = (path: Problem['path'], problems: Problem[]): Place => ({
  at: (key) => placeAt([...path, key], problems),
  wrong: (code, message) => void problems.push({ path, code, message }),
});

/** Throws a 50035 refusal with all that `check` finds wrong; `path` is where in the body `value` stands. */
export const accept = (value: unknown, check: Check, path: Problem['path'] = []): void => {
  const problems: Problem[] = [];
  check(value, placeAt(path, problems));
  if (problems.length > 0) throw invalidForm(problems);
};

/** A text of `min` to `max` UTF-16 units. */
export const text =
  ({ min = 0, max }: { readonly min?: number; readonly max: number }): Check =>
  (value, place) => {
    if (typeof value !== 'string')
      return place.wrong('STRING_TYPE_CONVERT', 'Could not interpret the value as string.');
    if (value.trim() === '' && min > 0) return place.wrong('BASE_TYPE_REQUIRED', 'This field is required');
    if (value.length >= min && value.length <= max) return;
    if (min === 0) place.wrong('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    else place.wrong('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  };

/** A number from `min` to `max`; whole unless `fractions`. */
export const number =
  (min: number, max: number, fractions = false): Check =>
  (value, place) => {
    if (!(fractions ? Number.isFinite(value) : Number.isSafeInteger(value))) {
      return place.wrong('NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not ${fractions ? 'float' : 'int'}.`);
    }
    if (Number(value) < min) place.wrong('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
    if (Number(value) > max) place.wrong('NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  };

export const truth: Check = (value, place) => {
  if (typeof value !== 'boolean') place.wrong('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
};

export const snowflake: Check = (value, place) => {
  if (!/^\d{1,20}$/.test(String(value))) {
    place.wrong('NUMBER_TYPE_COERCE', `Value ${JSON.stringify(value)} is not snowflake.`);
  }
};

export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, place) => {
    if (!values.includes(value)) place.wrong('BASE_TYPE_CHOICES', `Value must be one of {${values.join(', ')}}.`);
  };

/** A list of `min` to `max` items. */
export const list =
  (item: Check, { min = 0, max }: { readonly min?: number; readonly max: number }): Check =>
  (value, place) => {
    if (!Array.isArray(value)) return place.wrong('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    if (value.length < min || value.length > max) {
      place.wrong('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    }
    for (const [index, one] of value.entries()) item(one, place.at(index));
  };

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these fields; any other is refused, which is stricter than Discord on purpose. */
export const fields =
  (known: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, place) => {
    if (!isRecord(value)) return place.wrong('DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    for (const [key, one] of Object.entries(value)) {
      const check = Object.hasOwn(known, key) ? known[key] : undefined;
      if (!check) place.at(key).wrong('UNKNOWN_FIELD', 'This field is not known here.');
      else if (one !== null) check(one, place.at(key));
    }
    for (const key of required) {
      if ((value[key] ?? undefined) === undefined) place.at(key).wrong('BASE_TYPE_REQUIRED', 'This field is required');
    }
  };

/** Two checks of the same value. */
export const both =
  (first: Check, second: Check): Check =>
  (value, place) => {
    first(value, place);
    second(value, place);
  };
