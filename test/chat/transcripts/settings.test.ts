import { afterEach, describe, expect, it } from 'vitest';
import { type Chat, openChat, type Talker } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;

async function talker(language: 'en' | 'fr', options?: Parameters<typeof openChat>[1]): Promise<Talker> {
  chat = await openChat(language, options);
  return chat.talker('Ann');
}

afterEach(async () => {
  expect(chat.errors).toEqual([]);
  await chat.close();
});

describe('in English', () => {
  it('what is set is shown, with the clock of the zone, and a button to change each', async () => {
    const ann = await talker('en');
    expect(await ann.says('settings')).toBe(
      lines(
        'Language: **English**',
        'Time zone: not chosen yet; **Paris** until then (11:00 now)',
        'Your day starts at **midnight**',
        'Quiet hours: **22:00 to 08:00**',
        'Streaks: **shown**',
        '[Language] [Time zone] [Start of the day] [Quiet hours] [Streaks]',
      ),
    );
    await ann.says('time zone New York');
    await ann.says('day start 4');
    expect(await ann.presses('Settings')).toBe(
      lines(
        'Language: **English**',
        'Time zone: **New York**, where it is 05:00 now',
        'Your day starts at **04:00**',
        'Quiet hours: **22:00 to 08:00**',
        'Streaks: **shown**',
        '[Language] [Time zone] [Start of the day] [Quiet hours] [Streaks]',
      ),
    );
  });

  it('the language is asked for and changed, and the answer is in the new one', async () => {
    const ann = await talker('en');
    await ann.says('time zone Paris');
    await ann.says('settings');
    expect(await ann.presses('Language')).toBe(lines('Which language do you prefer?', '[English] [Français]'));
    expect(await ann.presses('Français')).toBe(
      lines('Je vous répondrai désormais en français.', '[Annuler] [Réglages]'),
    );
    expect(await ann.presses('Réglages')).toContain('Langue : **français**');
    expect(await ann.says('language english')).toContain('I will answer in English from now on.');
    await ann.presses('Undo');
    expect(await ann.says('settings')).toContain('Langue : **français**');
  });

  it('the zone is asked for by likely places and by text', async () => {
    const ann = await talker('en');
    await ann.says('settings');
    expect(await ann.presses('Time zone')).toBe(
      lines(
        'Where do you live? Choose a place, or write any city.',
        '[London] [New York] [Chicago] [Los Angeles] [Sydney]',
      ),
    );
    expect(await ann.presses('Sydney')).toBe(
      lines('Your time zone: **Sydney**. It is 21:00 there now.', '[Undo] [Settings]'),
    );
    await ann.says('settings time zone');
    expect(await ann.says('Vienna')).toContain('Your time zone: **Vienna**. It is 11:00 there now.');
    await ann.presses('Undo');
    expect(await ann.says('settings')).toContain('Time zone: **Sydney**');
  });

  it('a place that may be several is asked about, and one that nobody knows is refused', async () => {
    const ann = await talker('en');
    expect(await ann.says('time zone Congo')).toBe(
      lines('Which one do you mean?', '[Brazzaville] [Kinshasa] [Lubumbashi]'),
    );
    expect(await ann.presses('Kinshasa')).toContain('Your time zone: **Kinshasa**. It is 11:00 there now.');
    expect(await ann.says('time zone Atlantis')).toContain('I do not know a place called “Atlantis”.');
    expect(await ann.sends('1settings-zone;zone=Europe/Atlantis')).toContain('I do not know a place');
    expect(await ann.says('settings')).toContain('**Kinshasa**');
  });

  it('the start of the day is asked for, and explained with an example', async () => {
    const ann = await talker('en');
    await ann.says('time zone Paris');
    await ann.says('settings');
    expect(await ann.presses('Start of the day')).toBe(
      lines(
        'At what hour does your day start? With 4, an entry at 02:30 belongs to the day before.',
        '[Midnight] [03:00] [04:00] [05:00] [06:00]',
      ),
    );
    expect(await ann.presses('05:00')).toBe(
      lines('Your day now starts at 05:00. An entry at 02:30 belongs to the day before.', '[Undo] [Settings]'),
    );
    expect(await ann.says('day start 1')).toContain('An entry at 00:30 belongs to the day before.');
    expect(await ann.says('day start midnight')).toContain('Your day now starts at midnight.');
    expect(await ann.says('day start 13')).toBe('The hour must be a whole number from 0 to 12.');
    await ann.says('undo');
    expect(await ann.says('settings')).toContain('Your day starts at **01:00**');
  });

  it('after midnight it is still the day before until the day starts', async () => {
    const ann = await talker('en', { now: '2026-11-20T01:30:00.000Z' });
    await ann.says('time zone Paris');
    expect(await ann.says('add peas box 1 keep 1 month')).toContain('20 Dec');
    await ann.says('day start 4');
    expect(await ann.says('add beans box 1 keep 1 month')).toContain('19 Dec');
  });
});

describe('in French', () => {
  it('what is set is shown', async () => {
    const ann = await talker('fr');
    expect(await ann.says('réglages')).toBe(
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

  it('each is changed, by buttons and typed', async () => {
    const ann = await talker('fr');
    await ann.says('reglages');
    expect(await ann.presses('Fuseau horaire')).toBe(
      lines(
        'Où habitez-vous ? Choisissez un lieu, ou écrivez le nom d’une ville.',
        '[Paris] [Bruxelles] [Zurich] [Montréal] [La Réunion]',
      ),
    );
    expect(await ann.presses('Montréal')).toBe(
      lines('Votre fuseau horaire : **Montréal**. Il y est 5 h.', '[Annuler] [Réglages]'),
    );
    expect(await ann.says('fuseau Katmandou')).toContain('Il y est 15 h 45.');
    expect(await ann.says('réglages fuseau horaire congo')).toContain('Laquelle ?');
    expect(await ann.presses('Kinshasa')).toContain('Votre fuseau horaire : **Kinshasa**.');
    expect(await ann.says('début de journée')).toBe(
      lines(
        'À quelle heure commence votre journée ? Avec 4, une note prise à 2 h 30 compte pour la veille.',
        '[Minuit] [3 h] [4 h] [5 h] [6 h]',
      ),
    );
    expect(await ann.presses('4\u00A0h')).toBe(
      lines(
        'Votre journée commence désormais à 4 h. Une note prise à 2 h 30 compte pour la veille.',
        '[Annuler] [Réglages]',
      ),
    );
    expect(await ann.presses('Réglages')).toBe(
      lines(
        'Langue : **français**',
        'Fuseau horaire : **Kinshasa**, il y est 11 h',
        'Votre journée commence à **4 h**',
        'Heures calmes : **de 22 h à 8 h**',
        'Séries : **affichées**',
        '[Langue] [Fuseau horaire] [Début de journée] [Heures calmes] [Séries]',
      ),
    );
    expect(await ann.says('langue')).toBe(lines('Quelle langue préférez-vous ?', '[English] [Français]'));
    expect(await ann.says('anglais')).toBe(lines('I will answer in English from now on.', '[Undo] [Settings]'));
  });
});
