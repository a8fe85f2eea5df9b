import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Tracker } from '../tracker.entity.ts';

/** One logged value: when, for which day, a note. Its public id is unique in its tracker, so that a file comes back as it was. */
export const Entry = defineEntity({
  name: 'Entry',
  tableName: 'entry',
  properties: {
    id: p.integer().primary(),
    publicId: p.string().length(10),
    trackerId: () => p.manyToOne(Tracker).mapToPk().deleteRule('cascade').index(false),
    /** The day it was given when it was logged, wherever the member is by now. */
    day: p.date(),
    /** The moment it is about; when only an earlier day was said, one outside of it. */
    at: p.string().length(24),
    /** A number; seconds; 1 for yes and 0 for no; a mood from 1 to 5; the key of a choice. */
    value: p.double().$type<number>(),
    note: p.text().nullable(),
  },
  uniques: [{ properties: ['trackerId', 'publicId'] }],
  indexes: [{ name: 'entry_day', properties: ['trackerId', 'day', 'at', 'id', 'value'] }],
});

export type EntryRow = InferEntity<typeof Entry>;
