import { contactOf, dayOf, type Work } from '@tend/core';
import { commandById } from '../commands/index.ts';
import { suggestions } from '../options/suggestions.ts';
import type { ConversationSettings, Suggestion } from './conversation.ts';
import type { Incoming } from './incoming.ts';
import { actorOf, languageFrom } from './open-turn.ts';

/** What is being typed, for which option of which command. */
export interface Typing {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/** At most this many, as platforms allow. */
const most = 25;

/** Suggestions from the option's kind; none for an option that has none, or for somebody not met yet. */
export async function suggest(
  work: Work,
  settings: ConversationSettings,
  { identity, language }: Pick<Incoming, 'identity' | 'language'>,
  { command, option, typed }: Typing,
): Promise<Suggestion[]> {
  const kind = commandById(command)?.options[option]?.kind;
  const source = kind && suggestions[kind.id];
  if (!source) return [];
  const contact = await contactOf(work, identity);
  if (!contact) return [];
  const now = settings.clock();
  const actor = actorOf(contact, settings, identity.platform, now);
  const spoken = contact.language ?? languageFrom(language) ?? settings.language;
  const found = await source({ work, contact, language: spoken, today: dayOf(now, actor.member) }, typed.slice(0, 100));
  return found.slice(0, most);
}
