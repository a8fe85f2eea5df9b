import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Tracker } from '../tracker.entity.ts';

/**
 * What a tracker's days have come to, kept so that nobody counts them again: all days before `upTo`, and what is logged
 * on that day, after which nothing is logged or skipped. A tracker without this row has nothing logged or skipped.
 */
export const KeptStanding = defineEntity({
  name: 'KeptStanding',
  tableName: 'standing',
  properties: {
    trackerId: () => p.manyToOne(Tracker).mapToPk().primary().deleteRule('cascade').index(false),
    /** Null when the row is to be reckoned anew. */
    upTo: p.date().nullable(),
    streak: p.integer(),
    longest: p.integer(),
    score: p.double().$type<number>(),
    /** Of n times a week: the week so far, as JSON. */
    week: p.text().nullable(),
    /** How many entries the day `upTo` has, what they amount to, and 1 when it is skipped. */
    entries: p.integer(),
    amount: p.double().$type<number>().nullable(),
    skipped: p.integer(),
    /** The number in the member's journal of the last change of their zone or day start that was reckoned with. */
    rule: p.integer(),
  },
});

export type KeptRow = InferEntity<typeof KeptStanding>;
