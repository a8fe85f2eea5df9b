import { defineEntity, p } from '@mikro-orm/core';
import { Household } from '../../households/household.entity.ts';
import { Product } from './product.entity.ts';

/** The words of a product's note, for finding it. */
export const NoteWord = defineEntity({
  name: 'NoteWord',
  tableName: 'note_word',
  properties: {
    householdId: () => p.manyToOne(Household).mapToPk().primary().deleteRule('cascade').index(false),
    word: p.string().length(64).primary(),
    productId: () => p.manyToOne(Product).mapToPk().primary().deleteRule('cascade').index(),
  },
});
