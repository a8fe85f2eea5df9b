import { defineEntity, p } from '@mikro-orm/core';

/** An entry of the catalogue. */
export const Type = defineEntity({
  name: 'Type',
  tableName: 'product_type',
  properties: {
    id: p.integer().autoincrement(false).primary(),
    /** The usual keep period in months; null keeps for ever. */
    keepMonths: p.integer().nullable(),
  },
});
