import type { Language } from '@tend/core';

/** What can happen in a household, as history tells it; what left by its fate, and a box that loses its name, in words of their own. */
export const eventKinds = [
  ...(['product_added', 'product_taken', 'product_eaten', 'product_thrown', 'product_gone'] as const),
  ...(['product_put_back', 'product_moved', 'product_edited', 'product_fate_changed'] as const),
  ...(['freezer_added', 'freezer_renamed', 'freezer_resized', 'freezer_removed', 'freezer_retired'] as const),
  ...(['freezer_made_main', 'box_named', 'box_unnamed'] as const),
] as const;

export type EventKind = (typeof eventKinds)[number];

/** How an event is said: after "you" ("put in"), and after "you undid" ("putting in"). */
export interface EventWords {
  readonly did: string;
  readonly undid: string;
  /** Said after what it happened to, in both cases or when it was undone. */
  readonly end?: string;
  readonly endUndone?: string;
}

/** The words before what it happened to. */
export const eventTexts: Readonly<Record<EventKind, Readonly<Record<Language, EventWords>>>> = {
  product_added: {
    en: { did: 'put in', undid: 'putting in' },
    fr: { did: 'rangé', undid: 'le rangement de' },
  },
  product_taken: {
    en: { did: 'took out', undid: 'taking out' },
    fr: { did: 'sorti', undid: 'la sortie de' },
  },
  product_eaten: {
    en: { did: 'ate', undid: 'taking out' },
    fr: { did: 'mangé', undid: 'la sortie de' },
  },
  product_thrown: {
    en: { did: 'threw away', undid: 'throwing away' },
    fr: { did: 'jeté', undid: 'la mise à la poubelle de' },
  },
  product_gone: {
    en: { did: 'noted', undid: 'noting', end: ' as gone' },
    fr: { did: 'noté la disparition de', undid: 'la disparition de' },
  },
  product_put_back: {
    en: { did: 'put back', undid: 'putting back' },
    fr: { did: 'remis', undid: 'le retour de' },
  },
  product_moved: {
    en: { did: 'moved', undid: 'moving' },
    fr: { did: 'déplacé', undid: 'le déplacement de' },
  },
  product_edited: {
    en: { did: 'corrected', undid: 'correcting' },
    fr: { did: 'corrigé', undid: 'la correction de' },
  },
  product_fate_changed: {
    en: { did: 'corrected', undid: 'correcting' },
    fr: { did: 'corrigé', undid: 'la correction de' },
  },
  freezer_added: {
    en: { did: 'added the freezer', undid: 'adding the freezer' },
    fr: { did: 'ajouté le congélateur', undid: 'l’ajout du congélateur' },
  },
  freezer_renamed: {
    en: { did: 'renamed the freezer', undid: 'renaming the freezer' },
    fr: { did: 'renommé le congélateur', undid: 'le nouveau nom du congélateur' },
  },
  freezer_resized: {
    en: { did: 'changed the boxes of', undid: 'changing the boxes of' },
    fr: {
      did: 'changé le nombre de tiroirs du congélateur',
      undid: 'le changement du nombre de tiroirs du congélateur',
    },
  },
  freezer_removed: {
    en: { did: 'removed the freezer', undid: 'removing the freezer' },
    fr: { did: 'supprimé le congélateur', undid: 'la suppression du congélateur' },
  },
  freezer_retired: {
    en: { did: 'retired the freezer', undid: 'retiring the freezer' },
    fr: { did: 'mis hors service le congélateur', undid: 'la mise hors service du congélateur' },
  },
  freezer_made_main: {
    en: { did: 'made', undid: 'making', end: ' the main freezer' },
    fr: {
      ...{ did: 'fait de', undid: 'le choix de' },
      ...{ end: ' le congélateur principal', endUndone: ' comme congélateur principal' },
    },
  },
  box_named: {
    en: { did: 'named', undid: 'naming' },
    fr: { did: 'nommé le', undid: 'le nouveau nom du' },
  },
  box_unnamed: {
    en: { did: 'took its name off', undid: 'taking its name off' },
    fr: { did: 'retiré le nom du', undid: 'le retrait du nom du' },
  },
};
