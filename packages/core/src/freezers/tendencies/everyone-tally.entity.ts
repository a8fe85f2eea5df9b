import { defineEntity, p } from '@mikro-orm/core';
import { Type } from '../types/type.entity.ts';

/** Counter of everyone's tendency, in 16 parts (household id mod 16) so that households do not wait for one row. */
export const EveryoneTally = defineEntity({
  name: 'EveryoneTally',
  tableName: 'everyone_tally',
  properties: {
    typeId: () => p.manyToOne(Type).mapToPk().primary().deleteRule('no action').index(false),
    slot: p.integer().primary(),
    stored: p.integer(),
  },
});
