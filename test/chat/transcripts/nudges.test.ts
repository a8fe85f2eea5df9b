import { afterEach, describe, expect, it } from 'vitest';
import { type Chat, openChat, type Talker } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;

async function talker(language: 'en' | 'fr', ...said: string[]): Promise<Talker> {
  chat = await openChat(language, { platform: 'telegram' });
  const ann = chat.talker('Ann');
  await ann.says(language === 'en' ? 'time zone Paris' : 'fuseau Paris');
  for (const text of said) await ann.says(text);
  return ann;
}

afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

describe('in English', () => {
  it('all nudges are on one screen, each with its next local time', async () => {
    const ann = await talker('en', 'add peas box 1', 'tracker new weight number kg');
    expect(await ann.says('nudges set weight every weekday 7:45')).toBe(
      lines('**Weight** · on weekdays at 07:45 · next: Monday 23 Nov at 07:45', '[Undo] [All nudges]'),
    );
    expect(await ann.presses('All nudges')).toBe(
      lines(
        'What I send you on my own:',
        '**Eat soon** · on Saturdays at 10:00 · next: tomorrow at 10:00',
        '**Weight** · on weekdays at 07:45 · next: Monday 23 Nov at 07:45',
        '**Monthly report** · on the 1st at 09:00 · next: 1 Dec at 09:00',
        'Quiet hours: 22:00 to 08:00. They hold back what has no time that you chose.',
        '[Eat soon]',
        '[Weight]',
        '[Monthly report]',
        '[New reminder] [All off] [Quiet hours]',
      ),
    );
    expect(await ann.presses('Weight')).toBe(
      lines(
        '**Weight** · on weekdays at 07:45 · next: Monday 23 Nov at 07:45',
        '[Change time] [Not this week] [Stop these] [All nudges]',
      ),
    );
  });

  it('what is missing is asked for, by buttons and typed', async () => {
    const ann = await talker('en', 'tracker new weight number kg');
    await ann.says('nudges');
    expect(await ann.presses('New reminder')).toBe(
      lines('A reminder of what?', '[Mood] [Weight] [Eat soon] [Monthly report] [Streak at risk]'),
    );
    expect(await ann.presses('Mood')).toBe(
      lines(
        'Mood: when shall I write? Choose, or write for example “every weekday 7:45”.',
        '[07:00] [08:00] [12:00] [18:00] [20:00] [21:00]',
      ),
    );
    expect(await ann.presses('20:00')).toContain('**Mood** · every day at 20:00 · next: today at 20:00');
    await ann.says('nudges set weight');
    expect(await ann.says('sat and sun 10:00')).toContain(
      '**Weight** · at weekends at 10:00 · next: tomorrow at 10:00',
    );
    expect(await ann.says('remind me of weight at 7:30 and 20:00')).toContain(
      '**Weight** · at weekends at 07:30 and 20:00 · next: tomorrow at 07:30',
    );
    expect(await ann.says('nudges set weight on mondays')).toContain('**Weight** · on Mondays at 07:30 and 20:00');
    expect(await ann.says('nudges set lasagne 8:00')).toContain('I know no tracker called “lasagne”.');
    expect(await ann.runs('nudges-set', { nudge: 'mood', times: 'every evening at 9' })).toContain(
      '**Mood** · every day at 21:00',
    );
    expect(await ann.runs('nudges-set', { nudge: 'mood', times: 'now and then' })).toContain(
      'I did not understand “now and then”',
    );
  });

  it('the tracker’s own screen leads to its reminders', async () => {
    const ann = await talker('en', 'tracker new weight number kg', 'tracker weight');
    expect(await ann.presses('Remind me')).toBe(lines('**Weight** · no reminder yet', '[Remind me] [All nudges]'));
    expect(await ann.presses('Remind me')).toContain('Weight: when shall I write?');
  });

  it('all are off with one tap, and on again as they were', async () => {
    const ann = await talker('en', 'add peas box 1', 'nudges set mood 20:00', 'nudges stop mood');
    const before = await ann.says('nudges');
    expect(await ann.presses('All off')).toBe(
      lines(
        'All nudges are off: I write only when you do. What is set stays for when you want them back.',
        '[Undo] [All on again] [All nudges]',
      ),
    );
    const off = await ann.presses('All nudges');
    expect(off).toContain('All nudges are off. Once they are on again, they come as they did:');
    expect(off).not.toContain('next');
    expect(await ann.presses('All on again')).toBe(
      lines('All nudges are on again, as they were.', '[Undo] [All nudges]'),
    );
    expect(await ann.presses('All nudges')).toBe(before);
    expect(await ann.says('nudges on')).toContain('That is how it is already.');
    await ann.says('nudges off');
    expect(await ann.says('undo')).toBe(lines('Taken back: the choice about all nudges.', '[Redo]'));
    expect(await ann.says('nudges')).toBe(before);
  });

  it('while all are off, each says so where it is set or shown', async () => {
    const ann = await talker('en', 'nudges off');
    expect(await ann.says('nudges set mood 20:00')).toBe(
      lines(
        '**Mood** · every day at 20:00',
        'All nudges are off. This one comes once they are on again.',
        '[Undo] [All on again] [All nudges]',
      ),
    );
    expect(await ann.says('nudges mood')).toContain('[All on again] [Change time] [Not this week] [Stop these]');
    expect(await ann.presses('All on again')).toContain('All nudges are on again, as they were.');
    expect(await ann.says('nudges mood')).toContain('next: today at 20:00');
  });

  it('one is stopped, started again and left out for a week', async () => {
    const ann = await talker('en', 'nudges set mood 20:00', 'nudges mood');
    expect(await ann.presses('Stop these')).toBe(
      lines('**Mood** · every day at 20:00 · stopped', '[Undo] [All nudges]'),
    );
    expect(await ann.says('nudges mood')).toContain('[Start again] [Change time] [All nudges]');
    expect(await ann.presses('Start again')).toContain('**Mood** · every day at 20:00 · next: today at 20:00');
    await ann.says('nudges mood');
    expect(await ann.presses('Not this week')).toContain('not before 23 Nov · next: Monday 23 Nov at 20:00');
    expect(await ann.presses('Undo')).toBe(lines('Taken back: leaving the nudge for Mood out this week.', '[Redo]'));
    expect(await ann.says('nudges mood')).toContain('next: today at 20:00');
  });

  it('quiet hours are asked for, set and switched off', async () => {
    const ann = await talker('en');
    expect(await ann.says('settings quiet')).toBe(
      lines(
        'During which hours shall I send nothing that can wait? For example “22:00 to 8:00”. Times that you chose yourself stay.',
        '[22:00 to 08:00] [21:00 to 07:00] [23:00 to 07:00] [22:00 to 10:00] [None]',
      ),
    );
    expect(await ann.says('from 9 pm to 7:30')).toBe(
      lines(
        'Quiet hours: 21:00 to 07:30. What can wait comes afterwards; times that you chose yourself stay.',
        '[Undo] [Settings]',
      ),
    );
    expect(await ann.presses('Settings')).toContain('Quiet hours: **21:00 to 07:30**');
    expect(await ann.says('quiet hours none')).toContain('There are no quiet hours any more.');
    expect(await ann.says('nudges')).toContain('No quiet hours.');
    expect(await ann.says('undo')).toBe(lines('Taken back: the change of quiet hours.', '[Redo]'));
    expect(await ann.says('settings')).toContain('Quiet hours: **21:00 to 07:30**');
  });

  it('a default that falls into quiet hours says that they hold it back; a time that was chosen stays', async () => {
    const ann = await talker('en', 'add peas box 1', 'quiet hours 22:00 to 11:00');
    expect(await ann.says('nudges soon')).toContain('next: tomorrow at 11:00, held back by your quiet hours');
    await ann.says('nudges set eat soon saturday 10:00');
    expect(await ann.says('nudges soon')).toContain('next: tomorrow at 10:00\n');
  });

  it('setting one up asks for the zone while it is unknown', async () => {
    chat = await openChat('en');
    const ann = chat.talker('Ann');
    expect(await ann.says('nudges set mood 20:00')).toBe(
      lines(
        '**Mood** · every day at 20:00',
        'Where do you live? I send nothing before I know what time it is there. Choose a place, or write any city.',
        '[London] [New York] [Chicago] [Los Angeles] [Sydney] [Undo] [All nudges]',
      ),
    );
    expect(await ann.presses('Sydney')).toContain('Your time zone: **Sydney**.');
    expect(await ann.says('nudges mood')).toContain('next: tomorrow at 20:00');
    await ann.says('time zone Paris');
    expect(await ann.says('nudges mood')).toContain('next: today at 20:00');
  });

  it.each([
    ['run 8', 'every day at 08:00'],
    ['run 0', 'every day at 00:00'],
    ['me of run at 8 and 20', 'every day at 08:00 and 20:00'],
    ['run weekends 10', 'at weekends at 10:00'],
    ['run 10 weekends', 'at weekends at 10:00'],
    ['run 9 in the evening', 'every day at 21:00'],
    ['run 9 on mondays in the evening', 'on Mondays at 21:00'],
    ['run 3 in the afternoon', 'every day at 15:00'],
    ['run home 8', 'every day at 08:00'],
    ['streak 19', 'every day at 19:00'],
    ['report 8', 'on the 1st at 08:00'],
    ['report on the 1st at 8', 'on the 1st at 08:00'],
  ])('“remind %s” says when', async (text, when) => {
    const ann = await talker('en', 'tracker new run yes/no', 'tracker new run home yes/no');
    expect(await ann.says(`remind ${text}`)).toContain(` · ${when} · next: `);
  });

  it.each([
    ['run in the morning', undefined],
    ['run 25:00', '25:00'],
    ['run 24', '24'],
    ['run 3 times a week at 8', '3 times a week'],
    ['run now and then', 'now and then'],
  ])('“remind %s” asks when, and says what was not understood', async (text, unread) => {
    const ann = await talker('en', 'tracker new run yes/no');
    const told = unread === undefined ? [] : [`I did not understand “${unread}”, so nothing was changed.`];
    expect(await ann.says(`remind ${text}`)).toBe(
      lines(
        ...told,
        'Run: when shall I write? Choose, or write for example “every weekday 7:45”.',
        '[07:00] [08:00] [12:00] [18:00] [20:00] [21:00]',
      ),
    );
    expect(await ann.says('8')).toContain('**Run** · every day at 08:00');
  });

  it('days without an hour are kept for the hour that is asked for', async () => {
    const ann = await talker('en', 'tracker new run yes/no');
    expect(await ann.says('remind run on mondays in the evening')).toContain('Run: when shall I write?');
    expect(await ann.presses('20:00')).toContain('**Run** · on Mondays at 20:00');
  });

  it('the report comes on the 1st whatever day is said, and that is said', async () => {
    const ann = await talker('en');
    expect(await ann.says('nudges set report every monday 9:30')).toBe(
      lines(
        '**Monthly report** · on the 1st at 09:30 · next: 1 Dec at 09:30',
        'The report always comes on the 1st of the month.',
        '[Undo] [All nudges]',
      ),
    );
    expect(await ann.says('nudges set report 9:45')).not.toContain('always');
  });

  it('“nudges off” with a name stops that one alone', async () => {
    const ann = await talker('en', 'tracker new run yes/no', 'remind run 8:00', 'remind mood 20:00');
    expect(await ann.says('nudges off run')).toBe(
      lines('**Run** · every day at 08:00 · stopped', '[Undo] [All nudges]'),
    );
    expect(await ann.says('nudges off report')).toContain('**Monthly report** · on the 1st at 09:00 · stopped');
    expect(await ann.says('nudges mood')).toContain('next: today at 20:00');
    expect(await ann.says('nudges off lasagne')).toContain('I know no tracker called “lasagne”.');
    expect(await ann.presses('Mood')).toContain('**Mood** · every day at 20:00 · stopped');
    expect(await ann.says('nudges off all')).toContain('All nudges are off');
  });
});

describe('in French', () => {
  it('all nudges are on one screen, each with its next local time', async () => {
    const ann = await talker('fr', 'ajouter petits pois tiroir 1', 'suivi nouveau poids nombre kg');
    expect(await ann.says('rappelle-moi poids en semaine à 7h45')).toBe(
      lines('**Poids** · en semaine à 7 h 45 · prochain : lundi 23 nov. à 7 h 45', '[Annuler] [Tous les rappels]'),
    );
    expect(await ann.presses('Tous les rappels')).toBe(
      lines(
        'Ce que je vous envoie de moi-même :',
        '**À manger bientôt** · le samedi à 10 h · prochain : demain à 10 h',
        '**Poids** · en semaine à 7 h 45 · prochain : lundi 23 nov. à 7 h 45',
        '**Bilan mensuel** · le 1er du mois à 9 h · prochain : 1er déc. à 9 h',
        'Heures calmes : de 22 h à 8 h. Elles retardent les rappels dont vous n’avez pas choisi l’heure.',
        '[À manger bientôt]',
        '[Poids]',
        '[Bilan mensuel]',
        '[Nouveau rappel] [Tout désactiver] [Heures calmes]',
      ),
    );
  });

  it('times are set by buttons and typed', async () => {
    const ann = await talker('fr', 'suivi nouveau sport oui/non');
    await ann.says('rappels régler sport');
    expect(await ann.says('chaque dimanche 18h')).toContain(
      '**Sport** · le dimanche à 18 h · prochain : dimanche 22 nov. à 18 h',
    );
    await ann.says('rappels sport');
    expect(await ann.presses('Changer l’heure')).toBe(
      lines(
        'Sport : quand dois-je vous écrire ? Choisissez, ou écrivez par exemple « en semaine 7h45 ».',
        '[7 h] [8 h] [12 h] [18 h] [20 h] [21 h]',
      ),
    );
    expect(await ann.says('lundi et jeudi, 7h45 et 20h')).toContain(
      '**Sport** · le lundi et le jeudi à 7 h 45 et 20 h · prochain : lundi 23 nov. à 7 h 45',
    );
    expect(await ann.presses('Annuler')).toBe(lines('Annulé : la modification du rappel (Sport).', '[Rétablir]'));
    expect(await ann.says('rappels sport')).toContain('**Sport** · le dimanche à 18 h');
    expect(await ann.says('rappels arrêter sport')).toContain('**Sport** · le dimanche à 18 h · arrêté');
    expect(await ann.says('rappels reprendre sport')).toContain('prochain : dimanche 22 nov. à 18 h');
  });

  it('all are off with one tap, and on again as they were', async () => {
    const ann = await talker('fr', 'rappels régler humeur 20h');
    const before = await ann.says('rappels');
    expect(await ann.presses('Tout désactiver')).toContain('Tous les rappels sont désactivés');
    expect(await ann.presses('Tout réactiver')).toContain('Tous les rappels sont réactivés, comme avant.');
    expect(await ann.presses('Tous les rappels')).toBe(before);
  });

  it('while all are off, each says so where it is set or shown', async () => {
    const ann = await talker('fr', 'rappels désactiver');
    expect(await ann.says('rappels régler humeur 20h')).toBe(
      lines(
        '**Humeur** · tous les jours à 20 h',
        'Tous les rappels sont désactivés. Celui-ci viendra quand vous les réactiverez.',
        '[Annuler] [Tout réactiver] [Tous les rappels]',
      ),
    );
    expect(await ann.presses('Tout réactiver')).toContain('Tous les rappels sont réactivés, comme avant.');
  });

  it('quiet hours are asked for and set', async () => {
    const ann = await talker('fr', 'réglages');
    expect(await ann.presses('Heures calmes')).toBe(
      lines(
        'Pendant quelles heures ne dois-je rien envoyer qui puisse attendre ? Par exemple « 22h à 8h ». Les heures que vous avez choisies vous-même restent.',
        '[De 22 h à 8 h] [De 21 h à 7 h] [De 23 h à 7 h] [De 22 h à 10 h] [Aucune]',
      ),
    );
    expect(await ann.says('23h à 7h')).toContain('Heures calmes : de 23 h à 7 h.');
    expect(await ann.says('annuler')).toBe(lines('Annulé : le changement des heures calmes.', '[Rétablir]'));
    expect(await ann.says('heures calmes aucune')).toContain('Il n’y a plus d’heures calmes.');
    expect(await ann.says('réglages')).toContain('Heures calmes : **aucune**');
  });

  it('setting one up asks for the zone while it is unknown', async () => {
    chat = await openChat('fr');
    const ann = chat.talker('Ann');
    expect(await ann.says('rappels régler humeur 20h')).toBe(
      lines(
        '**Humeur** · tous les jours à 20 h',
        'Où habitez-vous ? Je n’envoie rien tant que je ne sais pas quelle heure il y est. Choisissez un lieu, ou écrivez le nom d’une ville.',
        '[Paris] [Bruxelles] [Zurich] [Montréal] [La Réunion] [Annuler] [Tous les rappels]',
      ),
    );
    expect(await ann.presses('Paris')).toContain('Votre fuseau horaire : **Paris**.');
    expect(await ann.says('rappels humeur')).toContain('prochain : aujourd’hui à 20 h');
  });

  it.each([
    ['rappelle course 8', 'tous les jours à 8 h'],
    ['rappels régler course 8', 'tous les jours à 8 h'],
    ['rappelle-moi course 9 du soir', 'tous les jours à 21 h'],
    ['rappelle course 3 de l’après-midi', 'tous les jours à 15 h'],
    ['rappelle course le week-end 10', 'le week-end à 10 h'],
    ['rappelle course 10 le lundi soir', 'le lundi à 22 h'],
    ['rappelle bilan 8', 'le 1er du mois à 8 h'],
    ['rappelle bilan le 1er du mois à 8h', 'le 1er du mois à 8 h'],
  ])('« %s » says when', async (text, when) => {
    const ann = await talker('fr', 'suivi nouveau course oui/non');
    expect(await ann.says(text)).toContain(` · ${when} · prochain : `);
  });

  it.each([
    ['rappels régler course le matin', undefined],
    ['rappelle course dans la soirée', undefined],
    ['rappelle course 25h', '25h'],
    ['rappelle course 3 fois par semaine à 8h', '3 fois par semaine'],
  ])('« %s » asks when, and says what was not understood', async (text, unread) => {
    const ann = await talker('fr', 'suivi nouveau course oui/non');
    const told = unread === undefined ? [] : [`Je n’ai pas compris « ${unread} » ; rien n’a été modifié.`];
    expect(await ann.says(text)).toBe(
      lines(
        ...told,
        'Course : quand dois-je vous écrire ? Choisissez, ou écrivez par exemple « en semaine 7h45 ».',
        '[7 h] [8 h] [12 h] [18 h] [20 h] [21 h]',
      ),
    );
    expect(await ann.says('8')).toContain('**Course** · tous les jours à 8 h');
  });

  it('the report comes on the 1st whatever day is said, and that is said', async () => {
    const ann = await talker('fr');
    expect(await ann.says('rappels régler bilan tous les lundis 9h30')).toBe(
      lines(
        '**Bilan mensuel** · le 1er du mois à 9 h 30 · prochain : 1er déc. à 9 h 30',
        'Le bilan arrive toujours le 1er du mois.',
        '[Annuler] [Tous les rappels]',
      ),
    );
  });

  it('« rappels désactiver » with a name stops that one alone', async () => {
    const ann = await talker('fr', 'suivi nouveau course oui/non', 'rappelle course 8h', 'rappelle humeur 20h');
    expect(await ann.says('rappels désactiver course')).toContain('**Course** · tous les jours à 8 h · arrêté');
    expect(await ann.says('rappels humeur')).toContain('prochain : aujourd’hui à 20 h');
    expect(await ann.says('rappels désactiver tous')).toContain('Tous les rappels sont désactivés');
  });
});
