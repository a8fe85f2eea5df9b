import { defineEntity, p } from '@mikro-orm/core';
import { Member } from '../members/member.entity.ts';

/** What was answered to a message that changed something; sent again when the message is delivered again. */
export const KeptReply = defineEntity({
  name: 'KeptReply',
  tableName: 'kept_reply',
  properties: {
    bot: p.string().length(64).primary(),
    incomingId: p.string().length(64).primary(),
    memberId: () => p.manyToOne(Member).mapToPk().deleteRule('cascade').index(),
    reply: p.text(),
    keptAt: p.string().length(24).index(),
  },
});
