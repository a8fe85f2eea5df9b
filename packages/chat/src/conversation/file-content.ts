import { contactOf, refuse, todayOf, type Work } from '@tend/core';
import { makeFile } from '../replies/files/make-file.ts';
import type { Owner, ReplyFile } from '../replies/files/reply-file.ts';
import type { ConversationSettings } from './conversation.ts';
import type { Incoming } from './incoming.ts';
import { actorOf, languageFrom } from './open-turn.ts';

type From = Pick<Incoming, 'identity' | 'language'>;

/** The bytes of a file, for the member behind the identity; `not_found` when there is none (any more). */
export function fileContent(settings: ConversationSettings, from: From, { content }: ReplyFile) {
  return makeFile(content, (read) => settings.store.work(async (work) => read(await ownerIn(work, settings, from))));
}

async function ownerIn(work: Work, settings: ConversationSettings, { identity, language }: From): Promise<Owner> {
  const contact = (await contactOf(work, identity)) ?? refuse('not_found', { what: 'member' });
  const actor = actorOf(contact, settings, identity.platform, settings.clock());
  const spoken = contact.language ?? languageFrom(language) ?? settings.language;
  return { work, actor, contact, language: spoken, today: todayOf(actor) };
}
