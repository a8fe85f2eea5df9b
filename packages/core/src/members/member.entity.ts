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
    /** `22:00-08:00` during which nothing is sent that can wait, or `none`; null is as usual. */
    quiet: p.string().length(11).nullable(),
    /** 1 where no nudge is sent. */
    nudgesOff: p.integer().nullable(),
    /** 1 once the nudges that everybody has are planned. */
    nudgesBegun: p.integer().nullable(),
    /** The row id of the identity over which they last wrote. */
    lastIdentityId: p.integer().nullable(),
    joinedAt: p.string().length(24),
    /** The number of the last event in the member's own journal. */
    lastEvent: p.integer(),
  },
});

export type MemberRow = InferEntity<typeof Member>;
