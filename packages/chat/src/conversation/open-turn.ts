import {
  type Actor,
  type Contact,
  catalogueOf,
  contactOf,
  type Language,
  languages,
  meet,
  noticeLanguage,
  noticeSpeaker,
  placeNames,
  todayOf,
  type Work,
} from '@tend/core';
import { commandsFor } from '../commands/index.ts';
import type { ReadingContext } from '../options/option-kind.ts';
import type { Turn } from '../options/turn.ts';
import { freezerTexts } from '../texts/freezer-texts.ts';
import type { ConversationSettings } from './conversation.ts';
import { exampleInFields } from './example-in-fields.ts';
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
  const text = input.kind === 'text' || input.kind === 'file' ? input.text : undefined;
  const recognised =
    text !== undefined && !known?.language ? recognisedLanguage(text, commandsFor({ isAdmin: false })) : undefined;
  const platformLanguage = languageFrom(incoming.language);
  const usualLanguage = platformLanguage ?? settings.language;
  const language = known?.language ?? recognised ?? usualLanguage;
  const freezerName = freezerTexts.first[language];
  const account = { ...identity, language: platformLanguage };
  const stranger = { identity: account, displayName: incoming.displayName, freezerName, zone: settings.timeZone };
  const contact = known ?? (await meet(work, stranger, now));
  await noticeSpeaker(work, contact, now, platformLanguage);
  const actor = actorOf(contact, settings, identity.platform, now);
  if (recognised && !contact.language) await noticeLanguage(work, actor, recognised);
  const today = todayOf(actor);
  const isAdmin = settings.admins?.some((one) => isSame(one, identity)) ?? false;
  const reading = await readingContext(work, contact, { language, zone: actor.member.zone, today }, input);
  return {
    ...{ work, actor, contact, language, usualLanguage, today, isAdmin, questions: { changed: false } },
    commands: commandsFor({ isAdmin }),
    chat: { ...chat, thread: chat.thread ?? '' },
    example: (typed) => (incoming.fieldsOnly ? exampleInFields(typed, reading) : typed),
    pressed: input.kind === 'call' || input.kind === 'submitted',
    zoneIsSet: settings.timeZoneIsSet ?? false,
    reading,
  };
}

function isSame(one: Incoming['identity'], other: Incoming['identity']): boolean {
  return one.platform === other.platform && one.externalId === other.externalId;
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

/** A press holds no names. */
async function readingContext(
  work: Work,
  { householdId }: Contact,
  base: Pick<ReadingContext, 'language' | 'zone' | 'today'>,
  input: Incoming['input'],
): Promise<ReadingContext> {
  if (!['text', 'file', 'fields', 'submitted'].includes(input.kind)) return { ...base, boxNames: [], freezerNames: [] };
  return { ...base, ...(await placeNames(work, householdId)), typeNames: (await catalogueOf(work)).foldedNames };
}
