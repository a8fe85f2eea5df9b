import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Freezer } from './freezer.entity.ts';

/** A drawer, box or shelf. How many products it holds and the number the next one gets are kept with it. */
export const Box = defineEntity({
  name: 'Box',
  tableName: 'box',
  properties: {
    id: p.integer().primary(),
    freezerId: () => p.manyToOne(Freezer).mapToPk().deleteRule('cascade').index(false),
    number: p.integer(),
    name: p.string().length(32).nullable(),
    foldedName: p.string().length(64).nullable(),
    inside: p.integer(),
    /** 1 to 99; null when the box is full. */
    nextNumber: p.integer().nullable(),
  },
  uniques: [{ properties: ['freezerId', 'number'] }, { properties: ['freezerId', 'foldedName'] }],
});

export type BoxRow = InferEntity<typeof Box>;
