import { defineEntity, p } from '@mikro-orm/core';
import type { Language } from '../../members/language.ts';
import { Type } from './type.entity.ts';

/** What a type is called in one language; unique in that language. */
export const TypeName = defineEntity({
  name: 'TypeName',
  tableName: 'product_type_name',
  properties: {
    typeId: () => p.manyToOne(Type).mapToPk().primary().deleteRule('cascade').index(false),
    language: p.string().length(2).$type<Language>().primary(),
    name: p.string().length(64),
  },
  uniques: [{ properties: ['language', 'name'] }],
});
