import { defineEntity, p } from '@mikro-orm/core';
import { Member } from '../members/member.entity.ts';
import { Household } from './household.entity.ts';

/** Which household a member belongs to: one at a time. */
export const Membership = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    memberId: () => p.manyToOne(Member).mapToPk().primary().deleteRule('cascade').index(false),
    householdId: () => p.manyToOne(Household).mapToPk().deleteRule('cascade').index(),
  },
});
