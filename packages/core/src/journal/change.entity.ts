import { defineEntity, p } from '@mikro-orm/core';

/** The events of one message. `undo` and `redo` name the change that they reverse, once. */
export const Change = defineEntity({
  name: 'Change',
  tableName: 'change',
  properties: {
    id: p.integer().primary(),
    publicId: p.string().length(10).unique(),
    /** Who did it, by id only; null once that member is gone. */
    memberId: p.integer().nullable(),
    via: p.string().length(16),
    at: p.string().length(24),
    kind: p.string().length(8).$type<ChangeKind>(),
    undoes: p.integer().nullable().unique(),
  },
  indexes: [{ properties: ['memberId', 'id'] }],
});

export type ChangeKind = 'begin' | 'do' | 'undo' | 'redo';
