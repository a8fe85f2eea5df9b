import type { Form } from './channel.ts';
import type { Select } from './controls.ts';

/** A field for text. */
export type Input = {
  readonly type: 4;
  readonly custom_id: string;
  readonly style: number;
  readonly label?: string;
  readonly value?: string | null;
  readonly placeholder?: string | null;
  readonly required?: boolean | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
};

type Part = {
  readonly type: 1 | 10 | 18;
  readonly label?: string;
  readonly description?: string | null;
  readonly content?: string;
  readonly component?: Input | Select;
  readonly components?: readonly Input[];
};

/** A field of a form as people see it. */
export type SeenField = {
  readonly label: string;
  readonly description: string;
  readonly customId: string;
  readonly kind: 'line' | 'lines' | 'select';
  readonly required: boolean;
  readonly placeholder: string;
  /** What stands in it: the text, or the labels of the chosen options. */
  readonly value: string;
  /** Of a select. */
  readonly options: readonly string[];
};

/** A form as people see it. */
export type SeenForm = { readonly title: string; readonly customId: string; readonly fields: readonly SeenField[] };

/** The parts of a form, each a label with a field, a row with one, or a text. */
export const partsOf = ({ components }: Form) => components as unknown as readonly Part[];
/** The field in a part of a form. */
export const fieldOf = ({ component, components }: Part): Input | Select | undefined => component ?? components?.[0];
/** The label of a part of a form. */
export const labelOf = (part: Part): string => part.label ?? part.components?.[0]?.label ?? '';
/** The options of a select that are chosen from the start. */
export const chosen = ({ options }: Select) => options.filter((one) => one.default);

/** Reads a form the way people see it. */
export const seeForm = (form: Form): SeenForm => ({
  title: form.title,
  customId: form.custom_id,
  fields: partsOf(form).flatMap((part) => {
    const field = fieldOf(part);
    if (!field) return [];
    const select = field.type === 3 ? field : undefined;
    const value =
      field.type === 3
        ? chosen(field)
            .map(({ label }) => label)
            .join(', ')
        : (field.value ?? '');
    return {
      label: labelOf(part),
      description: part.description ?? '',
      customId: field.custom_id,
      kind: field.type === 3 ? 'select' : field.style === 1 ? 'line' : 'lines',
      required: field.required !== false,
      placeholder: field.placeholder ?? '',
      value,
      options: (select?.options ?? []).map(({ label }) => label),
    } as const;
  }),
});

/** A form as lines of a transcript. */
export const showForm = ({ title, fields }: SeenForm): string =>
  [
    `(form) ${title}`,
    ...fields.map(
      ({ label, value, options }) => `${label}: ${value}${options.length > 0 ? ` {${options.join(' | ')}}` : ''}`,
    ),
  ].join('\n');
