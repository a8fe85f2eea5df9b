import { contactOf, dayOf, type Work } from '@tend/core';
import { commandById } from '../commands/index.ts';
import { shortened } from '../texts/shortened.ts';
import type { ConversationSettings, Suggestion } from './conversation.ts';
import type { Incoming } from './incoming.ts';
import { actorOf, languageFrom } from './open-turn.ts';

/** What is being typed, for which option of which command. */
export interface Typing {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/** At most this many, and in so many characters, as platforms allow. */
const most = 25;
const longest = 100;

/** Suggestions from the option's kind; none for an option that has none, or for somebody not met yet. */
export async function suggest(
  work: Work,
  settings: ConversationSettings,
  { identity, language }: Pick<Incoming, 'identity' | 'language'>,
  { command, option, typed }: Typing,
): Promise<Suggestion[]> {
  const kind = commandById(command)?.options[option]?.kind;
  if (!kind?.suggest) return [];
  const contact = await contactOf(work, identity);
  if (!contact) return [];
  const now = settings.clock();
  const actor = actorOf(contact, settings, identity.platform, now);
  const spoken = contact.language ?? languageFrom(language) ?? settings.language;
  const typist = { work, contact, language: spoken, today: dayOf(now, actor.member) };
  const found = await kind.suggest(typist, typed.slice(0, longest));
  return found.slice(0, most).map(({ label, value }) => ({ label: shortened(label, longest), value }));
}
