import { defineEntity, p } from '@mikro-orm/core';
import { Household } from '../../households/household.entity.ts';

/** How a product name of a household can be found: each of its words, and each word with one letter left out. */
export const NameKey = defineEntity({
  name: 'NameKey',
  tableName: 'name_key',
  properties: {
    householdId: () => p.manyToOne(Household).mapToPk().primary().deleteRule('cascade').index(false),
    key: p.string().length(64).primary(),
    foldedName: p.string().length(512).primary(),
  },
});
