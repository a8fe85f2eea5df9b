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

const english = {
  weight: 'tracker new weight number kg',
  sleep: 'tracker new sleep duration',
  sport: 'tracker new sport choice run, bike, ice skating 3 times a week',
  meditation: 'tracker new meditation yes/no',
  coffee: 'tracker new coffee number at most 2 a day',
};
const french = {
  weight: 'suivi nouveau poids nombre kg',
  sleep: 'suivi nouveau sommeil durée',
  sport: 'suivi nouveau sport choix course, vélo, patin à glace 3 fois par semaine',
  meditation: 'suivi nouveau méditation oui/non',
  coffee: 'suivi nouveau café nombre au plus 2 par jour',
};

describe('in English', () => {
  it('value, day and time are read after the name', async () => {
    const ann = await talker('en', english.weight);
    expect(await ann.says('log weight 71,4 yesterday 22:30')).toBe(
      lines('**Weight** 71.4 kg · yesterday 22:30 · streak 1 day · score 5%', '[Note] [Undo] [Other day]'),
    );
    expect(await ann.says('log weight 71.2kg after lunch')).toBe(
      lines(
        '**Weight** 71.2 kg · today · streak 2 days · score 10%',
        'Note: “after lunch”',
        '[Note] [Undo] [Other day]',
      ),
    );
  });

  it('a duration is not taken for a time of day', async () => {
    const ann = await talker('en', english.sleep);
    expect(await ann.says('log sleep 7h45')).toContain('**Sleep** 7h45 · today · streak 1 day');
    expect(await ann.says('log sleep 20 min yesterday')).toContain('**Sleep** 20 min · yesterday · streak 2 days');
    expect(await ann.says('log sleep 20 min')).toContain('**Sleep** 20 min · today · 8h05 in all · streak 2 days');
  });

  it('a bare number of hours or minutes asks which', async () => {
    const ann = await talker('en', english.sleep);
    expect(await ann.says('log sleep 8 (well)')).toBe(
      lines('“8”? I need a duration, such as 1h30, 90m or 1:30.', '[8h] [8 min] [Start timer] [Skip]'),
    );
    expect(await ann.presses('8h')).toBe(
      lines('**Sleep** 8h · today · streak 1 day · score 5%', 'Note: “well”', '[Note] [Undo] [Other day]'),
    );
  });

  it('choices and yes or no are asked by buttons', async () => {
    const ann = await talker('en', english.sport, english.meditation);
    expect(await ann.says('log sport')).toBe(lines('Sport: which one?', '[Run] [Bike] [Ice skating] [Skip]'));
    expect(await ann.presses('Ice skating')).toContain('**Sport** ice skating · today · score 1%');
    expect(await ann.says('log sport bike 20 km on monday')).toBe(
      lines('**Sport** bike · Monday 16 Nov · score 6%', 'Note: “20 km”', '[Note] [Undo] [Other day]'),
    );
    expect(await ann.says('log meditation')).toBe(lines('Meditation: yes or no?', '[Yes] [No] [Skip]'));
    expect(await ann.presses('No')).toContain('**Meditation** no · today · score 0%');
    expect(await ann.says('log meditation yes')).toContain('**Meditation** yes · today · streak 1 day');
  });

  it('a bad value says what was expected; date and note are kept, and the question stays', async () => {
    const ann = await talker('en', english.weight, english.sport);
    expect(await ann.says('log weight heavy (at the gym) yesterday')).toBe(
      lines('“heavy”? I need a number of kg, such as 71.4.', '[Skip]'),
    );
    expect(await ann.says('71 lb')).toBe(lines('“71 lb”? I need a number of kg, such as 71.4.', '[Skip]'));
    expect(await ann.says('71.4')).toBe(
      lines(
        '**Weight** 71.4 kg · yesterday · streak 1 day · score 5%',
        'Note: “at the gym”',
        '[Note] [Undo] [Other day]',
      ),
    );
    expect(await ann.says('log weight 5000000000000')).toContain(
      'I need a number of kg, such as 71.4 (from -1,000,000,000,000 to 1,000,000,000,000).',
    );
    expect(await ann.says('log sport chess')).toBe(
      lines('“chess”? I need one of run, bike, ice skating.', '[Run] [Bike] [Ice skating] [Skip]'),
    );
  });

  it('with a goal of at most so much nothing is an answer too', async () => {
    const ann = await talker('en', english.coffee);
    expect(await ann.says('log coffee')).toBe(lines('Coffee: which number? For example 12.5.', '[None today] [Skip]'));
    expect(await ann.presses('None today')).toContain('**Coffee** 0 · today · 0 (at most 2) · streak 1 day');
    expect(await ann.says('log coffee 3')).toContain('**Coffee** 3 · today · 3 (at most 2) · score');
  });

  it('which tracker is meant is asked, keeping the value', async () => {
    const ann = await talker('en', english.weight);
    expect(await ann.says('log')).toBe(lines('Which tracker?', '[Mood] [Weight] [New tracker]'));
    expect(await ann.says('log wieght 71.4 yesterday')).toBe(
      lines('I know no tracker called “wieght”. Which one do you mean?', '[Mood] [Weight] [New tracker]'),
    );
    expect(await ann.presses('Weight')).toContain('**Weight** 71.4 kg · yesterday');
    expect(await ann.says('log 71.4 yesterday')).toContain('Which tracker?');
    expect(await ann.presses('Weight')).toContain('**Weight** 71.4 kg · yesterday');
    await ann.says('log steps');
    expect(await ann.presses('New tracker')).toBe(
      lines('Steps: what do you log?', '[Number] [Choice] [Yes or no] [Duration]'),
    );
  });

  it('what begins with the name of a tracker is likely an entry of it', async () => {
    const ann = await talker('en', english.weight);
    expect(await ann.says('weight 71.4 (home)')).toBe(
      lines('What would you like me to do with this?', '[Log] [Add] [Find] [Take out] [Help]'),
    );
    expect(await ann.presses('Log')).toBe(
      lines('**Weight** 71.4 kg · today · streak 1 day · score 5%', 'Note: “home”', '[Note] [Undo] [Other day]'),
    );
  });

  it('a day is skipped, once', async () => {
    const ann = await talker('en', english.weight);
    expect(await ann.says('skip weight yesterday')).toBe(
      lines('**Weight** · yesterday is skipped · score 0%', '[Undo]'),
    );
    expect(await ann.says('skip weight yesterday')).toBe('**Weight** · yesterday was skipped already · score 0%');
    await ann.says('log weight');
    expect(await ann.presses('Skip')).toContain('**Weight** · today is skipped');
    expect(await ann.presses('Undo')).toContain('Taken back: the skipped day of Weight, today.');
    expect(await ann.says('skip')).toBe(lines('Which tracker?', '[Mood] [Weight] [New tracker]'));
  });

  it('fields say the same', async () => {
    const ann = await talker('en', english.weight, english.sport);
    expect(await ann.runs('log', { tracker: 'weight', value: '71,4', when: 'yesterday 22:30', note: 'home' })).toBe(
      lines(
        '**Weight** 71.4 kg · yesterday 22:30 · streak 1 day · score 5%',
        'Note: “home”',
        '[Note] [Undo] [Other day]',
      ),
    );
    expect(await ann.runs('log', { tracker: 'weight', value: 'much', note: 'home' })).toContain(
      '“much”? I need a number of kg, such as 71.4.',
    );
    expect(await ann.runs('mood', { rating: '4', note: 'fine', when: 'never' })).toContain('“never”');
  });
});

describe('in French', () => {
  it('value, day and time are read after the name', async () => {
    const ann = await talker('fr', french.weight);
    expect(await ann.says('noter poids 71,4 hier 22h30')).toBe(
      lines('**Poids** 71,4 kg · hier 22 h 30 · série de 1 jour · score 5 %', '[Note] [Annuler] [Autre jour]'),
    );
    expect(await ann.says('noter POIDS 71,2 kg à jeun')).toBe(
      lines(
        '**Poids** 71,2 kg · aujourd’hui · série de 2 jours · score 10 %',
        'Note : « à jeun »',
        '[Note] [Annuler] [Autre jour]',
      ),
    );
  });

  it('durations, choices and yes or no are read and asked', async () => {
    const ann = await talker('fr', french.sleep, french.sport, french.meditation);
    expect(await ann.says('noter sommeil 7h45')).toContain('**Sommeil** 7 h 45 · aujourd’hui · série de 1 jour');
    expect(await ann.says('noter sommeil 8')).toBe(
      lines(
        '« 8 » ? Il me faut une durée, par exemple 1h30, 90m ou 1:30.',
        '[8 h] [8 min] [Lancer le chrono] [Passer]',
      ),
    );
    expect(await ann.says('noter sport')).toBe(
      lines('Sport : que choisissez-vous ?', '[Course] [Vélo] [Patin à glace] [Passer]'),
    );
    expect(await ann.says('vélo 20 km avant-hier')).toBe(
      lines('**Sport** vélo · mercredi 18 nov. · score 2 %', 'Note : « 20 km »', '[Note] [Annuler] [Autre jour]'),
    );
    expect(await ann.says('noter meditation')).toBe(lines('Méditation : oui ou non ?', '[Oui] [Non] [Passer]'));
    expect(await ann.presses('Oui')).toContain('**Méditation** oui · aujourd’hui · série de 1 jour');
  });

  it('a bad value says what was expected; date and note are kept, and the question stays', async () => {
    const ann = await talker('fr', french.weight);
    expect(await ann.says('noter poids lourd (à la salle) hier')).toBe(
      lines('« lourd » ? Il me faut un nombre (kg), par exemple 71,4.', '[Passer]'),
    );
    expect(await ann.says('71,4')).toBe(
      lines(
        '**Poids** 71,4 kg · hier · série de 1 jour · score 5 %',
        'Note : « à la salle »',
        '[Note] [Annuler] [Autre jour]',
      ),
    );
    expect(await ann.says('noter poids 71 demain')).toContain('Le 21 nov. 2026 est encore à venir.');
    expect(await ann.presses('Hier')).toContain('**Poids** 71 kg · hier');
  });

  it('nothing today, an unknown tracker and a skipped day are worded', async () => {
    const ann = await talker('fr', french.coffee);
    expect(await ann.says('noter café')).toBe(
      lines('Café : quel nombre ? Par exemple 12,5.', '[Rien aujourd’hui] [Passer]'),
    );
    expect(await ann.presses('Rien aujourd’hui')).toContain(
      '**Café** 0 · aujourd’hui · 0 (au plus 2) · série de 1 jour',
    );
    expect(await ann.says('noter cfé 2')).toBe(
      lines('Je ne connais pas de suivi nommé « cfé ». Lequel voulez-vous ?', '[Humeur] [Café] [Nouveau suivi]'),
    );
    expect(await ann.presses('Café')).toContain('**Café** 2 · aujourd’hui · 2 (au plus 2)');
    expect(await ann.says('passer café hier')).toContain('**Café** · hier ne compte pas · série de 1 jour');
    expect(await ann.says('passer café hier')).toContain('**Café** · hier ne comptait déjà pas');
  });
});
