import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Member } from '../members/member.entity.ts';
import type { Side } from './goal.ts';
import type { TrackerKind } from './kind.ts';

/** What a member logs. A removed one is hidden with all its entries, so that its removal can be undone. */
export const Tracker = defineEntity({
  name: 'Tracker',
  tableName: 'tracker',
  properties: {
    id: p.integer().primary(),
    publicId: p.string().length(10),
    memberId: () => p.manyToOne(Member).mapToPk().deleteRule('cascade').index(false),
    /** Null is the mood tracker until it is given a name. */
    name: p.string().length(64).nullable(),
    foldedName: p.string().length(128).nullable(),
    kind: p.string().length(8).$type<TrackerKind>(),
    unit: p.string().length(16).nullable(),
    /** Of numbers: whether a day adds up or takes the last value. */
    daily: p.string().length(4).$type<'sum' | 'last'>(),
    /** Per day; of durations in seconds. */
    goal: p.double().$type<number>().nullable(),
    goalSide: p.string().length(5).$type<Side>().nullable(),
    /** As `scheduleOf` reads it. */
    schedule: p.string().length(24),
    /** As `choicesOf` reads them. */
    choices: p.text().nullable(),
    /** The first day of a pause that has not ended. */
    pausedOn: p.date().nullable(),
    /** When the timer that runs was started. */
    timerAt: p.string().length(24).nullable(),
    removedOn: p.date().nullable(),
  },
  uniques: [
    { name: 'tracker_public_id', properties: ['memberId', 'publicId'], where: '"removedOn" is null' },
    { name: 'tracker_name', properties: ['memberId', 'foldedName'], where: '"removedOn" is null' },
  ],
  indexes: [{ properties: ['memberId', 'id'] }],
});

export type TrackerRow = InferEntity<typeof Tracker>;
