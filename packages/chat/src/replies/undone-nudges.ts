import type { JournalEvent, Language } from '@tend/core';
import { nudgeTexts } from '../texts/nudge-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import { trackerName } from '../texts/tracker-name.ts';

/** What happened to a nudge, after "Taken back:" and "Done again:". */
const texts = {
  nudge_set: {
    en: (name: string) => `the change of ${name}`,
    fr: (name: string) => `la modification ${name}`,
  },
  nudge_stopped: { en: (name: string) => `stopping ${name}`, fr: (name: string) => `l’arrêt ${name}` },
  nudge_started: { en: (name: string) => `starting ${name} again`, fr: (name: string) => `la reprise ${name}` },
  nudge_skipped: {
    en: (name: string) => `leaving ${name} out this week`,
    fr: (name: string) => `la pause ${name} cette semaine`,
  },
} satisfies Texts;

const named = {
  en: (name: string) => `the nudge for ${name}`,
  fr: (name: string) => `du rappel (${name})`,
};

/** What a nudge is about, by the label that the journal keeps. */
function aboutIn(label: string, language: Language): string {
  const kind = (['soon', 'risk', 'report'] as const).find((one) => label === `#${one}`);
  return kind ? nudgeTexts[kind][language] : titled(trackerName({ name: label || null }, language));
}

/** Each thing that happened to the member's nudges in a change, in words, once. */
export function nudgeEventsInWords(
  events: readonly Pick<JournalEvent, 'kind' | 'label'>[],
  language: Language,
): string[] {
  const told = events.map(({ kind, label }) => {
    const say = texts[kind as keyof typeof texts];
    if (!say) throw new Error(`undo has no words for ${kind}`);
    return say[language](named[language](aboutIn(label, language)));
  });
  return [...new Set(told)];
}
