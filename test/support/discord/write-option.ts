/** A command or an option of one, as it is registered. */
export type Registered = {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null;
  readonly options?: readonly Registered[];
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly {
    readonly name: string;
    readonly value: string | number;
    readonly name_localizations?: Readonly<Record<string, string | null>> | null;
  }[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
};

/** Whether a person whose app speaks `locale` knows something by that name. */
export const isCalled = ({ name, name_localizations: names }: Omit<Registered, 'type'>, said: string, locale: string) =>
  name === said || names?.[locale] === said;

/** A file as a person attaches it. */
export type SentFile = { readonly name: string; readonly bytes: Buffer };

/** What a person gives for the options of a command, by name. */
export type Values = Readonly<Record<string, string | number | boolean | SentFile>>;

/** An option as the app sends it. */
export type WrittenOption = { readonly name: string; readonly type: number; readonly value: string | number | boolean };

const writeText = ({ name, min_length: least = 0, max_length: most = 6_000 }: Registered, given: unknown): string => {
  if (typeof given !== 'string') throw new Error(`The option ${name} takes a text.`);
  // The apps have one line for it.
  const text = given.replaceAll(/\s*\n\s*/g, ' ').trim();
  if (text === '') throw new Error(`The option ${name} is empty.`);
  if (text.length < least || text.length > most)
    throw new Error(`The option ${name} takes ${least} to ${most} characters.`);
  return text;
};

const writeNumber = ({ name, type, min_value: least, max_value: most }: Registered, given: unknown): number => {
  const fits = type === 4 ? Number.isSafeInteger(given) : Number.isFinite(given);
  if (!fits) throw new Error(`The option ${name} takes a ${type === 4 ? 'whole ' : ''}number.`);
  const number = Number(given);
  if (number < (least ?? -Infinity) || number > (most ?? Infinity)) {
    throw new Error(`The option ${name} takes a number from ${least} to ${most}.`);
  }
  return number;
};

/** The option with that value as the app of someone who speaks `locale` sends it. Throws where the app would not take it. */
export const writeOption = (
  option: Registered,
  given: Exclude<Values[string], SentFile>,
  locale: string,
): WrittenOption => {
  const { name, type, choices } = option;
  if (choices?.length) {
    const choice = choices.find((one) => one.value === given || isCalled(one, String(given), locale));
    if (!choice) throw new Error(`The option ${name} takes ${choices.map((one) => one.name).join(', ')}.`);
    return { name, type, value: choice.value };
  }
  if (type === 3) return { name, type, value: writeText(option, given) };
  if (type === 4 || type === 10) return { name, type, value: writeNumber(option, given) };
  if (type === 11) throw new Error(`The option ${name} takes a file.`);
  if (type !== 5) throw new Error(`Options of type ${type}, such as ${name}, cannot be filled in here.`);
  if (typeof given !== 'boolean') throw new Error(`The option ${name} takes true or false.`);
  return { name, type, value: given };
};
