import { afterEach, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

async function ann(language: 'en' | 'fr') {
  chat = await openChat(language);
  const talker = chat.talker('Ann');
  await talker.runs('settings-zone', { zone: 'Paris' });
  return talker;
}

describe('a command with fields', () => {
  it('reads the first one like a message, in English', async () => {
    const talker = await ann('en');
    expect(await talker.runs('add', { what: '2x lasagne for 4 box 2' })).toBe(
      lines(
        'In the freezer',
        '   **2.1** Lasagne, for 4, best before 20 Feb 2027',
        '   **2.2** Lasagne, for 4, best before 20 Feb 2027',
        'Homemade dish, keeps 3 months. Write 2.1 and 2.2 on the bags.',
        '[Undo] [Same again] [Other type] [Other box]',
      ),
    );
    expect(await talker.runs('take', { products: '2.1 thrown away' })).toBe(
      lines('**Lasagne**, frozen 20 Nov 2026. **2.1** is out, thrown away.', '[Undo]'),
    );
  });

  it('reads the first one like a message, in French', async () => {
    const talker = await ann('fr');
    expect(await talker.runs('add', { what: '2x lasagnes pour 4 tiroir 2' })).toBe(
      lines(
        'Au congélateur',
        '   **2.1** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
        '   **2.2** Lasagnes, pour 4, de préférence avant le 20 févr. 2027',
        'Plat maison : 3 mois de conservation. Écrivez 2.1 et 2.2 sur les sacs.',
        '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
      ),
    );
    expect(await talker.runs('take', { products: '2.1 jetées' })).toBe(
      lines('**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **2.1** est sorti, jeté.', '[Annuler]'),
    );
  });

  it('takes what the others say, in English', async () => {
    const talker = await ann('en');
    const fields = { what: 'soup', servings: '2', box: '3', months: '6', frozen: 'yesterday', note: 'no salt' };
    expect(await talker.runs('add', fields)).toBe(
      lines(
        'In the freezer',
        '   **3.1** Soup, for 2, frozen 19 Nov 2026, best before 19 May 2027',
        'Soup, keeps 6 months. Note: “no salt”. Write 3.1 on the bag.',
        '[Undo] [Same again] [Other type] [Other box]',
      ),
    );
    expect(await talker.runs('freezer-add', { name: 'Garage', boxes: '3' })).toContain('**Garage** is freezer 2');
    expect(await talker.runs('move', { products: '3.1', box: '1', freezer: 'garage' })).toContain('**2.1.1** Soup');
  });

  it('takes what the others say, in French', async () => {
    const talker = await ann('fr');
    const fields = { what: 'soupe', servings: '2', box: '3', months: '6', frozen: 'hier', note: 'sans sel' };
    expect(await talker.runs('add', fields)).toBe(
      lines(
        'Au congélateur',
        '   **3.1** Soupe, pour 2, au congélateur depuis le 19 nov. 2026, de préférence avant le 19 mai 2027',
        'Soupe : 6 mois de conservation. Note : « sans sel ». Écrivez 3.1 sur le sac.',
        '[Annuler] [Encore une fois] [Autre type] [Autre tiroir]',
      ),
    );
    expect(await talker.runs('freezer-add', { name: 'Garage', boxes: '3' })).toContain(
      '**Garage** est le congélateur 2',
    );
    expect(await talker.runs('move', { products: '3.1', box: '1', freezer: 'garage' })).toContain('**2.1.1** Soupe');
  });

  it.each([
    ['en', { servings: '3', box: '1' }, 'What goes in? For example “lasagne for 4”.', 'beans', '**1.1** Beans, for 3'],
    [
      'fr',
      { servings: '3', box: '1' },
      'Que rangez-vous ? Par exemple « lasagnes pour 4 ».',
      'haricots',
      '**1.1** Haricots, pour 3',
    ],
  ] as const)('asks for what is missing and keeps the rest (%s)', async (language, fields, question, answer, done) => {
    const talker = await ann(language);
    expect(await talker.runs('add', fields)).toBe(question);
    expect(talker.latest.asks).toBeDefined();
    expect(await talker.says(answer)).toContain(done);
  });
});

describe('a field with something else in it', () => {
  it.each([
    [
      'en',
      'add',
      { what: 'peas', servings: '2', box: 'attic' },
      'There is no box called “attic”.',
      '[1] [2] [3] [4]',
      '3',
      '**3.1** Peas, for 2',
    ],
    [
      'fr',
      'add',
      { what: 'pois', servings: '2', box: 'grenier' },
      'Aucun tiroir ne s’appelle « grenier ».',
      '[1] [2] [3] [4]',
      '3',
      '**3.1** Pois, pour 2',
    ],
    [
      'en',
      'add',
      { what: 'peas', box: '3', freezer: 'attic' },
      'There is no freezer called “attic”.',
      '[1 Freezer]',
      '1',
      '**3.1** Peas, for 1',
    ],
    [
      'fr',
      'add',
      { what: 'pois', box: '3', freezer: 'cave' },
      'Aucun congélateur ne s’appelle « cave ».',
      '[1 Congélateur]',
      '1',
      '**3.1** Pois, pour 1',
    ],
    [
      'en',
      'add',
      { what: 'peas', box: '3', servings: 'many' },
      'Servings must be a whole number from 1 to 99.',
      '',
      '6',
      '**3.1** Peas, for 6',
    ],
    [
      'fr',
      'add',
      { what: 'pois', box: '3', servings: '200' },
      'Le nombre de parts doit être un nombre entier entre 1 et 99.',
      '',
      '6',
      '**3.1** Pois, pour 6',
    ],
    [
      'en',
      'add',
      { what: 'peas', box: '3', frozen: '5 December 2027' },
      '5 Dec 2027 is still to come. It must be today or earlier, such as “yesterday” or “5 March”.',
      '',
      '5 November',
      '**3.1** Peas, for 1, frozen 5 Nov 2026',
    ],
    [
      'en',
      'add',
      { what: 'peas', box: '3', frozen: 'once' },
      'I did not understand “once”, so nothing was changed.',
      '',
      'yesterday',
      '**3.1** Peas, for 1, frozen 19 Nov 2026',
    ],
    [
      'fr',
      'add',
      { what: 'pois', box: '3', frozen: 'jadis' },
      'Je n’ai pas compris « jadis » ; rien n’a été modifié.',
      '',
      'hier',
      '**3.1** Pois, pour 1, au congélateur depuis le 19 nov. 2026',
    ],
    [
      'en',
      'freezer-add',
      { name: 'Freezer', boxes: '3' },
      'There is already one called “Freezer”. Please choose another name.',
      '[Garage] [Cellar] [Kitchen]',
      'Garage',
      '**Garage** is freezer 2, with 3 boxes.',
    ],
    [
      'en',
      'settings-day',
      { hour: '99' },
      'I did not understand “99”, so nothing was changed.',
      '[Help]',
      'settings day 4',
      'Your day now starts at',
    ],
  ] as const)(
    'gets its sentence, and the answer completes the rest (%s): /%s %o',
    async (language, command, fields, sentence, buttons, answer, done) => {
      const talker = await ann(language);
      expect(await talker.runs(command, fields)).toBe(lines(sentence, buttons).trim());
      expect(talker.latest.refusal === true).toBe(talker.latest.asks === undefined);
      expect(await talker.says(answer)).toContain(done);
    },
  );

  it.each([
    [
      'en',
      'I did not understand “lent”, so nothing was changed.',
      '[Eaten] [Thrown away] [Gone, nobody knows where]',
      'Thrown away',
      'thrown away',
    ],
    [
      'fr',
      'Je n’ai pas compris « lent » ; rien n’a été modifié.',
      '[Mangé] [Jeté] [Disparu on ne sait où]',
      'Jeté',
      'jeté',
    ],
  ] as const)('is asked for with the values that there are (%s)', async (language, sentence, buttons, label, done) => {
    const talker = await ann(language);
    await talker.runs('add', { what: 'soup', box: '2' });
    expect(await talker.runs('take', { products: '2.1', fate: 'lent' })).toBe(lines(sentence, buttons));
    expect(await talker.presses(label)).toContain(done);
  });

  it('does not hide another one', async () => {
    const talker = await ann('en');
    expect(await talker.runs('add', { what: 'peas', servings: 'many', box: 'attic' })).toBe(
      lines('There is no box called “attic”.', 'Servings must be a whole number from 1 to 99.'),
    );
    expect(await talker.says('3')).toContain('Which box?');
    expect(await talker.says('1')).toContain('**1.1** Peas, for 3');
  });

  it('of a type that there is not offers types', async () => {
    const talker = await ann('en');
    expect(await talker.runs('add', { what: 'fish', type: 'qqq', box: '1' })).toContain('There is no type “qqq”.');
    expect(await talker.presses('fish')).toContain('**1.1** Fish');
  });
});

describe('what no platform offers', () => {
  it.each([
    ['en', 'What would you like me to do with this?', '**2.1** Lasagne, for 4', 'Add'],
    ['fr', 'Que voulez-vous que j’en fasse ?', '**2.1** Lasagne, pour 4', 'Ajouter'],
  ] as const)('is still a text to do something with (%s)', async (language, question, done, label) => {
    const talker = await ann(language);
    for (const command of ['no such command', 'add-again', '__proto__']) {
      expect(await talker.runs(command, { some: 'lasagne', other: language === 'en' ? 'for 4' : 'pour 4' })).toContain(
        question,
      );
    }
    await talker.presses(label);
    expect(await talker.says('2')).toContain(done);
  });

  it.each(['confirmed', 'retire', 'nonsense'])('does nothing by a field %s', async (id) => {
    const talker = await ann('en');
    await talker.runs('freezer-add', { name: 'Garage', boxes: '3' });
    expect(await talker.runs('freezer-remove', { freezer: '2', [id]: '1' })).toBe(
      lines('I did not understand “1”, so nothing was changed.', '[Help]'),
    );
  });

  it('is meant for the bot in a group too, and asks where the answers go', async () => {
    chat = await openChat('en');
    const group = { id: 'family', kind: 'group', privateId: 'family:ann' } as const;
    const talker = chat.talker('Ann', { chat: group, answers: false });
    expect(await talker.runs('add', { what: 'lasagne' })).toContain('Which box?');
    const answering = chat.talker('Ann', { chat: group, answers: true });
    expect(await answering.says('2')).toContain('**2.1** Lasagne');
  });
});

it.each([
  ['en', ['put back zzz', 'take zzz'], ['list', 'take']],
  ['fr', ['remettre zzz', 'sortir zzz'], ['liste', 'sortir']],
] as const)('only what could not be done is marked as a refusal (%s)', async (language, refused, answered) => {
  chat = await openChat(language, { limits: [{ messages: 4, within: 60_000 }] });
  const talker = chat.talker('Ann');
  for (const [texts, refusal] of [
    [answered, undefined],
    [refused, true],
    [['too much'], true],
  ] as const) {
    for (const text of texts) {
      await talker.says(text);
      expect(talker.latest.refusal, text).toBe(refusal);
    }
  }
});
