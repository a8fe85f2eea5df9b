import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it('shows what can be written, and where to go on, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  expect(await ann.says('help')).toBe(
    lines(
      'Write it as you would say it. Some examples:',
      '**add 3x lasagne for 4 in box 2** · puts three bags in',
      '**add soup box 1 (spicy)** · with a note',
      '**take 2.1** · takes one out; “take 2.1 2 servings” a part of it',
      '**put back 2.1** · puts it back',
      '**list** · shows what is inside; “list box 2” one box',
      '**find salmon** · by name, note, type or address',
      '**soon** · what to eat first; “soon for 4” what feeds four',
      '**move 2.1 box 3** · to another box',
      '**edit 2.1 for 6** · corrects it',
      '**mood 4 tired but ok** · notes how you feel, from 1 to 5',
      '**tracker new weight number kg** · something new to log',
      '**tracker** · your trackers',
      '**log weight 71.4 yesterday 22:30** · logs it; “log sleep 7h45” a duration',
      '**streaks** · streak and score of each tracker',
      '**chart weight year** · shows it as a picture',
      '**freezer** · your freezers and their boxes',
      '**types** · the catalogue with its keep periods',
      '**trends** · what you store and eat most',
      '**history** · what happened',
      '**nudges** · what I remind you of',
      '**nudges set weight every weekday 7:45** · a reminder; “nudges off” stops all',
      '**settings** · language, time zone, start of the day, quiet hours, streaks',
      '**start** · A greeting, and the first steps',
      '**help** · What I can do, with examples',
      '**undo** · Take back your latest change',
      '**report** · What a month came to: freezers and trackers, with pictures',
      '**export** · Your products, or what you logged, as a file for spreadsheets',
      '**import** · Take in a CSV file that “export” made',
      'An address such as 2.1 is box 2, number 1. What is missing I ask for, and “undo” takes the latest change back.',
      '[What is inside] [Eat soon] [Freezers] [Settings]',
    ),
  );
  expect(await ann.presses('What is inside')).toBe(
    lines('The freezer is empty.', 'Write for example: add lasagne for 4 in box 2', '[Add] [Outside]'),
  );
});

it('shows what can be written, and where to go on, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  expect(await ann.says('aide')).toBe(
    lines(
      'Écrivez comme vous le diriez. Quelques exemples :',
      '**ajouter 3x lasagnes pour 4 tiroir 2** · range trois sacs',
      '**ajouter soupe tiroir 1 (épicée)** · avec une note',
      '**sortir 2.1** · en sort un ; « sortir 2.1 2 parts » une partie',
      '**remettre 2.1** · le remet en place',
      '**liste** · montre le contenu ; « liste tiroir 2 » un seul tiroir',
      '**chercher saumon** · par nom, note, type ou adresse',
      '**bientôt** · ce qu’il faut manger d’abord ; « bientôt pour 4 » ce qui nourrit quatre personnes',
      '**déplacer 2.1 tiroir 3** · dans un autre tiroir',
      '**modifier 2.1 pour 6** · le corrige',
      '**humeur 4 fatigué mais ça va** · note votre humeur, de 1 à 5',
      '**suivi nouveau poids nombre kg** · crée un suivi',
      '**suivi** · vos suivis',
      '**noter poids 71,4 hier 22h30** · le note ; « noter sommeil 7h45 » une durée',
      '**séries** · la série et le score de chaque suivi',
      '**graphique poids année** · le montre en image',
      '**congélateur** · vos congélateurs et leurs tiroirs',
      '**types** · le catalogue et ses durées de conservation',
      '**tendances** · ce que vous rangez et mangez le plus',
      '**historique** · ce qui s’est passé',
      '**rappels** · ce que je vous rappelle',
      '**rappels régler poids en semaine 7h45** · un rappel ; « rappels désactiver » les coupe tous',
      '**réglages** · langue, fuseau horaire, début de la journée, heures calmes, séries',
      '**démarrer** · Un bonjour et les premiers pas',
      '**aide** · Ce que je sais faire, avec des exemples',
      '**annuler** · Annuler votre dernière modification',
      '**bilan** · Le bilan d’un mois : congélateurs et suivis, avec des images',
      '**exporter** · Vos produits, ou ce que vous avez noté, dans un fichier pour tableur',
      '**importer** · Importer un fichier CSV créé par « exporter »',
      'Une adresse comme 2.1, c’est le tiroir 2, numéro 1. Je demande ce qui manque, et « annuler » revient sur la dernière modification.',
      '[Le contenu] [À manger bientôt] [Congélateurs] [Réglages]',
    ),
  );
  expect(await ann.presses('Le contenu')).toBe(
    lines('Le congélateur est vide.', 'Écrivez par exemple : ajouter lasagnes pour 4 tiroir 2', '[Ajouter] [Sortis]'),
  );
});

it('opens what to eat soon, the freezers and the settings, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('help');
  expect(await ann.presses('Eat soon')).toBe(lines('Nothing to eat up soon.', '[Show the list]'));
  await ann.says('help');
  expect(await ann.presses('Freezers')).toBe(
    lines(
      '**Freezer**: 4 boxes, empty.',
      'Box 1: empty, next **1.1**',
      'Box 2: empty, next **2.1**',
      'Box 3: empty, next **3.1**',
      'Box 4: empty, next **4.1**',
      '[Rename] [Number of boxes] [Name a box] [Add a freezer]',
    ),
  );
  await ann.says('help');
  expect(await ann.presses('Settings')).toBe(
    lines(
      'Language: **English**',
      'Time zone: not chosen yet; **Paris** until then (11:00 now)',
      'Your day starts at **midnight**',
      'Quiet hours: **22:00 to 08:00**',
      'Streaks: **shown**',
      '[Language] [Time zone] [Start of the day] [Quiet hours] [Streaks]',
    ),
  );
});

it('opens what to eat soon, the freezers and the settings, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('aide');
  expect(await ann.presses('À manger bientôt')).toBe(lines('Rien à finir bientôt.', '[Voir la liste]'));
  await ann.says('aide');
  expect(await ann.presses('Congélateurs')).toBe(
    lines(
      '**Congélateur** : 4 tiroirs, vide.',
      'Tiroir 1 : vide, prochain numéro **1.1**',
      'Tiroir 2 : vide, prochain numéro **2.1**',
      'Tiroir 3 : vide, prochain numéro **3.1**',
      'Tiroir 4 : vide, prochain numéro **4.1**',
      '[Renommer] [Nombre de tiroirs] [Nommer un tiroir] [Nouveau congélateur]',
    ),
  );
  await ann.says('aide');
  expect(await ann.presses('Réglages')).toBe(
    lines(
      'Langue : **français**',
      'Fuseau horaire : pas encore choisi ; **Paris** d’ici là (il y est 11 h)',
      'Votre journée commence à **minuit**',
      'Heures calmes : **de 22 h à 8 h**',
      'Séries : **affichées**',
      '[Langue] [Fuseau horaire] [Début de journée] [Heures calmes] [Séries]',
    ),
  );
});

it('helps with a command that is named, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  expect(await ann.says('help add')).toBe(
    lines(
      '**add 3x lasagne for 4 in box 2** · puts three bags in',
      '**add pea soup keep 6 months frozen last sunday** · with its keep period and its date',
      '**add soup box 1 (spicy)** · with a note',
      '[All commands]',
    ),
  );
  expect(await ann.says('help put back')).toBe(lines('**put back 2.1** · puts it back', '[All commands]'));
  expect(await ann.presses('All commands')).toBe(
    lines(
      'Write it as you would say it. Some examples:',
      '**add 3x lasagne for 4 in box 2** · puts three bags in',
      '**add soup box 1 (spicy)** · with a note',
      '**take 2.1** · takes one out; “take 2.1 2 servings” a part of it',
      '**put back 2.1** · puts it back',
      '**list** · shows what is inside; “list box 2” one box',
      '**find salmon** · by name, note, type or address',
      '**soon** · what to eat first; “soon for 4” what feeds four',
      '**move 2.1 box 3** · to another box',
      '**edit 2.1 for 6** · corrects it',
      '**mood 4 tired but ok** · notes how you feel, from 1 to 5',
      '**tracker new weight number kg** · something new to log',
      '**tracker** · your trackers',
      '**log weight 71.4 yesterday 22:30** · logs it; “log sleep 7h45” a duration',
      '**streaks** · streak and score of each tracker',
      '**chart weight year** · shows it as a picture',
      '**freezer** · your freezers and their boxes',
      '**types** · the catalogue with its keep periods',
      '**trends** · what you store and eat most',
      '**history** · what happened',
      '**nudges** · what I remind you of',
      '**nudges set weight every weekday 7:45** · a reminder; “nudges off” stops all',
      '**settings** · language, time zone, start of the day, quiet hours, streaks',
      '**start** · A greeting, and the first steps',
      '**help** · What I can do, with examples',
      '**undo** · Take back your latest change',
      '**report** · What a month came to: freezers and trackers, with pictures',
      '**export** · Your products, or what you logged, as a file for spreadsheets',
      '**import** · Take in a CSV file that “export” made',
      'An address such as 2.1 is box 2, number 1. What is missing I ask for, and “undo” takes the latest change back.',
      '[What is inside] [Eat soon] [Freezers] [Settings]',
    ),
  );
});

it('helps with a command that is named, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  expect(await ann.says('aide ajouter')).toBe(
    lines(
      '**ajouter 3x lasagnes pour 4 tiroir 2** · range trois sacs',
      '**ajouter soupe de pois garder 6 mois congelée dimanche dernier** · avec sa durée de conservation et sa date',
      '**ajouter soupe tiroir 1 (épicée)** · avec une note',
      '[Toutes les commandes]',
    ),
  );
  expect(await ann.says('aide remettre')).toBe(lines('**remettre 2.1** · le remet en place', '[Toutes les commandes]'));
  expect(await ann.presses('Toutes les commandes')).toBe(
    lines(
      'Écrivez comme vous le diriez. Quelques exemples :',
      '**ajouter 3x lasagnes pour 4 tiroir 2** · range trois sacs',
      '**ajouter soupe tiroir 1 (épicée)** · avec une note',
      '**sortir 2.1** · en sort un ; « sortir 2.1 2 parts » une partie',
      '**remettre 2.1** · le remet en place',
      '**liste** · montre le contenu ; « liste tiroir 2 » un seul tiroir',
      '**chercher saumon** · par nom, note, type ou adresse',
      '**bientôt** · ce qu’il faut manger d’abord ; « bientôt pour 4 » ce qui nourrit quatre personnes',
      '**déplacer 2.1 tiroir 3** · dans un autre tiroir',
      '**modifier 2.1 pour 6** · le corrige',
      '**humeur 4 fatigué mais ça va** · note votre humeur, de 1 à 5',
      '**suivi nouveau poids nombre kg** · crée un suivi',
      '**suivi** · vos suivis',
      '**noter poids 71,4 hier 22h30** · le note ; « noter sommeil 7h45 » une durée',
      '**séries** · la série et le score de chaque suivi',
      '**graphique poids année** · le montre en image',
      '**congélateur** · vos congélateurs et leurs tiroirs',
      '**types** · le catalogue et ses durées de conservation',
      '**tendances** · ce que vous rangez et mangez le plus',
      '**historique** · ce qui s’est passé',
      '**rappels** · ce que je vous rappelle',
      '**rappels régler poids en semaine 7h45** · un rappel ; « rappels désactiver » les coupe tous',
      '**réglages** · langue, fuseau horaire, début de la journée, heures calmes, séries',
      '**démarrer** · Un bonjour et les premiers pas',
      '**aide** · Ce que je sais faire, avec des exemples',
      '**annuler** · Annuler votre dernière modification',
      '**bilan** · Le bilan d’un mois : congélateurs et suivis, avec des images',
      '**exporter** · Vos produits, ou ce que vous avez noté, dans un fichier pour tableur',
      '**importer** · Importer un fichier CSV créé par « exporter »',
      'Une adresse comme 2.1, c’est le tiroir 2, numéro 1. Je demande ce qui manque, et « annuler » revient sur la dernière modification.',
      '[Le contenu] [À manger bientôt] [Congélateurs] [Réglages]',
    ),
  );
});

it('offers examples for a message without a word, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  expect(await ann.says('???')).toBe(lines('Write for example “add lasagne for 4 in box 2”, or “help”.', '[Help]'));
  expect(await ann.says('!')).toBe(lines('Write for example “add lasagne for 4 in box 2”, or “help”.', '[Help]'));
  expect(await ann.says('😀')).toBe(lines('Write for example “add lasagne for 4 in box 2”, or “help”.', '[Help]'));
  expect(await ann.presses('Help')).toBe(
    lines(
      'Write it as you would say it. Some examples:',
      '**add 3x lasagne for 4 in box 2** · puts three bags in',
      '**add soup box 1 (spicy)** · with a note',
      '**take 2.1** · takes one out; “take 2.1 2 servings” a part of it',
      '**put back 2.1** · puts it back',
      '**list** · shows what is inside; “list box 2” one box',
      '**find salmon** · by name, note, type or address',
      '**soon** · what to eat first; “soon for 4” what feeds four',
      '**move 2.1 box 3** · to another box',
      '**edit 2.1 for 6** · corrects it',
      '**mood 4 tired but ok** · notes how you feel, from 1 to 5',
      '**tracker new weight number kg** · something new to log',
      '**tracker** · your trackers',
      '**log weight 71.4 yesterday 22:30** · logs it; “log sleep 7h45” a duration',
      '**streaks** · streak and score of each tracker',
      '**chart weight year** · shows it as a picture',
      '**freezer** · your freezers and their boxes',
      '**types** · the catalogue with its keep periods',
      '**trends** · what you store and eat most',
      '**history** · what happened',
      '**nudges** · what I remind you of',
      '**nudges set weight every weekday 7:45** · a reminder; “nudges off” stops all',
      '**settings** · language, time zone, start of the day, quiet hours, streaks',
      '**start** · A greeting, and the first steps',
      '**help** · What I can do, with examples',
      '**undo** · Take back your latest change',
      '**report** · What a month came to: freezers and trackers, with pictures',
      '**export** · Your products, or what you logged, as a file for spreadsheets',
      '**import** · Take in a CSV file that “export” made',
      'An address such as 2.1 is box 2, number 1. What is missing I ask for, and “undo” takes the latest change back.',
      '[What is inside] [Eat soon] [Freezers] [Settings]',
    ),
  );
});

it('offers examples for a message without a word, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  expect(await ann.says('???')).toBe(
    lines('Écrivez par exemple « ajouter lasagnes pour 4 tiroir 2 », ou « aide ».', '[Aide]'),
  );
  expect(await ann.says('!')).toBe(
    lines('Écrivez par exemple « ajouter lasagnes pour 4 tiroir 2 », ou « aide ».', '[Aide]'),
  );
  expect(await ann.says('😀')).toBe(
    lines('Écrivez par exemple « ajouter lasagnes pour 4 tiroir 2 », ou « aide ».', '[Aide]'),
  );
  expect(await ann.presses('Aide')).toBe(
    lines(
      'Écrivez comme vous le diriez. Quelques exemples :',
      '**ajouter 3x lasagnes pour 4 tiroir 2** · range trois sacs',
      '**ajouter soupe tiroir 1 (épicée)** · avec une note',
      '**sortir 2.1** · en sort un ; « sortir 2.1 2 parts » une partie',
      '**remettre 2.1** · le remet en place',
      '**liste** · montre le contenu ; « liste tiroir 2 » un seul tiroir',
      '**chercher saumon** · par nom, note, type ou adresse',
      '**bientôt** · ce qu’il faut manger d’abord ; « bientôt pour 4 » ce qui nourrit quatre personnes',
      '**déplacer 2.1 tiroir 3** · dans un autre tiroir',
      '**modifier 2.1 pour 6** · le corrige',
      '**humeur 4 fatigué mais ça va** · note votre humeur, de 1 à 5',
      '**suivi nouveau poids nombre kg** · crée un suivi',
      '**suivi** · vos suivis',
      '**noter poids 71,4 hier 22h30** · le note ; « noter sommeil 7h45 » une durée',
      '**séries** · la série et le score de chaque suivi',
      '**graphique poids année** · le montre en image',
      '**congélateur** · vos congélateurs et leurs tiroirs',
      '**types** · le catalogue et ses durées de conservation',
      '**tendances** · ce que vous rangez et mangez le plus',
      '**historique** · ce qui s’est passé',
      '**rappels** · ce que je vous rappelle',
      '**rappels régler poids en semaine 7h45** · un rappel ; « rappels désactiver » les coupe tous',
      '**réglages** · langue, fuseau horaire, début de la journée, heures calmes, séries',
      '**démarrer** · Un bonjour et les premiers pas',
      '**aide** · Ce que je sais faire, avec des exemples',
      '**annuler** · Annuler votre dernière modification',
      '**bilan** · Le bilan d’un mois : congélateurs et suivis, avec des images',
      '**exporter** · Vos produits, ou ce que vous avez noté, dans un fichier pour tableur',
      '**importer** · Importer un fichier CSV créé par « exporter »',
      'Une adresse comme 2.1, c’est le tiroir 2, numéro 1. Je demande ce qui manque, et « annuler » revient sur la dernière modification.',
      '[Le contenu] [À manger bientôt] [Congélateurs] [Réglages]',
    ),
  );
});
