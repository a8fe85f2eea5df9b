import type { Texts } from './texts.ts';

/** The buttons that turn pages, and others that many replies have. */
export const buttonTexts = {
  previous: { en: '◀ Back', fr: '◀ Précédents' },
  next: { en: 'More ▶', fr: 'Suite ▶' },
  undo: { en: 'Undo', fr: 'Annuler' },
  list: { en: 'What is inside', fr: 'Le contenu' },
  soon: { en: 'Eat soon', fr: 'À manger bientôt' },
  redo: { en: 'Redo', fr: 'Rétablir' },
} satisfies Texts;
