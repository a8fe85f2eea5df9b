import type { Language } from '@tend/core';
import type { Texts } from './texts.ts';

/** A sentence for every refusal: what is wrong, and what would be right. */
export const errorTexts = {
  noProduct: {
    en: (text: string) => (text ? `I find no “${text}”.` : 'I do not find that product any more.'),
    fr: (text: string) => (text ? `Je ne trouve pas « ${text} ».` : 'Je ne retrouve plus ce produit.'),
  },
  noFreezer: {
    en: (text: string) => (text ? `There is no freezer called “${text}”.` : 'There is no such freezer.'),
    fr: (text: string) => (text ? `Aucun congélateur ne s’appelle « ${text} ».` : 'Ce congélateur n’existe pas.'),
  },
  noBox: {
    en: (text: string) => `There is no box called “${text}”.`,
    fr: (text: string) => `Aucun tiroir ne s’appelle « ${text} ».`,
  },
  noPlace: {
    en: (text: string) => `I know no box or freezer called “${text}”.`,
    fr: (text: string) => `Je ne connais ni tiroir ni congélateur du nom de « ${text} ».`,
  },
  noType: {
    en: (text: string) => `There is no type “${text}”. The catalogue shows them all.`,
    fr: (text: string) => `Il n’y a pas de type « ${text} ». Le catalogue les montre tous.`,
  },
  gone: { en: 'That is no longer there.', fr: 'Cela n’existe plus.' },
  boxOutOfRange: {
    en: (box: number, boxes: number) =>
      boxes === 1
        ? `There is no box ${box}: this freezer has just one.`
        : `There is no box ${box}: this freezer has boxes 1 to ${boxes}.`,
    fr: (box: number, boxes: number) =>
      boxes === 1
        ? `Il n’y a pas de tiroir ${box} : ce congélateur n’en a qu’un.`
        : `Il n’y a pas de tiroir ${box} : ce congélateur a les tiroirs 1 à ${boxes}.`,
  },
  hasBoxes: { en: (boxes: number) => `My freezer has ${boxes} boxes`, fr: (boxes: number) => `J’ai ${boxes} tiroirs` },
  boxNotEmpty: {
    en: (boxes: string, several: boolean) =>
      `${several ? 'Boxes' : 'Box'} ${boxes} still ${several ? 'hold' : 'holds'} something. Empty ${several ? 'them' : 'it'} first, or keep more boxes.`,
    fr: (boxes: string, several: boolean) =>
      several
        ? `Les tiroirs ${boxes} ne sont pas vides. Videz-les d’abord, ou gardez plus de tiroirs.`
        : `Le tiroir ${boxes} n’est pas vide. Videz-le d’abord, ou gardez plus de tiroirs.`,
  },
  showBox: { en: (box: number) => `Show box ${box}`, fr: (box: number) => `Voir le tiroir ${box}` },
  show: { en: (what: string) => `Show ${what}`, fr: (what: string) => `Voir ${what}` },
  boxFull: {
    en: (box: number) =>
      `Box ${box} has no numbers left for that: a box holds 99 products at most. Another box has room.`,
    fr: (box: number) =>
      `Le tiroir ${box} n’a plus assez de numéros : un tiroir contient 99 produits au plus. Choisissez-en un autre.`,
  },
  numberTaken: {
    en: (taken: string, next: string) => `${taken} is taken. The next free one is ${next}.`,
    fr: (taken: string, next: string) => `Le ${taken} est déjà pris. Le prochain numéro libre est le ${next}.`,
  },
  use: { en: (place: string) => `Use ${place}`, fr: (place: string) => `Choisir le ${place}` },
  nameTaken: {
    en: (name: string) => `There is already one called “${name}”. Please choose another name.`,
    fr: (name: string) => `Le nom « ${name} » est déjà pris. Choisissez-en un autre.`,
  },
  nameEmpty: {
    en: 'A name needs at least one letter or digit.',
    fr: 'Un nom doit contenir au moins une lettre ou un chiffre.',
  },
  nameLong: {
    en: (max: number) => `That name is too long: ${max} characters at most.`,
    fr: (max: number) => `Ce nom est trop long : ${max} caractères au plus.`,
  },
  dateInFuture: {
    en: (day: string) => `${day} is still to come. It must be today or earlier, such as “yesterday” or “5 March”.`,
    fr: (day: string) =>
      `Le ${day} est encore à venir. Indiquez aujourd’hui ou un jour passé, par exemple « hier » ou « 5 mars ».`,
  },
  timeInFuture: {
    en: (time: string) =>
      `${time} today is still to come. Say a moment that has passed, such as “8:00” or “yesterday 22:30”.`,
    fr: (time: string) =>
      `Aujourd’hui à ${time}, c’est encore à venir. Indiquez un moment passé, par exemple « 8h » ou « hier 22h30 ».`,
  },
  beforeDateIn: {
    en: (day: string, dateIn: string) => `It went in on ${dateIn}, so it cannot have left on ${day}.`,
    fr: (day: string, dateIn: string) => `La congélation date du ${dateIn} : la sortie ne peut pas dater du ${day}.`,
  },
  alreadyOut: {
    en: (name: string, day: string) => `${name} was already taken out on ${day}.`,
    fr: (name: string, day: string) => `« ${name} » n’est plus au congélateur depuis le ${day}.`,
  },
  putBack: { en: 'Put it back', fr: 'Remettre' },
  notEnough: {
    en: (name: string, left: number) => `${name} has only ${left === 1 ? '1 serving' : `${left} servings`} left.`,
    fr: (name: string, left: number) =>
      `« ${name} » : il n’en reste ${left === 1 ? 'qu’une part' : `que ${left} parts`}.`,
  },
  takeAll: {
    en: (left: number) => (left === 1 ? 'Take the last one' : `Take all ${left}`),
    fr: (left: number) => (left === 1 ? 'Sortir la dernière' : `Sortir les ${left}`),
  },
  hasHistory: {
    en: (name: string) => `${name} has a history, so it cannot be deleted. Retiring hides it and keeps its history.`,
    fr: (name: string) =>
      `« ${name} » a un historique et ne peut pas être supprimé. Mis hors service, il n’apparaît plus et garde son historique.`,
  },
  retire: { en: 'Retire it', fr: 'Mettre hors service' },
  freezerNotEmpty: {
    en: (name: string, inside: number) =>
      `${name} still holds ${inside === 1 ? '1 product' : `${inside} products`}. Take out or move what is inside first.`,
    fr: (name: string, inside: number) =>
      `« ${name} » contient encore ${inside === 1 ? '1 produit' : `${inside} produits`}. Sortez ou déplacez d’abord ce qu’il contient.`,
  },
  between: {
    en: (what: string, min: number, max: number) => `${what} must be a whole number from ${min} to ${max}.`,
    fr: (what: string, min: number, max: number) => `${what} doit être un nombre entier entre ${min} et ${max}.`,
  },
  noteLong: {
    en: (max: number) => `That note is too long: ${max} characters at most.`,
    fr: (max: number) => `Cette note est trop longue : ${max} caractères au plus.`,
  },
  notUnderstood: {
    en: (text: string) => `I did not understand “${text}”, so nothing was changed.`,
    fr: (text: string) => `Je n’ai pas compris « ${text} » ; rien n’a été modifié.`,
  },
  zoneUnknown: {
    en: (text: string) =>
      `I do not know a place called “${text}”. Write a city such as Paris, or a zone such as Europe/Paris.`,
    fr: (text: string) =>
      `Je ne connais pas « ${text} ». Écrivez une ville comme Paris, ou un fuseau comme Europe/Paris.`,
  },
  ambiguous: {
    en: (text: string) => `Which “${text}”?`,
    fr: (text: string) => `Plusieurs produits correspondent à « ${text} ». Lequel ?`,
  },
  inBox: { en: (box: string) => `Which one from box ${box}?`, fr: (box: string) => `Quel produit du tiroir ${box} ?` },
  nothingInBox: {
    en: (box: string) => `There is nothing in box ${box}.`,
    fr: (box: string) => `Il n’y a rien dans le tiroir ${box}.`,
  },
  nothingAt: {
    en: (place: string) => `There is nothing at ${place}.`,
    fr: (place: string) => `Il n’y a rien au ${place}.`,
  },
  nothingTaken: { en: 'Nothing of it was taken out.', fr: 'Rien n’en a été sorti.' },
  seeAll: { en: 'See all', fr: 'Voir tout' },
  tooManyFreezers: {
    en: (max: number) => `A household can have ${max} freezers at most.`,
    fr: (max: number) => `Un foyer peut avoir ${max} congélateurs au plus.`,
  },
  lastFreezer: {
    en: 'This is your only freezer. Add another one first.',
    fr: 'C’est votre seul congélateur. Ajoutez-en d’abord un autre.',
  },
  tooManyAtOnce: {
    en: (max: number) => `At most ${max} at once, please.`,
    fr: (max: number) => `Pas plus de ${max} à la fois, s’il vous plaît.`,
  },
  tooManyLines: {
    en: (max: number) => `${max} lines in one message at most; nothing was added.`,
    fr: (max: number) => `${max} lignes par message au plus ; rien n’a été ajouté.`,
  },
  codeInvalid: { en: 'That code is not right, or no longer.', fr: 'Ce code n’est pas valable, ou ne l’est plus.' },
  nothingToUndo: {
    en: 'There is nothing to take back among your changes of the past 24 hours.',
    fr: 'Il n’y a rien à annuler parmi vos modifications des dernières 24 heures.',
  },
  alreadyUndone: { en: 'That was taken back already.', fr: 'C’est déjà annulé.' },
  undoBlocked: {
    en: (label: string) => `${label}: a later change stands in the way of taking this back. Undo that one first.`,
    fr: (label: string) => `${label} : un changement plus récent empêche d’annuler celui-ci. Annulez-le d’abord.`,
  },
  undoThat: { en: 'Undo that', fr: 'Annuler ce changement' },
  help: { en: 'Help', fr: 'Aide' },
  types: { en: 'Catalogue', fr: 'Catalogue' },
  freezers: { en: 'Freezers', fr: 'Congélateurs' },
  today: { en: 'Today', fr: 'Aujourd’hui' },
} satisfies Texts;

/** What a number that is out of range is called. */
const optionNames = {
  servings: { en: 'Servings', fr: 'Le nombre de parts' },
  months: { en: 'The keep period in months', fr: 'La durée de conservation en mois' },
  count: { en: 'The number of bags', fr: 'Le nombre de sacs' },
  number: { en: 'The number', fr: 'Le numéro' },
  boxes: { en: 'The number of boxes', fr: 'Le nombre de tiroirs' },
  days: { en: 'The number of days', fr: 'Le nombre de jours' },
  hour: { en: 'The hour', fr: 'L’heure' },
  other: { en: 'That', fr: 'Cette valeur' },
} satisfies Texts;

/** What an option of that name is called in a sentence. */
export function optionName(option: string, language: Language): string {
  const known = Object.hasOwn(optionNames, option) ? (option as keyof typeof optionNames) : 'other';
  return optionNames[known][language];
}
