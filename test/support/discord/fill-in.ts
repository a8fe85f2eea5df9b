import type { Form } from './channel.ts';
import { pick, type Select } from './controls.ts';
import { chosen, fieldOf, type Input, labelOf, partsOf } from './form.ts';

/** What is put into a form, by label or custom id: a text, or options of a select by label or value. */
export type Filling = Readonly<Record<string, string | readonly string[]>>;

const fill = (field: Input | Select, label: string, given: string | readonly string[] | undefined) => {
  if (field.type === 3) {
    const wanted = given === undefined ? chosen(field).map(({ value }) => value) : [given].flat();
    return { type: 3, custom_id: field.custom_id, values: pick(field, wanted) };
  }
  const value = given === undefined ? (field.value ?? '') : String(given);
  const most = field.max_length ?? 4_000;
  if (value === '' && field.required !== false) throw new Error(`${label} must be filled in.`);
  if (value !== '' && value.length < (field.min_length ?? 0)) throw new Error(`${label} is too short.`);
  if (value.length > most) throw new Error(`${label} takes ${most} characters.`);
  return { type: 4, custom_id: field.custom_id, value };
};

/** What the app sends for a form filled in like that: what is not named keeps what stood there. */
export const fillIn = (form: Form, filling: Filling): Record<string, unknown> => {
  const left = new Set(Object.keys(filling));
  const components = partsOf(form).map((part, index) => {
    const field = fieldOf(part);
    if (!field) return { type: part.type, id: index + 1 };
    const label = labelOf(part);
    const key = [label, field.custom_id].find((name) => Object.hasOwn(filling, name));
    if (key !== undefined) left.delete(key);
    const filled = fill(field, label, key === undefined ? undefined : filling[key]);
    return { type: part.type, id: index + 1, ...(part.component ? { component: filled } : { components: [filled] }) };
  });
  if (left.size > 0) throw new Error(`The form has no field ${[...left].join(', ')}.`);
  return { custom_id: form.custom_id, components };
};

/** What a hacked app would send for a form that was never opened: fields by custom id, texts or chosen values. */
export const forgeForm = (customId: string, fields: Filling): Record<string, unknown> => ({
  custom_id: customId,
  components: Object.entries(fields).map(([id, given], index) => {
    const said = typeof given === 'string' ? { type: 4, value: given } : { type: 3, values: given };
    return { type: 18, id: index + 1, component: { custom_id: id, ...said } };
  }),
});
