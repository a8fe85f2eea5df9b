import {
  type Actor,
  type Contact,
  catalogueOf,
  contactOf,
  fold,
  freezersOf,
  type Language,
  languages,
  markUnreachable,
  meet,
  namedBoxes,
  noteAboutMember,
  todayOf,
  type Work,
} from '@tend/core';
import { commands } from '../commands/index.ts';
import type { ReadingContext } from '../options/option-kind.ts';
import type { Turn } from '../options/turn.ts';
import type { ConversationSettings } from './conversation.ts';
import type { Incoming } from './incoming.ts';
import { recognisedLanguage } from './recognised-language.ts';

/** The language of Tend that a platform's tag means ("fr-CA" is French), if it is one. */
export function languageFrom(tag: string | undefined): Language | undefined {
  return languages.find((language) => tag?.toLowerCase().split(/[-_]/)[0] === language);
}

/** Who speaks, in which language, and when: the member is met, and the language of their first command noted. */
export async function openTurn(work: Work, settings: ConversationSettings, incoming: Incoming): Promise<Turn> {
  const now = settings.clock();
  const { identity, input, chat } = incoming;
  const known = await contactOf(work, identity);
  const recognised = input.kind === 'text' && !known?.language ? recognisedLanguage(input.text, commands) : undefined;
  const language = known?.language ?? recognised ?? languageFrom(incoming.language) ?? settings.language;
  const stranger = { identity, displayName: incoming.displayName, language, zone: settings.timeZone };
  const contact = known ?? (await meet(work, stranger, now));
  if (contact.unreachableSince) await markUnreachable(work, identity, null);
  if (recognised && !contact.language) await noteAboutMember(work, contact.memberId, { language: recognised });
  const actor = actorOf(contact, settings, identity.platform, now);
  const today = todayOf(actor);
  return {
    ...{ work, actor, contact, language, today },
    chat: { ...chat, thread: chat.thread ?? '' },
    pressed: input.kind === 'call',
    zoneIsSet: settings.timeZoneIsSet ?? false,
    reading: await readingContext(work, contact, { language, zone: actor.member.zone, today }, input),
  };
}

/** The member as someone who acts now. */
export function actorOf(contact: Contact, settings: ConversationSettings, via: Actor['via'], now: string): Actor {
  const zone = contact.timeZone ?? settings.timeZone;
  return {
    member: { id: contact.memberId, zone, dayStart: contact.dayStart },
    household: { id: contact.householdId },
    via,
    now,
  };
}

/** Names are only read when the message may hold some: one that is all digits and known words holds none. */
async function readingContext(
  work: Work,
  { householdId }: Contact,
  base: Pick<ReadingContext, 'language' | 'zone' | 'today'>,
  input: Incoming['input'],
): Promise<ReadingContext> {
  if (input.kind !== 'text') return { ...base, boxNames: [], freezerNames: [] };
  const freezers = await freezersOf(work, householdId);
  const boxes = await namedBoxes(work, householdId);
  return {
    ...base,
    boxNames: boxes.map(({ name }) => fold(name)),
    freezerNames: freezers.map(({ foldedName }) => foldedName),
    typeNames: (await catalogueOf(work)).foldedNames,
  };
}
