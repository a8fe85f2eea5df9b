import { created, type Diff, type Fact, type Value } from '../journal/fact.ts';
import type { NudgeRow } from './nudge.entity.ts';
import type { NudgeKind } from './nudge-kind.ts';

/** What the journal tells of a nudge. */
const ofNudge = ['kind', 'trackerId', 'times', 'weekdays', 'chosen', 'stopped', 'skippedUntil'] as const;

/** The fact that something happened to the nudge; `label` is what it is about: see `labelOf`. */
export function nudgeFact(
  kind: string,
  nudge: NudgeRow,
  label: string,
  what: Diff,
  how: Fact['how'] = 'changed',
): Fact {
  return { kind, object: 'nudge', row: nudge, label, how, what };
}

/** What a nudge is about: the name of its tracker, nothing for that of the mood; `#soon`, `#risk` or `#report`. */
export function labelOf(kind: NudgeKind, tracker: { readonly name?: string | null } | undefined): string {
  return kind === 'tracker' ? (tracker?.name ?? '') : `#${kind}`;
}

/** All that the journal tells of a new nudge. */
export function nudgeCreated(nudge: NudgeRow): Diff {
  return created(Object.fromEntries(ofNudge.map((name) => [name, (nudge[name] ?? null) as Value])));
}
