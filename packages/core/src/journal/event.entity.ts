import { defineEntity, p } from '@mikro-orm/core';
import { Change } from './change.entity.ts';
import type { ObjectKind } from './fact.ts';

/** One fact in the journal, numbered without gaps in its scope. Never updated, never deleted but with its scope. */
export const Event = defineEntity({
  name: 'Event',
  tableName: 'event',
  properties: {
    scope: p.string().length(16).$type<ScopeKind>().primary(),
    scopeId: p.integer().primary(),
    number: p.integer().primary(),
    changeId: () => p.manyToOne(Change).mapToPk().index(),
    kind: p.string().length(40),
    object: p.string().length(16).$type<ObjectKind>(),
    objectId: p.integer(),
    holderId: p.integer().nullable(),
    label: p.text(),
    place: p.string().length(16).nullable(),
    how: p.string().length(8).$type<'created' | 'changed' | 'removed'>(),
    /** The Diff as JSON. */
    what: p.text(),
  },
  indexes: [
    { properties: ['object', 'objectId', 'number'] },
    { properties: ['scope', 'scopeId', 'holderId', 'number'] },
  ],
});

/** Whose journal it is: the table whose row is locked and counts the events. */
export type ScopeKind = 'household' | 'member';
