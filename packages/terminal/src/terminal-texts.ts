import type { ConversationSettings } from '@tend/chat';

/** A language that Tend speaks. */
export type Language = ConversationSettings['language'];

/** What only the terminal says. */
export const terminalTexts = {
  leave: { en: 'Leave with Ctrl-D.', fr: 'Pour quitter : Ctrl-D.' },
  goodbye: { en: 'Goodbye. What you told me is kept.', fr: 'Au revoir. Tout ce que vous m’avez dit est conservé.' },
  noButton: {
    en: (number: number) => `There is no button ${number} just now.`,
    fr: (number: number) => `Il n’y a pas de bouton ${number} pour l’instant.`,
  },
  saved: {
    en: (path: string) => `The picture is in ${path}`,
    fr: (path: string) => `L’image se trouve dans ${path}`,
  },
  notSaved: {
    en: (folder: string, why: string) => `The picture could not be saved in ${folder} (${why}). What it shows:`,
    fr: (folder: string, why: string) => `L’image n’a pas pu être enregistrée dans ${folder} (${why}). Elle montre :`,
  },
  fileSaved: {
    en: (path: string) => `The file is ${path}`,
    fr: (path: string) => `Le fichier est ${path}`,
  },
  fileNotSaved: {
    en: (folder: string, why: string) => `The file could not be saved in ${folder} (${why}).`,
    fr: (folder: string, why: string) => `Le fichier n’a pas pu être enregistré dans ${folder} (${why}).`,
  },
} satisfies Record<string, Record<Language, unknown>>;
