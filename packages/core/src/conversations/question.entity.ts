import { defineEntity, p } from '@mikro-orm/core';
import { Member } from '../members/member.entity.ts';

/** The question that waits for a member's answer in a chat and thread: one at a time. */
export const Question = defineEntity({
  name: 'Question',
  tableName: 'question',
  properties: {
    memberId: () => p.manyToOne(Member).mapToPk().primary().deleteRule('cascade').index(false),
    chatId: p.string().length(64).primary(),
    thread: p.string().length(64).primary(),
    content: p.text(),
    expiresAt: p.string().length(24).index(),
  },
});
