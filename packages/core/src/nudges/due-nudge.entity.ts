import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Platform } from '../journal/platform.ts';
import { Identity } from '../members/identity.entity.ts';
import { Member } from '../members/member.entity.ts';
import type { NudgeKind } from './nudge-kind.ts';

/**
 * A nudge of one local day, once: planned ahead, and kept for a while when it is settled. Of what comes at one time of
 * the day exactly one is planned.
 */
export const DueNudge = defineEntity({
  name: 'DueNudge',
  tableName: 'due_nudge',
  properties: {
    id: p.integer().primary(),
    memberId: () => p.manyToOne(Member).mapToPk().deleteRule('cascade').index(false),
    kind: p.string().length(8).$type<NudgeKind>(),
    trackerId: p.integer(),
    /** The member's day that it is for. */
    day: p.date(),
    /** Which of the day's times: the number that time keeps while others come and go. */
    slot: p.integer(),
    /** That time, `HH:MM`. */
    time: p.string().length(5),
    identityId: () => p.manyToOne(Identity).mapToPk().nullable().deleteRule('set null').index(),
    /** That of the identity; none while the member can be written to nowhere. */
    platform: p.string().length(16).$type<Platform>().nullable(),
    state: p.string().length(11).$type<DueState>(),
    /** When it is to be sent: its local time, the end of quiet hours, or until when it was put off. */
    dueAt: p.string().length(24),
    /** From this moment on it makes no sense any more. */
    expiresAt: p.string().length(24),
    /** When quiet hours begin that hold it back if it was not sent by then. */
    quietAt: p.string().length(24).nullable(),
    /** From when it can be claimed: when it is due, the lease has run out, or the next try is due. */
    claimAt: p.string().length(24),
    leaseUntil: p.string().length(24).nullable(),
    /** How often the member put it off. */
    attempt: p.integer(),
    /** How often it failed in this attempt. */
    tries: p.integer(),
    /** 1 where it was sent minutes after it was due. */
    late: p.integer(),
    settledAt: p.string().length(24).nullable().index(),
  },
  uniques: [
    { properties: ['memberId', 'kind', 'trackerId', 'day', 'slot'] },
    {
      name: 'due_nudge_planned',
      properties: ['memberId', 'kind', 'trackerId', 'slot'],
      where: '"state" = \'planned\'',
    },
  ],
  indexes: [{ properties: ['state', 'platform', 'claimAt'] }],
});

/** `leapt`: the member travelled past the day before its time; it counts as not settled, should they travel back. */
export type DueState = 'planned' | 'sent' | 'skipped' | 'expired' | 'unreachable' | 'leapt';
export type DueRow = InferEntity<typeof DueNudge>;
