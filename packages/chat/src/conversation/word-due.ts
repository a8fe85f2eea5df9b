import { type ClaimedNudge, contactOf, stillClaimed, todayOf } from '@tend/core';
import { wordNudge } from '../nudges/word-nudge.ts';
import type { Reply } from '../replies/reply.ts';
import type { ConversationSettings } from './conversation.ts';
import { actorOf } from './open-turn.ts';
import { typeset } from './typeset.ts';

/** The message of a nudge that is due, read in one unit of work that writes nothing; undefined for nothing to say. */
export function wordDue(settings: ConversationSettings, due: ClaimedNudge): Promise<Reply | undefined> {
  return settings.store.work(async (work) => {
    const now = settings.clock();
    const contact = (await stillClaimed(work, due, now)) ? await contactOf(work, due.identity) : undefined;
    if (!contact || contact.memberId !== due.memberId) return undefined;
    const actor = actorOf(contact, settings, due.identity.platform, now);
    const language = contact.language ?? contact.platformLanguage ?? settings.language;
    const said = await wordNudge({ work, actor, contact, language, today: todayOf(actor) }, due);
    if (!said) return undefined;
    const { after: _, language: __, ...reply } = said;
    return typeset({ place: 'new', calls: [], pictures: [], ...reply, audience: 'member' }, language);
  });
}
