import { cleanText, type ProductRow } from '@tend/core';
import type { FormFacts } from '../../options/form-facts.ts';
import type { KeepMonths } from '../../options/months.ts';
import { noNote } from '../../options/note.ts';
import type { TypeValue } from '../../options/type.ts';

/** What "Other…" is chosen as: the type is asked for then. */
export const otherType = '?';

/** Whether the form's type is to be asked for. */
export function isOther(type: TypeValue | undefined): boolean {
  return type !== undefined && 'text' in type && type.text === otherType;
}

/** What was filled in; a note left empty is none. */
interface Filled {
  readonly name: string | undefined;
  readonly note: string | undefined;
  readonly servings: number | undefined;
  readonly months: KeepMonths | undefined;
  readonly type: TypeValue | undefined;
}

/** Only what was changed in a form: a product's keep period counts as set by hand only if somebody set it. */
export function changed<Values extends Filled>(values: Values, product: ProductRow, shown: FormFacts): Values {
  const { name, note = noNote, servings, months, type } = values;
  const written = note === noNote ? '' : cleanText(note, { lines: true });
  return {
    ...values,
    name: name === product.name ? undefined : name,
    note: written === (product.note ?? '') ? undefined : note,
    servings: servings === shown.servings ? undefined : servings,
    months: (months === 'forever' ? null : months) === shown.months ? undefined : months,
    type: type && 'id' in type && type.id === shown.typeId ? undefined : type,
  };
}
