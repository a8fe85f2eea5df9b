import type { TrackerRow } from '@tend/core';
import type { OptionKind } from '../option-kind.ts';

/** What can be corrected of a tracker. */
const parts = ['name', 'unit', 'choices', 'goal', 'schedule', 'daily'] as const;

export type TrackerPart = (typeof parts)[number];

/** Which part is to be corrected; only buttons say it. */
export const trackerPart: OptionKind<TrackerPart> = {
  id: 'tracker-part',
  parse: read,
  pack: (part) => part,
  unpack: read,
};

/** What there is to correct of a tracker of its kind. */
export function partsOf({ kind }: Pick<TrackerRow, 'kind'>): readonly TrackerPart[] {
  const own: Record<TrackerRow['kind'], readonly TrackerPart[]> = {
    number: ['unit', 'goal', 'daily'],
    duration: ['goal'],
    choice: ['choices'],
    yesno: [],
    mood: [],
  };
  return ['name', ...own[kind], 'schedule'];
}

function read(text: string): TrackerPart | undefined {
  return parts.find((part) => part === text);
}
