import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Household } from '../../households/household.entity.ts';
import { Freezer } from '../boxes/freezer.entity.ts';
import { Type } from '../types/type.entity.ts';

/** One bag, tub or pack. Once out it keeps the place it had; its number there is free again. */
export const Product = defineEntity({
  name: 'Product',
  tableName: 'product',
  properties: {
    id: p.integer().primary(),
    publicId: p.string().length(10).unique(),
    householdId: () => p.manyToOne(Household).mapToPk().deleteRule('cascade').index(false),
    freezerId: () => p.manyToOne(Freezer).mapToPk().deleteRule('cascade').index(false),
    box: p.integer(),
    number: p.integer(),
    name: p.string().length(256),
    foldedName: p.string().length(512),
    note: p.text().nullable(),
    typeId: () => p.manyToOne(Type).mapToPk().deleteRule('no action').index(false),
    /** How many people it fed when it went in, and how many it feeds now (0 once out). */
    servings: p.integer(),
    servingsLeft: p.integer(),
    dateIn: p.date(),
    /** In months; null keeps for ever. */
    keepMonths: p.integer().nullable(),
    /** 1 when the member said the keep period; it then stays when the type changes. */
    keepByHand: p.integer(),
    /** Kept with the row for sorting; always `bestBefore(product)`. */
    bestBefore: p.date().nullable(),
    dateOut: p.date().nullable(),
  },
  uniques: [{ name: 'product_address', properties: ['freezerId', 'box', 'number'], where: '"dateOut" is null' }],
  indexes: [
    { name: 'product_stored', properties: ['householdId', 'id'] },
    { name: 'product_name', properties: ['householdId', 'foldedName', 'id'] },
    { name: 'product_name_inside', properties: ['householdId', 'foldedName', 'id'], where: '"dateOut" is null' },
    { name: 'product_best_before', properties: ['householdId', 'bestBefore', 'id'], where: '"dateOut" is null' },
    { name: 'product_type_inside', properties: ['householdId', 'typeId', 'id'], where: '"dateOut" is null' },
    { name: 'product_left_freezer', properties: ['freezerId', 'dateOut', 'id'] },
    { name: 'product_left', properties: ['householdId', 'dateOut', 'id'], where: '"dateOut" is not null' },
    { name: 'product_type_left', properties: ['householdId', 'typeId', 'dateOut'], where: '"dateOut" is not null' },
  ],
});

export type ProductRow = InferEntity<typeof Product>;
