import type { Language, TrackerRow } from '@tend/core';
import { nudgeTexts } from '../texts/nudge-texts.ts';
import { titled } from '../texts/titled.ts';
import { trackerName } from '../texts/tracker-name.ts';

/** What a nudge is called: by its kind, or by the tracker that it reminds of. */
export function nudgeName(
  { kind, tracker }: { readonly kind: string; readonly tracker?: TrackerRow | null | undefined },
  language: Language,
): string {
  if (tracker) return titled(trackerName(tracker, language));
  return nudgeTexts[kind as 'soon' | 'risk' | 'report'][language];
}
