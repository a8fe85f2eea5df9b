import { refuse } from '../error.ts';
import type { Actor } from '../journal/actor.ts';
import { assign, type Diff, type Fact } from '../journal/fact.ts';
import { append, type ChangeRef, lockScope } from '../journal/journal.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import { isZone } from '../time/zone.ts';
import { type Language, languages } from './language.ts';
import type { MemberRow } from './member.entity.ts';
import { memberById } from './members.repository.ts';

/** The latest hour at which a day can start. */
export const latestDayStart = 12;

/**
 * Sets the language Tend speaks with the member; `value_invalid` for one it does not speak. Returns the change, as all
 * settings do: undefined when it was so already.
 */
export function setLanguage(work: Work, actor: Actor, language: Language): Promise<ChangeRef | undefined> {
  if (!languages.includes(language)) refuse('value_invalid', { option: 'language', text: language });
  return set(work, actor, 'language_set', { language });
}

/**
 * Keeps the language of the member's first command until they choose one; part of the first contact, not undone. The
 * command that follows may lock the household, and whoever has locked that one may wait for the member: so the household
 * is locked first here too.
 */
export async function noticeLanguage(work: Work, actor: Actor, language: Language): Promise<ChangeRef | undefined> {
  await lockScope(work, { kind: 'household', id: actor.household.id });
  await lockScope(work, { kind: 'member', id: actor.member.id });
  // Another message may have come first.
  if ((await memberById(work, actor.member.id)).language) return undefined;
  return set(work, actor, 'language_noticed', { language }, 'begin');
}

/** Sets the zone in which the member's days are counted: an IANA name, else `value_invalid`. */
export function setTimeZone(work: Work, actor: Actor, timeZone: string): Promise<ChangeRef | undefined> {
  if (!isZone(timeZone)) refuse('value_invalid', { option: 'zone', text: timeZone });
  return set(work, actor, 'time_zone_set', { timeZone });
}

/** Sets the hour at which the member's days start, 0 to 12, else `value_invalid`. */
export function setDayStart(work: Work, actor: Actor, dayStart: number): Promise<ChangeRef | undefined> {
  if (!Number.isInteger(dayStart) || dayStart < 0 || dayStart > latestDayStart) {
    refuse('value_invalid', { option: 'hour', min: 0, max: latestDayStart });
  }
  return set(work, actor, 'day_start_set', { dayStart });
}

/** Sets whether streaks are shown. */
export function setStreaksShown(work: Work, actor: Actor, shown: boolean): Promise<ChangeRef | undefined> {
  return set(work, actor, 'streaks_shown_set', { streaksHidden: shown ? null : 1 });
}

async function set(
  work: Work,
  actor: Actor,
  kind: string,
  patch: Partial<MemberRow>,
  change: 'do' | 'begin' = 'do',
): Promise<ChangeRef | undefined> {
  const scope = { kind: 'member', id: actor.member.id } as const;
  await lockScope(work, scope);
  const member = await memberById(work, actor.member.id);
  return append(work, actor, scope, [memberFact(kind, member, assign(member, patch))], { kind: change });
}

/** The fact that a setting of the member changed. */
export function memberFact(kind: string, member: MemberRow, what: Diff): Fact {
  return { kind, object: 'member', row: member, label: '', how: 'changed', what };
}
