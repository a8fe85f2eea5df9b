import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Fate } from './fate.ts';
import { Product } from './product.entity.ts';

/** Servings of a product that left on a day. */
export const Taking = defineEntity({
  name: 'Taking',
  tableName: 'taking',
  properties: {
    id: p.integer().primary(),
    productId: () => p.manyToOne(Product).mapToPk().deleteRule('cascade').index(),
    day: p.date(),
    /** Null once that member is gone. */
    memberId: p.integer().nullable(),
    servings: p.integer(),
    fate: p.string().length(8).$type<Fate>(),
  },
});

export type TakingRow = InferEntity<typeof Taking>;
