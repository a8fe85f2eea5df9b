import { counted } from '../../../texts/plural.ts';
import type { Texts } from '../../../texts/texts.ts';

/** What a file holds. */
export type Things = 'entries' | 'products';

const things = {
  entries: {
    en: (count: number) => counted(count, 'en', 'entry', 'entries'),
    fr: (count: number) => counted(count, 'fr', 'saisie', 'saisies'),
  },
  products: {
    en: (count: number) => counted(count, 'en', 'product', 'products'),
    fr: (count: number) => counted(count, 'fr', 'produit', 'produits'),
  },
} satisfies Record<Things, Texts[string]>;

/** What `import` says. */
export const importTexts = {
  send: {
    en: 'Send me a CSV file that “export” made, with “import” as its caption. In the terminal, write “import” and the path of the file.',
    fr: 'Envoyez-moi un fichier CSV créé par « exporter », avec « importer » en légende. Dans le terminal, écrivez « importer » suivi du chemin du fichier.',
  },
  called: { en: 'import', fr: 'importer' },
  choose: {
    en: (command: string) => `Call ${command} and choose a CSV file that /export made.`,
    fr: (command: string) => `Lancez ${command} et choisissez un fichier CSV créé par /exporter.`,
  },
  noFile: {
    en: (name: string) => `I see no file called “${name}”. `,
    fr: (name: string) => `Je ne vois aucun fichier appelé « ${name} ». `,
  },
  gone: {
    en: 'I can no longer get at that file. Please send it again.',
    fr: 'Je n’ai plus accès à ce fichier. Renvoyez-le-moi.',
  },
  tooLarge: {
    en: (megabytes: number) => `That file is too large for me to fetch: ${megabytes} MB at most.`,
    fr: (megabytes: number) => `Ce fichier est trop gros pour moi : ${megabytes} Mo au maximum.`,
  },
  empty: { en: 'That file is empty.', fr: 'Ce fichier est vide.' },
  notOurs: {
    en: 'That is not a CSV file that “export” made: its first line must name the columns, such as tracker_id, tracker, kind, entry_id, day and value.',
    fr: 'Ce n’est pas un fichier CSV créé par « exporter » : sa première ligne doit nommer les colonnes, comme tracker_id, tracker, kind, entry_id, day et value.',
  },
  reading: {
    en: (rows: number) => `Reading the file: ${counted(rows, 'en', 'row', 'rows')} so far…`,
    fr: (rows: number) => `Lecture du fichier : ${counted(rows, 'fr', 'ligne lue', 'lignes lues')}…`,
  },
  importing: {
    en: (done: number, all: number, what: Things) =>
      `Importing: ${done.toLocaleString('en')} of ${things[what].en(all)}…`,
    fr: (done: number, all: number, what: Things) =>
      `Importation : ${done.toLocaleString('fr')} sur ${things[what].fr(all)}…`,
  },
  wouldAdd: {
    en: (added: number, what: Things) => `This file would add ${things[what].en(added)}.`,
    fr: (added: number, what: Things) => `Ce fichier ajouterait ${things[what].fr(added)}.`,
  },
  added: {
    en: (added: number, what: Things) => `Imported: ${things[what].en(added)}.`,
    fr: (added: number, what: Things) =>
      what === 'entries'
        ? counted(added, 'fr', 'saisie importée.', 'saisies importées.')
        : counted(added, 'fr', 'produit importé.', 'produits importés.'),
  },
  newTrackers: {
    en: (names: string, count: number) => `${count === 1 ? 'New tracker' : 'New trackers'}: ${names}.`,
    fr: (names: string, count: number) => `${count === 1 ? 'Nouveau suivi' : 'Nouveaux suivis'} : ${names}.`,
  },
  skipped: {
    en: (days: number) => `Days skipped: ${days.toLocaleString('en')}.`,
    fr: (days: number) => `Jours qui ne comptent pas : ${days.toLocaleString('fr')}.`,
  },
  known: {
    en: (known: number, what: Things) => `Here already: ${things[what].en(known)}.`,
    fr: (known: number, what: Things) => `Déjà là : ${things[what].fr(known)}.`,
  },
  renumbered: {
    en: (count: number) =>
      `${counted(count, 'en', 'product gets another number', 'products get other numbers')}: theirs are taken.`,
    fr: (count: number) =>
      `${counted(count, 'fr', 'produit change de numéro', 'produits changent de numéro')} : le leur est déjà pris.`,
  },
  refused: {
    en: (rows: number) => `${counted(rows, 'en', 'row', 'rows')} cannot be imported:`,
    fr: (rows: number) =>
      `${counted(rows, 'fr', 'ligne ne peut pas être importée', 'lignes ne peuvent pas être importées')} :`,
  },
  line: {
    en: (line: number, reason: string) => `Line ${line}: ${reason}`,
    fr: (line: number, reason: string) => `Ligne ${line} : ${reason}`,
  },
  more: {
    en: (count: number) => `and ${count.toLocaleString('en')} more`,
    fr: (count: number) => (count === 1 ? 'et une autre' : `et ${count.toLocaleString('fr')} autres`),
  },
  nothing: { en: 'There is nothing new in this file.', fr: 'Il n’y a rien de nouveau dans ce fichier.' },
  go: {
    en: (added: number, what: Things) => (added === 0 ? 'Import' : `Import ${things[what].en(added)}`),
    fr: (added: number, what: Things) => (added === 0 ? 'Importer' : `Importer ${things[what].fr(added)}`),
  },
} satisfies Texts;
