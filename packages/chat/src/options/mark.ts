import type { OptionKind } from './option-kind.ts';

const marks = ['eaten', 'thrown', 'keep'] as const;

/** What is to be noted of the product in that place of a list, counted from 1. */
export interface Mark {
  readonly place: number;
  readonly as: (typeof marks)[number];
}

/** `2eaten`: the second product of a list was eaten; only buttons say it. */
export const mark: OptionKind<Mark> = {
  id: 'mark',
  parse: () => undefined,
  pack: ({ place, as }) => `${place}${as}`,
  unpack(packed) {
    const place = Number(packed[0]);
    const as = marks.find((one) => one === packed.slice(1));
    return as && place >= 1 && place <= 9 ? { place, as } : undefined;
  },
};
