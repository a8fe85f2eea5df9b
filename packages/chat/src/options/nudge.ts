import { fold, type TrackerRow } from '@tend/core';
import { nudgeTexts } from '../texts/nudge-texts.ts';
import { titled } from '../texts/titled.ts';
import { trackerName } from '../texts/tracker-name.ts';
import type { OptionKind, ReadingContext, Suggested, Typist } from './option-kind.ts';
import { phraseKind } from './said-phrases.ts';
import { readText } from './text.ts';
import { knownTrackers } from './trackers/known-trackers.ts';
import { type TrackerValue, tracker } from './trackers/tracker.ts';
import { splitWords, type Word } from './words.ts';

/** The nudges that are about no tracker. */
export type PlainNudge = 'soon' | 'risk' | 'report';

/** A nudge: one of the plain ones, or the reminder of a tracker. */
export type NudgeValue = { readonly kind: PlainNudge } | TrackerValue;

const plain: readonly PlainNudge[] = ['soon', 'risk', 'report'];
const said = phraseKind<PlainNudge>('nudge', {
  soon: ['eat soon', 'soon', 'freezer', 'bientot', 'a manger bientot', 'manger bientot', 'congelateur'],
  risk: ['streak', 'streaks', 'streak at risk', 'streaks at risk', 'serie', 'series', 'serie en jeu', 'ma serie'],
  report: ['report', 'monthly report', 'month', 'bilan', 'bilan mensuel', 'le bilan'],
});
const about = /^(?:(?:me|moi|of|about|for|to|log|my|de|du|des|pour|noter|mon|ma|mes|le|la|les)\s+|d['’]\s*|l['’]\s*)+/i;

/** Which nudge is meant: "eat soon", "bilan", or the name of a tracker. */
export const nudge: OptionKind<NudgeValue> = {
  id: 'nudge',
  field: {
    name: { en: 'nudge', fr: 'rappel' },
    description: {
      en: 'A tracker, “eat soon”, “report” or “streak”',
      fr: 'Un suivi, « à manger bientôt », « bilan » ou « série »',
    },
    type: 'text',
  },
  suggest,
  parse(typed, context) {
    const text = readText(typed);
    const [kind, bare] = [text && said.parse(text, context), text?.replace(about, '') ?? ''];
    const meant = kind ?? said.parse(bare, context);
    return meant ? { kind: meant } : tracker.parse(bare === '' ? typed : bare, context);
  },
  pack: (value) => ('kind' in value ? value.kind : tracker.pack(value)),
  unpack(packed) {
    const kind = plain.find((one) => one === packed);
    return kind ? { kind } : tracker.unpack(packed);
  },
};

/** The plain nudge with whose name the text begins, the longest, and what follows it; undefined for none. */
export function plainNudgeAt(
  text: string,
  context: ReadingContext,
): { readonly kind: PlainNudge; readonly rest: string } | undefined {
  const words = splitWords(text);
  const claim = said.claim(words, 0, context);
  return claim && { kind: claim.value, rest: restFrom(text, words[claim.taken]) };
}

function restFrom(text: string, word: Word | undefined): string {
  return word ? text.slice(word.start) : '';
}

/** The option `nudge` for a button. */
export function ofNudge({
  kind,
  tracker: of,
}: {
  readonly kind: string;
  readonly tracker?: Pick<TrackerRow, 'publicId'> | null | undefined;
}): { nudge: string } {
  return { nudge: of ? tracker.pack({ id: of.publicId }) : kind };
}

async function suggest({ work, contact, language }: Typist, typed: string): Promise<Suggested[]> {
  const trackers = await knownTrackers(work, contact.memberId);
  return [
    ...plain.map((kind) => ({ label: nudgeTexts[kind][language], value: nudgeTexts[kind][language] })),
    ...trackers.map((row) => ({ label: titled(trackerName(row, language)), value: `#${row.publicId}` })),
  ].filter(({ label }) => fold(label).includes(fold(typed)));
}
