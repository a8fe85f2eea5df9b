import { counted } from '../../../texts/plural.ts';
import type { Texts } from '../../../texts/texts.ts';

const entries = {
  en: (count: number) => counted(count, 'en', 'entry', 'entries'),
  fr: (count: number) => counted(count, 'fr', 'entrée', 'entrées'),
};

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
  products: {
    en: 'That is a file of products. I take in files of entries only; products go in with “add”.',
    fr: 'C’est un fichier de produits. Je n’importe que des fichiers de suivis ; pour les produits, utilisez « ajouter ».',
  },
  notOurs: {
    en: 'That is not a CSV file that “export” made: its first line must name the columns tracker_id, tracker, kind, entry_id, day and value.',
    fr: 'Ce n’est pas un fichier CSV créé par « exporter » : sa première ligne doit nommer les colonnes tracker_id, tracker, kind, entry_id, day et value.',
  },
  reading: {
    en: (rows: number) => `Reading the file: ${counted(rows, 'en', 'row', 'rows')} so far…`,
    fr: (rows: number) => `Lecture du fichier : ${counted(rows, 'fr', 'ligne lue', 'lignes lues')}…`,
  },
  importing: {
    en: (done: number, all: number) => `Importing: ${done.toLocaleString('en')} of ${entries.en(all)}…`,
    fr: (done: number, all: number) => `Importation : ${done.toLocaleString('fr')} sur ${entries.fr(all)}…`,
  },
  wouldAdd: {
    en: (added: number) => `This file would add ${entries.en(added)}.`,
    fr: (added: number) => `Ce fichier ajouterait ${entries.fr(added)}.`,
  },
  added: {
    en: (added: number) => `Imported: ${entries.en(added)}.`,
    fr: (added: number) => counted(added, 'fr', 'entrée importée.', 'entrées importées.'),
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
    en: (known: number) => `Here already: ${entries.en(known)}.`,
    fr: (known: number) => `Déjà là : ${entries.fr(known)}.`,
  },
  refused: {
    en: (rows: number) => `${counted(rows, 'en', 'row', 'rows')} cannot be taken in:`,
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
    en: (added: number) => (added === 0 ? 'Import' : `Import ${entries.en(added)}`),
    fr: (added: number) => (added === 0 ? 'Importer' : `Importer ${entries.fr(added)}`),
  },
} satisfies Texts;
