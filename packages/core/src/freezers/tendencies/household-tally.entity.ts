import { defineEntity, p } from '@mikro-orm/core';
import { Household } from '../../households/household.entity.ts';
import { Type } from '../types/type.entity.ts';

/** Counter of a household's own tendency: how many products of a type it ever stored, and the latest day one left. */
export const HouseholdTally = defineEntity({
  name: 'HouseholdTally',
  tableName: 'household_tally',
  properties: {
    householdId: () => p.manyToOne(Household).mapToPk().primary().deleteRule('cascade').index(false),
    typeId: () => p.manyToOne(Type).mapToPk().primary().deleteRule('no action').index(false),
    stored: p.integer(),
    latest: p.date().nullable(),
  },
});
