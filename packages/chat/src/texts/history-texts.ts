import type { Fate, Language } from '@tend/core';
import { elidedDe } from './elided.ts';
import type { EventWords } from './event-texts.ts';
import type { Texts } from './texts.ts';

/** Who is told to have done something: the reader, someone by name, or someone who is gone. */
export type Who = { readonly you: true } | { readonly name: string | null };

/** The words around the events of the journal. */
export const historyTexts = {
  and: { en: ' and ', fr: ' et ' },
  someone: { en: 'Someone', fr: 'Quelqu’un' },
  undone: { en: ' (undone)', fr: ' (annulé)' },
  /** Of an undo that was itself undone. */
  redone: { en: ' (redone)', fr: ' (rétabli)' },
  some: { en: (servings: string) => `${servings} of `, fr: (servings: string) => `${servings} de ` },
  was: { en: (address: string) => ` (before: ${address})`, fr: (address: string) => ` (avant : ${address})` },
  to: { en: ' to ', fr: ' vers ' },
  onDay: { en: (day: string) => ` on ${day}`, fr: (day: string) => ` le ${day}` },
  of: { en: (freezer: string) => ` of ${freezer}`, fr: (freezer: string) => ` ${elidedDe(freezer)}${freezer}` },
  colon: { en: ': ', fr: ' : ' },
  numbered: { en: (freezer: number) => `freezer ${freezer}`, fr: (freezer: number) => `congélateur ${freezer}` },
  name: {
    en: (old: string, now: string) => `name “${old}” → “${now}”`,
    fr: (old: string, now: string) => `nom « ${old} » → « ${now} »`,
  },
  note: { en: (note: string) => `note “${note}”`, fr: (note: string) => `note « ${note} »` },
  noNote: { en: 'note removed', fr: 'note retirée' },
  fate: {
    en: (fate: Fate) => ({ eaten: 'eaten', thrown: 'thrown away', gone: 'gone' })[fate],
    fr: (fate: Fate) => ({ eaten: 'mangé', thrown: 'jeté', gone: 'disparu' })[fate],
  },
  servings: {
    en: (old: number, now: number) => `servings ${old} → ${now}`,
    fr: (old: number, now: number) => `parts ${old} → ${now}`,
  },
  keep: {
    en: (old: string, now: string) => `keep period ${old} → ${now}`,
    fr: (old: string, now: string) => `durée de conservation ${old} → ${now}`,
  },
  frozen: {
    en: (old: string, now: string) => `frozen ${old} → ${now}`,
    fr: (old: string, now: string) => `congélation ${old} → ${now}`,
  },
  type: {
    en: (old: string, now: string) => `type ${old} → ${now}`,
    fr: (old: string, now: string) => `type ${old} → ${now}`,
  },
} satisfies Texts;

/** "You put in", "Sam undid putting in", "Vous avez annulé le rangement de". */
export function whoDid(who: Who, words: EventWords, change: 'do' | 'undo' | 'redo', language: Language): string {
  const you = 'you' in who;
  const { did, undid } = words;
  if (language === 'en') {
    const said = { do: did, undo: `undid ${undid}`, redo: `redid ${undid}` }[change];
    return `${you ? 'You' : (who.name ?? historyTexts.someone.en)} ${said}`;
  }
  const said = { do: did, undo: `annulé ${undid}`, redo: `rétabli ${undid}` }[change];
  return you ? `Vous avez ${said}` : `${who.name ?? historyTexts.someone.fr} a ${said}`;
}
