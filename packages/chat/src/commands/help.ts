import { fold, type Language, languages } from '@tend/core';
import { press } from '../options/press.ts';
import { text } from '../options/text.ts';
import type { DescribedCommand, Turn } from '../options/turn.ts';
import type { Block } from '../replies/reply.ts';
import { bold, paragraph, row } from '../replies/spans.ts';
import { freezerTexts } from '../texts/freezer-texts.ts';
import { buttonTexts } from '../texts/page-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';

const texts = {
  intro: {
    en: 'Write it as you would say it. Some examples:',
    fr: 'Écrivez comme vous le diriez. Quelques exemples :',
  },
  more: {
    en: 'An address such as 2.1 is box 2, number 1. What is missing I ask for, and “undo” takes the latest change back.',
    fr: 'Une adresse comme 2.1, c’est le tiroir 2, numéro 1. Je demande ce qui manque, et « annuler » revient sur la dernière modification.',
  },
  all: { en: 'All commands', fr: 'Toutes les commandes' },
  settings: { en: 'Settings', fr: 'Réglages' },
} satisfies Texts;

/** What to write, and what it does; some only for who asks about that command. Each in the same place of both lists. */
const examples: Record<Language, readonly (readonly [write: string, does: string, asked?: true])[]> = {
  en: [
    ['add 3x lasagne for 4 in box 2', 'puts three bags in'],
    ['add pea soup keep 6 months frozen last sunday', 'with its keep period and its date', true],
    ['add soup box 1 (spicy)', 'with a note'],
    ['take 2.1', 'takes one out; “take 2.1 2 servings” a part of it'],
    ['take lasagne thrown away', 'by its name, and what became of it', true],
    ['put back 2.1', 'puts it back'],
    ['list', 'shows what is inside; “list box 2” one box'],
    ['find salmon', 'by name, note, type or address'],
    ['soon', 'what to eat first; “soon for 4” what feeds four'],
    ['move 2.1 box 3', 'to another box'],
    ['edit 2.1 for 6', 'corrects it'],
    ['edit 2.1 note: no salt', 'adds a note', true],
    ['mood 4 tired but ok', 'notes how you feel, from 1 to 5'],
    ['tracker new weight number kg', 'something new to log'],
    ['tracker new sport choice run, bike 3 times a week', 'with choices and the days it is for', true],
    ['tracker', 'your trackers'],
    ['log weight 71.4 yesterday 22:30', 'logs it; “log sleep 7h45” a duration'],
    ['skip sport', 'lets a day not count', true],
    ['streaks', 'streak and score of each tracker'],
    ['chart weight year', 'shows it as a picture'],
    ['freezer', 'your freezers and their boxes'],
    ['types', 'the catalogue with its keep periods'],
    ['trends', 'what you store and eat most'],
    ['history', 'what happened'],
    ['nudges', 'what I remind you of'],
    ['nudges set weight every weekday 7:45', 'a reminder; “nudges off” stops all'],
    ['settings', 'language, time zone, start of the day, quiet hours, streaks'],
  ],
  fr: [
    ['ajouter 3x lasagnes pour 4 tiroir 2', 'range trois sacs'],
    ['ajouter soupe de pois garder 6 mois congelée dimanche dernier', 'avec sa durée de conservation et sa date', true],
    ['ajouter soupe tiroir 1 (épicée)', 'avec une note'],
    ['sortir 2.1', 'en sort un ; « sortir 2.1 2 parts » une partie'],
    ['sortir lasagnes jetées', 'par son nom, en disant ce que c’est devenu', true],
    ['remettre 2.1', 'le remet en place'],
    ['liste', 'montre le contenu ; « liste tiroir 2 » un seul tiroir'],
    ['chercher saumon', 'par nom, note, type ou adresse'],
    ['bientôt', 'ce qu’il faut manger d’abord ; « bientôt pour 4 » ce qui nourrit quatre personnes'],
    ['déplacer 2.1 tiroir 3', 'dans un autre tiroir'],
    ['modifier 2.1 pour 6', 'le corrige'],
    ['modifier 2.1 note : sans sel', 'ajoute une note', true],
    ['humeur 4 fatigué mais ça va', 'note votre humeur, de 1 à 5'],
    ['suivi nouveau poids nombre kg', 'crée un suivi'],
    ['suivi nouveau sport choix course, vélo 3 fois par semaine', 'avec des choix et ses jours', true],
    ['suivi', 'vos suivis'],
    ['noter poids 71,4 hier 22h30', 'le note ; « noter sommeil 7h45 » une durée'],
    ['passer sport', 'pour un jour qui ne compte pas', true],
    ['séries', 'la série et le score de chaque suivi'],
    ['graphique poids année', 'le montre en image'],
    ['congélateur', 'vos congélateurs et leurs tiroirs'],
    ['types', 'le catalogue et ses durées de conservation'],
    ['tendances', 'ce que vous rangez et mangez le plus'],
    ['historique', 'ce qui s’est passé'],
    ['rappels', 'ce que je vous rappelle'],
    ['rappels régler poids en semaine 7h45', 'un rappel ; « rappels désactiver » les coupe tous'],
    ['réglages', 'langue, fuseau horaire, début de la journée, heures calmes, séries'],
  ],
};

/** Something to write within what is said of it. */
const quoted = /(“|« )(.+?)(”| »)/g;

export const help = command({
  id: 'help',
  names: { en: ['help', '?'], fr: ['aide', 'au secours', '?'] },
  description: { en: 'What I can do, with examples', fr: 'Ce que je sais faire, avec des exemples' },
  audience: 'member',
  options: {
    about: {
      kind: text,
      rest: true,
      field: {
        name: { en: 'command', fr: 'commande' },
        description: { en: 'The command to explain', fr: 'La commande à expliquer' },
      },
    },
  },
  async run(turn, { about = '' }) {
    const { language, commands } = turn;
    const button = (label: string, command: string) => press({ label, command });
    const untold = commands.filter((one) => !one.internal && !isTold(one));
    const asked = [
      ...rows(turn, (place) => names(about, place)),
      ...untold.filter((one) => isCalled(one, about)).map((one) => told(one, turn)),
    ];
    if (about && asked.length > 0) {
      return { blocks: asked, calls: [button(texts.all[language], 'help')], place: 'new' };
    }
    return {
      blocks: [
        paragraph(texts.intro[language]),
        ...rows(turn, (place) => !examples[language][place]?.[2]),
        ...untold.filter((one) => !isPart(one, commands)).map((one) => told(one, turn)),
        paragraph(texts.more[language]),
      ],
      calls: [
        button(buttonTexts.list[language], 'list'),
        button(buttonTexts.soon[language], 'soon'),
        button(freezerTexts.all[language], 'freezer'),
        button(texts.settings[language], 'settings'),
      ],
      place: 'new',
    };
  },
});

function rows({ language, example }: Turn, wanted: (place: number) => boolean): Block[] {
  const shown = examples[language].filter((_, place) => wanted(place));
  return shown.map(([write, does]) =>
    row([bold(example(write)), ` · ${does.replace(quoted, (_, open, typed, close) => open + example(typed) + close)}`]),
  );
}

/** Whether the text is how the example begins, in either language. */
function names(about: string, place: number): boolean {
  return languages.some((language) => begins(examples[language][place]?.[0] ?? '', wantedIn(about)));
}

/** Whether one of the examples tells of the command. */
function isTold({ names }: DescribedCommand): boolean {
  return examples.en.some(([write]) => names.en.some((name) => begins(write, name)));
}

/** Whether one of the command's names begins so, in either language: "freezer rename" for "freezer". */
function isCalled({ names }: DescribedCommand, about: string): boolean {
  return languages.some((language) => names[language].some((name) => begins(name, wantedIn(about))));
}

/** Whether the command is a part of another, as "freezer rename" is of "freezer", which shows the way to it. */
function isPart({ names }: DescribedCommand, commands: readonly DescribedCommand[]): boolean {
  const [own = ''] = names.en;
  return commands.some(({ names: { en } }) => en[0] !== own && begins(own, en[0] ?? ''));
}

function told({ names, description }: DescribedCommand, { language, example }: Turn): Block {
  return row([bold(example(names[language][0] ?? '')), ` · ${description[language]}`]);
}

function wantedIn(about: string): string {
  return about.replace(/^\//, '').replaceAll('_', ' ');
}

/** Whether the text is, or begins with, these words. */
function begins(text: string, words: string): boolean {
  return `${fold(text)} `.startsWith(`${fold(words)} `);
}
