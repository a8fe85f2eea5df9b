import { afterEach, describe, expect, it } from 'vitest';
import { type Chat, openChat, type Talker } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;

async function talker(language: 'en' | 'fr', ...said: string[]): Promise<Talker> {
  chat = await openChat(language);
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
  it.each([
    ['tracker new weight number kg', 'Weight** is ready: number of kg · every day · the last value of a day counts.'],
    ['new tracker steps number', 'Steps** is ready: number · every day · the values of a day add up.'],
    ['tracker new water number glasses at least 8 a day', 'number of glasses · every day · at least 8 glasses a day'],
    ['tracker new sport choice run, bike, swim 3 times a week', 'choice of run, bike, swim · 3 times a week.'],
    ['tracker new piano duration at least 1h30 mon wed fri', 'duration · Mon, Wed, Fri · at least 1h30 a day.'],
    ['tracker new tea number at least 8 glasses a day', 'number of glasses · every day · at least 8 glasses a day'],
    ['tracker new vitamins yes/no daily', 'Vitamins** is ready: yes or no · every day.'],
    ['tracker new “number of cups” number', 'Number of cups** is ready: number'],
    ['tracker new gym yes/no twice a week', 'yes or no · twice a week.'],
  ])('%j makes a tracker in one line', async (text, ready) => {
    const ann = await talker('en');
    expect(await ann.says(text)).toContain(ready);
  });

  it('a guided conversation makes one too', async () => {
    const ann = await talker('en');
    expect(await ann.says('tracker new')).toBe('What would you like to track? Give it a name.');
    expect(await ann.says('reading')).toBe(
      lines('Reading: what do you log?', '[Number] [Choice] [Yes or no] [Duration]'),
    );
    expect(await ann.presses('Number')).toBe(lines('In which unit? For example kg, km or pages.', '[No unit]'));
    expect(await ann.says('pages')).toBe(
      lines(
        '**Reading** is ready: number of pages · every day · the values of a day add up.',
        '[Log] [Goal] [Days] [Undo]',
      ),
    );
    expect(await ann.presses('Goal')).toBe(
      lines('Which goal per day? For example “at least 8” or “at most 2”.', '[No goal]'),
    );
    expect(await ann.says('at least 20')).toContain('at least 20 pages a day');
    await ann.says('tracker new mood of the cat');
    expect(await ann.presses('Choice')).toBe('Which choices, 2 to 10? Separate them with commas: run, bike, swim.');
    expect(await ann.says('calm, wild')).toContain('**Mood of the cat** is ready: choice of calm, wild · every day.');
  });

  it('a form asks for all at once', async () => {
    const ann = await talker('en');
    await ann.runs('tracker-new', {});
    expect(ann.latest.form?.title).toBe('New tracker');
    expect(
      await ann.submits({ name: 'water', kind: 'number', details: 'l', schedule: 'daily', goal: 'at least 2' }),
    ).toBe(
      lines(
        '**Water** is ready: number of l · every day · at least 2 l a day · the values of a day add up.',
        '[Log] [Goal] [Days] [Undo]',
      ),
    );
    await ann.runs('tracker-edit', { tracker: 'water' });
    expect(ann.latest.form?.fields.map(({ id, value }) => [id, value])).toEqual([
      ['name', 'water'],
      ['details', 'l'],
      ['goal', 'at least 2'],
      ['schedule', 'every day'],
    ]);
    expect(await ann.submits({ goal: 'no goal', schedule: 'mon wed' })).toContain(
      'number of l · Mon, Wed · the values',
    );
  });

  it.each([
    ['number km at least 8,000.5 mon wed', 'x'],
    ['duration at most 1h05 3 times a week', 'x'],
    ['choice run, bike weekends', 'x'],
    ['yes/no', 'x'],
    ['', 'mood'],
  ])('a form that is sent as it was changes nothing: %j', async (said, name) => {
    const ann = await talker('en', `tracker new x ${said}`, 'cancel');
    await ann.runs('tracker-edit', { tracker: name });
    expect(await ann.submits({})).toContain('That is how it is already.');
  });

  it.each([
    ['tracker new a choice b', 'A tracker has 2 to 10 choices, separated by commas: run, bike, swim.'],
    ['tracker new a yes/no at least 3', 'That is no goal for this tracker.'],
    ['tracker new a number 12345678901234567', 'A unit has 16 characters at most'],
    ['tracker new a yes/no 9 times a week', 'That is no week: 1 to 7 times'],
    ['tracker new a duration outdoors', 'I did not understand “outdoors”'],
    ['tracker new WEIGHT number', 'There is already one called “WEIGHT”.'],
  ])('%j is refused in words', async (text, refusal) => {
    const ann = await talker('en', 'tracker new weight number kg');
    expect(await ann.says(text)).toContain(refusal);
  });

  it('fifty trackers are enough', async () => {
    const ann = await talker('en');
    for (let count = 1; count < 50; count += 1) await ann.says(`tracker new number${count} yes/no`);
    expect(await ann.says('tracker new one more yes/no')).toBe(
      'You can have 50 trackers at most, your mood among them.',
    );
    const said = await ann.says('log');
    expect(said).toContain('[Number19]');
    expect(await ann.presses('More ▶')).toContain('[Number39]');
    expect(await ann.presses('More ▶')).toContain('[Number49]');
  });

  it('all are listed, and one shown with what can be done', async () => {
    const ann = await talker('en', 'tracker new weight number kg', 'log weight 71.4');
    expect(await ann.says('tracker')).toBe(
      lines(
        '**Mood** · nothing yet today',
        '**Weight** · today: 71.4 kg',
        '[Mood]',
        '[Weight]',
        '[New tracker] [Streaks]',
      ),
    );
    expect(await ann.presses('Weight')).toBe(
      lines(
        '**Weight** · number of kg · every day · the last value of a day counts',
        'Today: 71.4 kg',
        'Streak 1 day · score 5%',
        '[Log] [Skip] [Entries] [Chart] [Edit] [Pause] [Remind me] [Remove] [Trackers]',
      ),
    );
    expect(await ann.says('tracker wait')).toContain('I know no tracker called “wait”.');
  });

  it('everything about one can be changed', async () => {
    const ann = await talker('en', 'tracker new weight number kg');
    expect(await ann.says('tracker edit weight')).toBe(
      lines('Weight: what shall I change?', '[Name] [Unit] [Goal] [Several a day] [Days]'),
    );
    expect(await ann.presses('Days')).toContain('[Every day] [Mon, Tue, Wed, Thu, Fri] [Once a week]');
    expect(await ann.says('mondays and thursdays')).toContain('**Weight** · number of kg · Mon, Thu');
    expect(await ann.says('tracker edit weight name Body weight goal at most 70')).toBe(
      lines(
        '**Body weight** · number of kg · Mon, Thu · at most 70 kg a day · the last value of a day counts',
        '[Undo] [Edit]',
      ),
    );
    expect(await ann.says('tracker edit body weight at least 60 kg a day')).toContain('at least 60 kg a day');
    expect(await ann.says('tracker edit body weight no goal')).toContain('Mon, Thu · the last value');
    await ann.presses('Undo');
    await ann.says('undo');
    expect(await ann.says('undo')).toBe(lines('Taken back: the changes to Body weight.', '[Redo]'));
    await ann.says('tracker edit weight');
    expect(await ann.presses('Several a day')).toContain('[They add up] [The last one counts]');
    expect(await ann.presses('They add up')).toContain('the values of a day add up');
    await ann.says('tracker edit weight');
    await ann.presses('Unit');
    expect(await ann.presses('No unit')).toContain('**Weight** · number · Mon, Thu');
  });

  it('choices can be renewed, and old entries keep theirs', async () => {
    const ann = await talker('en', 'tracker new sport choice run, bike', 'log sport run');
    expect(await ann.says('tracker edit sport choices bike, swim')).toContain('choice of bike, swim');
    expect(await ann.says('tracker entries sport')).toContain('· run]');
    expect(await ann.says('log sport run')).toContain('I need one of bike, swim.');
  });

  it('one is paused and resumed', async () => {
    const ann = await talker('en', 'tracker new weight number kg', 'log weight 71');
    expect(await ann.says('tracker pause weight')).toBe(
      lines('**Weight** is paused: from today on no day counts, until you resume it.', '[Undo] [Resume]'),
    );
    chat.wait(3 * 24 * 3_600_000);
    expect(await ann.says('tracker')).toContain('**Weight** · paused since Friday 20 Nov');
    expect(await ann.says('resume weight')).toBe(
      lines('**Weight** counts again from today on · streak 1 day · score 5%', '[Undo] [Log]'),
    );
    expect(await ann.says('tracker resume weight')).toContain('That is how it is already.');
  });

  it('one is removed with all that was logged, after a confirmation that says how much', async () => {
    const ann = await talker('en', 'tracker new weight number kg', 'log weight 71', 'log weight 72');
    expect(await ann.says('tracker remove weight')).toBe(
      lines('Remove **Weight** with all that was logged (2 entries)?', '[Remove it] [Keep it]'),
    );
    expect(await ann.presses('Remove it')).toBe(lines('**Weight** is removed, with 2 entries.', '[Undo] [Trackers]'));
    expect(await ann.presses('Undo')).toBe(lines('Taken back: removing Weight.', '[Redo]'));
    expect(await ann.says('tracker entries weight')).toContain('72 kg');
  });

  it('a timer is started and stopped', async () => {
    const ann = await talker('en', 'tracker new piano duration');
    expect(await ann.says('tracker stop')).toBe(lines('No timer is running.', '[Trackers]'));
    expect(await ann.says('timer start piano')).toBe(
      lines('**Piano**: the timer has been running since 11:00.', '[Stop timer] [Undo]'),
    );
    chat.wait(90 * 60_000);
    expect(await ann.says('timer piano')).toBe(
      lines('**Piano**: the timer has already been running since 11:00.', '[Stop timer]'),
    );
    expect(await ann.says('tracker')).toContain('**Piano** · nothing yet today · timer running since 11:00');
    expect(await ann.says('timer stop (scales)')).toBe(
      lines('**Piano** 1h30 · today · streak 1 day · score 5%', 'Note: “scales”', '[Note] [Undo] [Other day]'),
    );
    expect(await ann.presses('Undo')).toBe(
      lines('Taken back: stopping the timer of Piano.', 'Taken back: the entry for Piano, today.', '[Redo]'),
    );
    expect(await ann.says('timer mood')).toBe('Mood logs no durations, so it has no timer.');
  });

  it('entries are listed in pages, corrected and removed', async () => {
    const ann = await talker('en', 'tracker new weight number kg');
    expect(await ann.says('tracker entries weight')).toBe(lines('**Weight**: nothing is logged yet.', '[Log]'));
    for (let day = 1; day <= 22; day += 1) await ann.says(`log weight ${60 + day} (day ${day}) on 2026-10-${day}`);
    const first = await ann.says('tracker entries weight');
    expect(first).toContain('[22 Oct · 82 kg · day 22]');
    expect(first).not.toContain('day 2]');
    expect(await ann.presses('More ▶')).toBe(
      lines('**Weight**, the latest first:', '[2 Oct · 62 kg · day 2]', '[1 Oct · 61 kg · day 1]', '[◀ Back]', '[Log]'),
    );
    expect(await ann.presses('1 Oct · 61 kg · day 1')).toBe(
      lines('**Weight** 61 kg · 1 Oct · score 16%', 'Note: “day 1”', '[Value] [Note] [Other day] [Remove] [Entries]'),
    );
    await ann.presses('Value');
    expect(await ann.says('much')).toContain('“much”? I need a number of kg, such as 71.4.');
    expect(await ann.says('61,5')).toContain('**Weight** 61.5 kg · 1 Oct');
    await ann.says('tracker entries weight');
    await ann.presses('22 Oct · 82 kg · day 22');
    expect(await ann.presses('Remove')).toContain('**Weight** removed: 22 Oct · 82 kg');
    expect(await ann.presses('Undo')).toBe(lines('Taken back: the removal of an entry for Weight, 22 Oct.', '[Redo]'));
  });

  it('streaks are told all on one screen', async () => {
    const ann = await talker(
      'en',
      'tracker new weight number kg',
      'log weight 71 yesterday',
      'log weight 71',
      'mood 3',
    );
    expect(await ann.says('streaks')).toBe(
      lines(
        'Your streaks and scores:',
        '**Mood** · streak 1 day · score 5% · today: 😐 3',
        '**Weight** · streak 2 days · score 10% · today: 71 kg',
        '[Trackers]',
      ),
    );
  });
});

describe('in French', () => {
  it.each([
    [
      'suivi nouveau poids nombre kg',
      'Poids** est prêt. Nombre (kg) · tous les jours · la dernière valeur du jour compte.',
    ],
    [
      'suivi nouveau eau nombre verres au moins 8 par jour',
      'Nombre (verres) · tous les jours · au moins 8 verres par jour',
    ],
    [
      'suivi nouveau sport choix course, vélo, natation 3 fois par semaine',
      'Choix : course, vélo, natation · 3 fois par semaine.',
    ],
    ['suivi nouveau piano durée au moins 1h30 lun mer ven', 'Durée · lun., mer., ven. · au moins 1 h 30 par jour.'],
    ['nouveau suivi vitamines oui/non tous les jours', 'Vitamines** est prêt. Oui ou non · tous les jours.'],
    ['suivi nouveau café nombre au plus 2 par jour', 'au plus 2 par jour · les valeurs d’un jour s’additionnent.'],
    ['suivi nouveau yoga oui/non le lundi et le jeudi', 'Oui ou non · lun., jeu.'],
  ])('%j makes a tracker in one line', async (text, ready) => {
    const ann = await talker('fr');
    expect(await ann.says(text)).toContain(ready);
  });

  it('a guided conversation makes one too', async () => {
    const ann = await talker('fr');
    expect(await ann.says('suivi nouveau')).toBe('Que voulez-vous suivre ? Donnez-lui un nom.');
    expect(await ann.says('lecture')).toBe(
      lines('Lecture : que notez-vous ?', '[Nombre] [Choix] [Oui ou non] [Durée]'),
    );
    expect(await ann.presses('Nombre')).toBe(lines('Dans quelle unité ? Par exemple kg, km ou pages.', '[Sans unité]'));
    expect(await ann.says('pages')).toContain('Le suivi **Lecture** est prêt. Nombre (pages) · tous les jours');
    expect(await ann.presses('Jours')).toBe(
      lines(
        'Quels jours ? Choisissez, ou écrivez par exemple « lun mer ven ».',
        '[Tous les jours] [Lun., mar., mer., jeu., ven.] [Une fois par semaine] [2 fois par semaine] [3 fois par semaine]',
      ),
    );
    expect(await ann.presses('3 fois par semaine')).toContain('3 fois par semaine');
    await ann.says('suivi nouveau sport');
    expect(await ann.presses('Choix')).toBe(
      'Quels choix, de 2 à 10 ? Séparez-les par des virgules : course, vélo, natation.',
    );
    expect(await ann.says('course ou vélo')).toContain('Choix : course, vélo');
  });

  it.each([
    ['suivi nouveau a choix b', 'Un suivi a de 2 à 10 choix'],
    ['suivi nouveau a oui/non au moins 3', 'Cet objectif ne convient pas à ce suivi.'],
    ['suivi nouveau a oui/non 9 fois par semaine', 'Ce n’est pas une semaine'],
    ['suivi nouveau POIDS nombre', 'Le nom « POIDS » est déjà pris.'],
    ['chrono poids', 'Poids ne note pas de durées : pas de chrono.'],
    ['suivi arrêter', 'Aucun chrono n’est lancé.'],
    ['suivi inconnu', 'Je ne connais pas de suivi nommé « inconnu ».'],
  ])('%j is refused in words', async (text, refusal) => {
    const ann = await talker('fr', 'suivi nouveau poids nombre kg');
    expect(await ann.says(text)).toContain(refusal);
  });

  it('all are listed, one is shown, changed, paused and removed', async () => {
    const ann = await talker('fr', 'suivi nouveau poids nombre kg', 'noter poids 71,4');
    expect(await ann.says('suivi')).toBe(
      lines(
        '**Humeur** · rien encore aujourd’hui',
        '**Poids** · aujourd’hui : 71,4 kg',
        '[Humeur]',
        '[Poids]',
        '[Nouveau suivi] [Séries]',
      ),
    );
    expect(await ann.presses('Poids')).toBe(
      lines(
        '**Poids** · nombre (kg) · tous les jours · la dernière valeur du jour compte',
        'Aujourd’hui : 71,4 kg',
        'Série de 1 jour · score 5 %',
        '[Noter] [Passer] [Saisies] [Graphique] [Modifier] [Mettre en pause] [Me le rappeler] [Supprimer] [Suivis]',
      ),
    );
    expect(await ann.presses('Modifier')).toBe(
      lines('Poids : que faut-il changer ?', '[Nom] [Unité] [Objectif] [Plusieurs par jour] [Jours]'),
    );
    expect(await ann.presses('Plusieurs par jour')).toBe(
      lines(
        'Quand un jour a plusieurs valeurs, s’additionnent-elles, ou la dernière compte-t-elle ?',
        '[Elles s’additionnent] [La dernière compte]',
      ),
    );
    await ann.presses('Elles s’additionnent');
    expect(await ann.says('suivi pause poids')).toBe(
      lines(
        '**Poids** est en pause : à partir d’aujourd’hui, aucun jour ne compte jusqu’à la reprise.',
        '[Annuler] [Reprendre]',
      ),
    );
    expect(await ann.presses('Reprendre')).toContain('**Poids** compte à nouveau dès aujourd’hui');
    expect(await ann.says('suivi supprimer poids')).toBe(
      lines('Supprimer **Poids** et tout ce qui y est noté (1 saisie) ?', '[Supprimer] [Le garder]'),
    );
    expect(await ann.presses('Supprimer')).toBe(
      lines('Le suivi **Poids** est supprimé, avec 1 saisie.', '[Annuler] [Suivis]'),
    );
    expect(await ann.presses('Annuler')).toBe(lines('Annulé : la suppression du suivi Poids.', '[Rétablir]'));
  });

  it('a timer is started and stopped', async () => {
    const ann = await talker('fr', 'suivi nouveau piano durée');
    expect(await ann.says('chrono piano')).toBe(
      lines('**Piano** : chrono lancé à 11 h.', '[Arrêter le chrono] [Annuler]'),
    );
    expect(await ann.says('chrono piano')).toContain('**Piano** : le chrono tourne déjà, depuis 11 h.');
    chat.wait(45 * 60_000);
    expect(await ann.presses('Arrêter le chrono')).toContain('**Piano** 45 min · aujourd’hui · série de 1 jour');
    expect(await ann.presses('Annuler')).toContain('Annulé : l’arrêt du chrono (Piano).');
  });

  it('entries are listed, corrected and removed; streaks are told', async () => {
    const ann = await talker('fr', 'suivi nouveau poids nombre kg', 'noter poids 71 (matin) hier 8h');
    expect(await ann.says('suivi saisies poids')).toBe(
      lines('**Poids**, les plus récentes d’abord :', '[19 nov., 8 h · 71 kg · matin]', '[Noter]'),
    );
    expect(await ann.presses('19 nov., 8 h · 71 kg · matin')).toBe(
      lines(
        '**Poids** 71 kg · hier 8 h · série de 1 jour · score 5 %',
        'Note : « matin »',
        '[Valeur] [Note] [Autre jour] [Supprimer] [Saisies]',
      ),
    );
    expect(await ann.presses('Valeur')).toContain('Poids, hier : combien de kg ? Par exemple 71,4.');
    expect(await ann.says('70,5')).toContain('**Poids** 70,5 kg · hier 8 h');
    expect(await ann.says('séries')).toBe(
      lines(
        'Vos séries et vos scores :',
        '**Humeur** · score 0 % · rien encore aujourd’hui',
        '**Poids** · série de 1 jour · score 5 % · rien encore aujourd’hui',
        '[Suivis]',
      ),
    );
  });
});
