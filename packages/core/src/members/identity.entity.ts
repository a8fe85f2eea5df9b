import { defineEntity, p } from '@mikro-orm/core';
import type { Platform } from '../journal/platform.ts';
import type { Language } from './language.ts';
import { Member } from './member.entity.ts';

/** A member's account on one platform. */
export const Identity = defineEntity({
  name: 'Identity',
  tableName: 'identity',
  properties: {
    id: p.integer().primary(),
    platform: p.string().length(16).$type<Platform>(),
    externalId: p.string().length(64),
    /** The language that the platform says the person reads, if Tend speaks it. */
    language: p.string().length(2).$type<Language>().nullable(),
    /** Since when the platform refuses to deliver to it; none once it has written again. */
    unreachableSince: p.string().length(24).nullable(),
    memberId: () => p.manyToOne(Member).mapToPk().deleteRule('cascade').index(),
  },
  uniques: [{ properties: ['platform', 'externalId'] }],
});
