import type { Texts } from '../texts/texts.ts';

/** What Tend says when a message leads nowhere. */
export const troubleTexts = {
  unknown: {
    en: (id: string) =>
      `Something went wrong on my side, and nothing was changed. Please try again. If it stays, tell the operator this number: ${id}.`,
    fr: (id: string) =>
      `Un problème est survenu de mon côté ; rien n’a été modifié. Réessayez. Si cela persiste, donnez ce numéro à l’administrateur : ${id}.`,
  },
  undelivered: {
    en: (id: string) =>
      `I could not show you my answer; what you asked for may have been done all the same, and “history” tells. If it stays, tell the operator this number: ${id}.`,
    fr: (id: string) =>
      `Je n’ai pas pu afficher ma réponse ; votre demande a peut-être été exécutée quand même, « historique » vous le dira. Si cela persiste, donnez ce numéro à l’administrateur : ${id}.`,
  },
  brokenOff: {
    en: (id: string) =>
      `Something went wrong on my side on the way. What was done so far stays; please try again, nothing is done twice. If it stays, tell the operator this number: ${id}.`,
    fr: (id: string) =>
      `Un problème est survenu de mon côté en cours de route. Ce qui était déjà fait est conservé ; réessayez, rien ne sera fait deux fois. Si cela persiste, donnez ce numéro à l’administrateur : ${id}.`,
  },
  file: { en: ': what shall I do with it?', fr: ' : que voulez-vous que j’en fasse ?' },
  import: { en: 'Import', fr: 'Importer' },
  tooMany: {
    en: 'That was a lot at once. Please give me a minute; what you sent before is safe.',
    fr: 'Cela fait beaucoup à la fois. Laissez-moi une minute ; ce que vous avez envoyé avant est bien enregistré.',
  },
  tooManyToday: {
    en: 'That was a lot for one day. Let us go on tomorrow; what you sent before is safe.',
    fr: 'Cela fait beaucoup pour une journée. Reprenons demain ; ce que vous avez envoyé avant est bien enregistré.',
  },
  cancelled: { en: 'All right, nothing was changed.', fr: 'D’accord, rien n’a changé.' },
  stale: {
    en: 'That button belongs to something that is gone. This is how it is now:',
    fr: 'Ce bouton ne correspond plus à rien. Voici où vous en êtes :',
  },
  expired: {
    en: 'That question was from a while ago. Shall I go on with it?',
    fr: 'Cette question date un peu. Voulez-vous continuer ?',
  },
  likely: {
    en: 'What would you like me to do with this?',
    fr: 'Que voulez-vous que j’en fasse ?',
  },
  empty: {
    en: 'Write for example “add lasagne for 4 in box 2”, or “help”.',
    fr: 'Écrivez par exemple « ajouter lasagnes pour 4 tiroir 2 », ou « aide ».',
  },
  unreadable: {
    en: 'I can only read text. Please write it, or send a photo with a caption.',
    fr: 'Je ne sais lire que du texte. Écrivez-le-moi, ou envoyez une photo avec une légende.',
  },
  edited: {
    en: 'Editing a message changes nothing here. You can undo what it did and write it anew.',
    fr: 'Modifier un message ne change rien ici. Vous pouvez annuler ce qu’il a fait, puis l’écrire à nouveau.',
  },
  sent: { en: 'I have answered you in private.', fr: 'Je vous ai répondu en privé.' },
  closed: {
    en: 'I answer in private, and may not write to you yet. Open our chat and press Start, then ask again.',
    fr: 'Je réponds en privé, et je ne peux pas encore vous écrire. Ouvrez notre discussion, appuyez sur Démarrer, puis redemandez-moi.',
  },
  open: { en: 'Open our chat', fr: 'Ouvrir la discussion' },
  add: { en: 'Add', fr: 'Ajouter' },
  find: { en: 'Find', fr: 'Chercher' },
  take: { en: 'Take out', fr: 'Sortir' },
  help: { en: 'Help', fr: 'Aide' },
} satisfies Texts;
