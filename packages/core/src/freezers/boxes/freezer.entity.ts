import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Household } from '../../households/household.entity.ts';

/** A freezer; a retired one is hidden and keeps its history. */
export const Freezer = defineEntity({
  name: 'Freezer',
  tableName: 'freezer',
  properties: {
    id: p.integer().primary(),
    publicId: p.string().length(10).unique(),
    householdId: () => p.manyToOne(Household).mapToPk().deleteRule('cascade').index(false),
    number: p.integer(),
    name: p.string().length(64),
    foldedName: p.string().length(128),
    boxes: p.integer(),
    retiredOn: p.date().nullable(),
  },
  uniques: [
    { properties: ['householdId', 'number'] },
    { name: 'freezer_name', properties: ['householdId', 'foldedName'], where: '"retiredOn" is null' },
  ],
});

export type FreezerRow = InferEntity<typeof Freezer>;
