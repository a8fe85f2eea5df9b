import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Tracker } from '../tracker.entity.ts';

/** Days of a tracker that are neither done nor missed unless something done is logged: one that was skipped, or a pause that ended. */
export const Skip = defineEntity({
  name: 'Skip',
  tableName: 'skip',
  properties: {
    id: p.integer().primary(),
    trackerId: () => p.manyToOne(Tracker).mapToPk().deleteRule('cascade').index(false),
    firstDay: p.date(),
    lastDay: p.date(),
  },
  indexes: [{ properties: ['trackerId', 'firstDay'] }],
});

export type SkipRow = InferEntity<typeof Skip>;
