import type { APIMessage } from 'discord.js';
import type { Stored } from './channel.ts';

/** A button of a message. */
export type Button = {
  readonly type: 2;
  readonly style: number;
  readonly label?: string | null;
  readonly emoji?: { readonly name?: string | null } | null;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean | null;
};

/** A select of a message or form. */
export type Select = {
  readonly type: 3;
  readonly custom_id: string;
  readonly placeholder?: string | null;
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly required?: boolean | null;
  readonly disabled?: boolean | null;
  readonly options: readonly SelectOption[];
};

export type SelectOption = {
  readonly label: string;
  readonly value: string;
  readonly description?: string | null;
  readonly default?: boolean | null;
};

/** The label of a button as it is drawn. */
export const labelOf = ({ label, emoji }: Button): string => [emoji?.name, label].filter(Boolean).join(' ');

type Row = { readonly components: readonly (Button | Select)[] };

const rowsOf = ({ components }: APIMessage) => (components ?? []) as unknown as readonly Row[];

/** The buttons of a message, row by row. */
export const buttonsIn = (message: APIMessage): Button[][] =>
  rowsOf(message)
    .map(({ components }) => components.filter((one): one is Button => one.type === 2))
    .filter((row) => row.length > 0);

/** The selects of a message. */
export const selectsIn = (message: APIMessage): Select[] =>
  rowsOf(message).flatMap(({ components }) => components.filter((one): one is Select => one.type === 3));

/** The button of that label on the latest of `messages` that has one, or that index of the latest with buttons. */
export const findButton = (messages: readonly Stored[], wanted: string | number): [Button, Stored] => {
  for (const stored of messages.toReversed()) {
    const buttons = buttonsIn(stored.message).flat();
    if (buttons.length === 0) continue;
    const button = typeof wanted === 'number' ? buttons[wanted] : buttons.find((one) => labelOf(one) === wanted);
    if (button?.disabled) throw new Error(`The button ${wanted} is disabled.`);
    if (button) return [button, stored];
    if (typeof wanted === 'number') break;
  }
  throw new Error(`There is no button ${wanted}.`);
};

/** The values of those options, named by label or value. Throws if some are not there or too many or few. */
export const pick = (select: Select, wanted: readonly string[]): string[] => {
  const values = wanted.map((name) => {
    const option = select.options.find(({ label, value }) => label === name || value === name);
    if (!option)
      throw new Error(`There is no option ${name} among ${select.options.map((one) => one.label).join(', ')}.`);
    return option.value;
  });
  const least = select.required === false ? 0 : (select.min_values ?? 1);
  const most = select.max_values ?? 1;
  if (values.length < least || values.length > most)
    throw new Error(`Between ${least} and ${most} options can be chosen.`);
  return values;
};

/** The select with such an option on the latest of `messages` that has one. */
export const findSelect = (messages: readonly Stored[], option: string | undefined): [Select, Stored] => {
  for (const stored of messages.toReversed()) {
    const select = selectsIn(stored.message).find(
      ({ options }) => option === undefined || options.some(({ label, value }) => label === option || value === option),
    );
    if (select?.disabled) throw new Error(`The select with ${option} is disabled.`);
    if (select) return [select, stored];
  }
  throw new Error(`There is no select with ${option}.`);
};
