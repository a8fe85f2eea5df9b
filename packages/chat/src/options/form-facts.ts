import type { OptionKind } from './option-kind.ts';

/** What a form showed of a product that others may change while it is open. */
export interface FormFacts {
  readonly servings: number;
  readonly months: number | null;
  readonly typeId: number;
}

/** What the form to correct a product showed; only forms carry it. */
export const formFacts: OptionKind<FormFacts> = {
  id: 'form-facts',
  parse: () => undefined,
  pack: ({ servings, months, typeId }) => [servings, months ?? 0, typeId].join('.'),
  unpack(packed) {
    const found = /^(\d{1,2})\.(\d{1,3})\.(\d{1,9})$/.exec(packed);
    if (!found) return undefined;
    const [servings = 0, months = 0, typeId = 0] = found.slice(1).map(Number);
    return { servings, months: months === 0 ? null : months, typeId };
  },
};
