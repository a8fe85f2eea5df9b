import { defineEntity, p } from '@mikro-orm/core';
import { Member } from '../members/member.entity.ts';

/** What was typed and waits behind a button that is too small to carry it. */
export const Draft = defineEntity({
  name: 'Draft',
  tableName: 'draft',
  properties: {
    publicId: p.string().length(10).primary(),
    memberId: () => p.manyToOne(Member).mapToPk().deleteRule('cascade').index(),
    content: p.text(),
    expiresAt: p.string().length(24).index(),
  },
});
