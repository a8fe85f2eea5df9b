import type { Actor } from '../journal/actor.ts';
import { assign } from '../journal/fact.ts';
import { append, type ChangeRef, lockScope } from '../journal/journal.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import type { MemberRow } from '../members/member.entity.ts';
import { memberById } from '../members/members.repository.ts';
import { memberFact } from '../members/settings.ts';
import { keptQuiet, type QuietHours, quietOf } from './quiet-hours.ts';
import { replanNudges } from './replan-nudges.ts';

/** Lets no nudge come, or all come as they did before; undefined when it was so already. */
export function setNudgesOff(work: Work, actor: Actor, off: boolean): Promise<ChangeRef | undefined> {
  return set(work, actor, 'nudges_off_set', { nudgesOff: off ? 1 : null });
}

/** Sets the quiet hours, `HH:MM`, else `value_invalid`; undefined when they were so already. */
export function setQuietHours(work: Work, actor: Actor, quiet: QuietHours | 'none'): Promise<ChangeRef | undefined> {
  return set(work, actor, 'quiet_hours_set', { quiet: keptQuiet(quiet) });
}

/** The actor's quiet hours; null for none. */
export async function quietHoursOf(work: Work, actor: Actor): Promise<QuietHours | null> {
  return quietOf(await memberById(work, actor.member.id));
}

async function set(work: Work, actor: Actor, kind: string, patch: Partial<MemberRow>): Promise<ChangeRef | undefined> {
  const scope = { kind: 'member', id: actor.member.id } as const;
  await lockScope(work, scope);
  const member = await memberById(work, actor.member.id);
  const change = await append(work, actor, scope, [memberFact(kind, member, assign(member, patch))]);
  if (change) await replanNudges(work, actor.member.id, actor.now);
  return change;
}
