import type { Language } from '@tend/core';
import { commandsFor, groupOf } from '../commands/index.ts';
import type { Texts } from '../texts/texts.ts';

/** A command as a platform's menu shows it. */
export interface MenuEntry {
  /** As it is typed, accents and spaces included. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

const texts = {
  short: {
    en: 'Remembers what lies in your freezer and until when it is good, how you feel, and what you do every day.',
    fr: 'Retient ce qu’il y a dans votre congélateur et jusqu’à quand c’est bon, votre humeur et vos habitudes.',
  },
  long: {
    en: 'I remember what lies in which box of your freezer, and until when it is good.\n\nWrite “add lasagne for 4 in box 2”, and I answer with a short address to write on the bag. “soon” tells what to eat first, “take 2.1” takes it out.\n\nI also keep your moods and whatever you track: “mood 4 tired but ok”, “tracker new weight number kg”, “log weight 71.4”.',
    fr: 'Je retiens ce qu’il y a dans chaque tiroir de votre congélateur, et jusqu’à quand c’est bon.\n\nÉcrivez « ajouter lasagnes pour 4 tiroir 2 » : je réponds par une courte adresse à écrire sur le sac. « bientôt » dit ce qu’il faut manger d’abord, « sortir 2.1 » le sort.\n\nJe garde aussi vos humeurs et tout ce que vous suivez : « humeur 4 fatigué mais ça va », « suivi nouveau poids nombre kg », « noter poids 71,4 ».',
  },
} satisfies Texts;

/** The commands for a platform's menu, in the order of the help: without those that only buttons call, and without subcommands. */
export function menu(language: Language): MenuEntry[] {
  const shown = commandsFor({ isAdmin: false }).filter(({ id, internal }) => !internal && !groupOf(id));
  return shown.map(({ names, description }) => ({
    name: names[language][0] as string,
    description: description[language],
  }));
}

/** What Tend is, for a bot's profile: at most 512 characters, and at most 120. */
export function introduction(language: Language): { readonly long: string; readonly short: string } {
  return { long: texts.long[language], short: texts.short[language] };
}
