import type { Texts } from '../../texts/texts.ts';

/** What `export` says. */
export const exportTexts = {
  question: { en: 'What would you like as a file?', fr: 'Que voulez-vous recevoir dans un fichier ?' },
  ofProducts: {
    en: 'All your products and what became of them, as a file for spreadsheets.',
    fr: 'Tous vos produits et ce qu’ils sont devenus, dans un fichier pour tableur.',
  },
  ofTrackers: {
    en: 'Everything you logged, as a file for spreadsheets. Send it back to me whenever something is missing here.',
    fr: 'Tout ce que vous avez noté, dans un fichier pour tableur. Renvoyez-le-moi si un jour il manque quelque chose ici.',
  },
  ofTracker: {
    en: (name: string) => `Everything you logged for “${name}”, as a file for spreadsheets.`,
    fr: (name: string) => `Tout ce que vous avez noté pour « ${name} », dans un fichier pour tableur.`,
  },
  noProducts: { en: 'Nothing was ever put in a freezer.', fr: 'Rien n’a encore été mis au congélateur.' },
  nothingLogged: { en: 'You have logged nothing yet.', fr: 'Vous n’avez encore rien noté.' },
  fileOfProducts: { en: 'products', fr: 'produits' },
  fileOfTrackers: { en: 'trackers', fr: 'suivis' },
} satisfies Texts;
