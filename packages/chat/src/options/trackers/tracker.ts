import { fold, moodId, moodNames, type TrackerRow } from '@tend/core';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import type { OptionKind, Suggested, Typist } from '../option-kind.ts';
import { packText, unpackText } from '../packed-text.ts';
import { readText } from '../text.ts';
import { knownTrackers } from './known-trackers.ts';

/** A tracker by its public id, or a text that begins with its name. */
export type TrackerValue = { readonly id: string } | { readonly text: string };

/** One of the member's trackers; what is typed after its name is read by its kind. */
export const tracker: OptionKind<TrackerValue> = {
  id: 'tracker',
  field: {
    name: { en: 'tracker', fr: 'suivi' },
    description: { en: 'The tracker: its name', fr: 'Le suivi : son nom' },
    type: 'text',
  },
  suggest,
  parse(typed) {
    const text = readText(typed);
    const id = /^#([0-9A-Za-z]{10})$/.exec(text ?? '')?.[1];
    if (id !== undefined) return { id };
    return text === undefined ? undefined : { text };
  },
  pack: (value) => ('id' in value ? `#${value.id}` : `~${packText(value.text)}`),
  unpack(packed) {
    const id = /^#([0-9A-Za-z]{10})$/.exec(packed)?.[1];
    if (id !== undefined) return { id };
    const text = packed.startsWith('~') ? readText(unpackText(packed.slice(1)) ?? '') : undefined;
    return text === undefined ? undefined : { text };
  },
};

/** The option `tracker` for a button. */
export function ofTracker({ publicId }: Pick<TrackerRow, 'publicId'>): { tracker: string } {
  return { tracker: tracker.pack({ id: publicId }) };
}

/** The names that a tracker answers to, folded: that of the mood also in both languages. */
export function namesOf(row: TrackerRow): string[] {
  const own = row.name == null ? [] : [fold(row.name)];
  return row.publicId === moodId ? [...own, ...moodNames] : own;
}

async function suggest({ work, contact, language }: Typist, typed: string): Promise<Suggested[]> {
  const trackers = await knownTrackers(work, contact.memberId);
  return trackers
    .map((row) => ({ label: titled(trackerName(row, language)), value: `#${row.publicId}` }))
    .filter(({ label }) => fold(label).includes(fold(typed)));
}
