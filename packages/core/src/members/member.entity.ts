import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Language } from './language.ts';

/** One person. Until they have chosen, the language is that of the first command recognised, the zone unknown. */
export const Member = defineEntity({
  name: 'Member',
  tableName: 'member',
  properties: {
    id: p.integer().primary(),
    name: p.text(),
    language: p.string().length(2).$type<Language>().nullable(),
    timeZone: p.string().length(64).nullable(),
    /** The hour, 0 to 12, at which the day starts. */
    dayStart: p.integer(),
    /** When the zone was asked for; it is asked once. */
    zoneAskedAt: p.string().length(24).nullable(),
    /** 1 where streaks are shown nowhere; null where they are. */
    streaksHidden: p.integer().nullable(),
    joinedAt: p.string().length(24),
    /** The number of the last event in the member's own journal. */
    lastEvent: p.integer(),
  },
});

export type MemberRow = InferEntity<typeof Member>;
