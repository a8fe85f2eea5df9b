import type { Texts } from './texts.ts';

/** The buttons that turn pages, and others that many replies have. */
export const buttonTexts = {
  previous: { en: '◀ Back', fr: '◀ Précédents' },
  next: { en: 'More ▶', fr: 'Suite ▶' },
  undo: { en: 'Undo', fr: 'Annuler' },
  redo: { en: 'Redo', fr: 'Rétablir' },
  cancel: { en: 'Cancel', fr: 'Laisser tomber' },
} satisfies Texts;
