import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Member } from '../members/member.entity.ts';
import type { NudgeKind } from './nudge-kind.ts';

/** When a member is nudged about one thing. Those that everybody has from the start get a row once they are changed. */
export const Nudge = defineEntity({
  name: 'Nudge',
  tableName: 'nudge',
  properties: {
    id: p.integer().primary(),
    memberId: () => p.manyToOne(Member).mapToPk().deleteRule('cascade').index(false),
    kind: p.string().length(8).$type<NudgeKind>(),
    /** The tracker's row id; 0 for the other kinds. A nudge is hidden while its tracker is removed. */
    trackerId: p.integer(),
    /** As `slotsOf` reads them. */
    times: p.text(),
    /** Monday 1 to Sunday 7, in order; none is the 1st of the month. */
    weekdays: p.string().length(7),
    /** 1 where the member chose the times: quiet hours do not hold those back. */
    chosen: p.integer(),
    /** 1 where it does not come until it is started again. */
    stopped: p.integer(),
    /** The first day on which it comes again. */
    skippedUntil: p.date().nullable(),
  },
  uniques: [{ properties: ['memberId', 'kind', 'trackerId'] }],
});

export type NudgeRow = InferEntity<typeof Nudge>;
