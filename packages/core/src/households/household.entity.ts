import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The people who share freezers. */
export const Household = defineEntity({
  name: 'Household',
  tableName: 'household',
  properties: {
    id: p.integer().primary(),
    /** The number of the freezer whose addresses are written in two parts. */
    mainFreezer: p.integer(),
    /** The highest freezer number ever given: a counter, as the journal of added freezers has it. Never goes back. */
    lastFreezer: p.integer(),
    lastEvent: p.integer(),
  },
});

export type HouseholdRow = InferEntity<typeof Household>;
