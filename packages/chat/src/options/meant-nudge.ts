import type { TrackerRow } from '@tend/core';
import { nudgeTexts } from '../texts/nudge-texts.ts';
import { shortened } from '../texts/shortened.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import { trackerName } from '../texts/tracker-name.ts';
import { trackerTexts } from '../texts/tracker-texts.ts';
import { ask } from './ask.ts';
import type { Call } from './call.ts';
import { type NudgeValue, nudge as nudgeKind, type PlainNudge, plainNudgeAt } from './nudge.ts';
import { knownTrackers } from './trackers/known-trackers.ts';
import { meantTracker, onlyTracker } from './trackers/meant-tracker.ts';
import type { Said, Turn } from './turn.ts';

const texts = {
  which: { en: 'A reminder of what?', fr: 'Un rappel pour quoi ?' },
} satisfies Texts;

/** More trackers are named by typing. */
const mostOffered = 17;
const longestLabel = 40;

/** What a nudge is about: one of the plain ones, or a tracker. */
export type MeantNudge =
  | { readonly kind: PlainNudge; readonly tracker?: undefined }
  | { readonly kind: 'tracker'; readonly tracker: TrackerRow };

/** The nudge that was meant, or what was said that names none. */
export async function meantNudge(
  turn: Turn,
  said: NudgeValue | undefined,
): Promise<MeantNudge | { readonly unknown: string | undefined }> {
  if (said && 'kind' in said) return said;
  const meant = await onlyTracker(turn, said);
  return 'unknown' in meant ? meant : { kind: 'tracker', tracker: meant.tracker };
}

/** The nudge with whose name the text begins, the longest, and what was typed after it; or what was said that names none. */
export async function namedNudge(
  turn: Turn,
  said: NudgeValue | undefined,
): Promise<{ readonly meant: MeantNudge; readonly rest: string } | { readonly unknown: string | undefined }> {
  if (!said) return { unknown: undefined };
  if ('kind' in said) return { meant: said, rest: '' };
  const named = await meantTracker(turn, said);
  const plain = 'text' in said ? plainNudgeAt(said.text, turn.reading) : undefined;
  if (plain && plain.rest.length <= (named?.rest.length ?? Number.POSITIVE_INFINITY)) {
    return { meant: { kind: plain.kind }, rest: plain.rest };
  }
  if (named) return { meant: { kind: 'tracker', tracker: named.tracker }, rest: named.rest };
  return { unknown: 'text' in said ? said.text : undefined };
}

/** Asks which nudge a call is about, keeping the rest. */
export async function askNudge(turn: Turn, call: Call, unknown: string | undefined): Promise<Said> {
  const { language, work, actor, contact } = turn;
  const { nudge: _, ...options } = call.options;
  const trackers = (await knownTrackers(work, actor.member.id)).slice(0, mostOffered);
  const plain: readonly PlainNudge[] = contact.streaksShown ? ['soon', 'report', 'risk'] : ['soon', 'report'];
  const answers = [
    ...trackers.map((one) => ({
      label: shortened(titled(trackerName(one, language)), longestLabel),
      value: nudgeKind.pack({ id: one.publicId }),
    })),
    ...plain.map((kind) => ({ label: nudgeTexts[kind][language], value: nudgeKind.pack({ kind }) })),
  ];
  const question =
    unknown === undefined ? texts.which[language] : trackerTexts.unknown[language](shortened(unknown, 60));
  return ask(turn, { command: call.command, options }, 'nudge', { question, answers });
}

/** What the core calls it. */
export function subjectOf({ kind, tracker }: MeantNudge) {
  return { kind, ...(tracker && { tracker: tracker.publicId }) };
}
