import type { Language } from '@tend/core';

const mood = { en: 'Mood', fr: 'Humeur' } satisfies Record<Language, string>;

/** What a tracker is called: the one of the mood is so until it is given a name. */
export function trackerName({ name }: { readonly name?: string | null }, language: Language): string {
  return name ?? mood[language];
}
