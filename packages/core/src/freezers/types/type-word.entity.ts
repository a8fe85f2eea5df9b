import { defineEntity, p } from '@mikro-orm/core';
import type { Language } from '../../members/language.ts';
import { Type } from './type.entity.ts';

/** A word by which a type is recognised in a product's name. */
export const TypeWord = defineEntity({
  name: 'TypeWord',
  tableName: 'product_type_word',
  properties: {
    typeId: () => p.manyToOne(Type).mapToPk().primary().deleteRule('cascade').index(false),
    language: p.string().length(2).$type<Language>().primary(),
    word: p.string().length(64).primary(),
  },
});
