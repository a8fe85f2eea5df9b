import { afterEach, describe, expect, it } from 'vitest';
import { type Chat, openChat, type Talker } from '../../support/chat.ts';
import { filledIn } from '../../support/filled-in.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const asked = {
  en: lines('What shall I correct?', '[Name] [Note] [Servings] [Keep period] [Date in] [Type]'),
  fr: lines('Que faut-il corriger ?', '[Nom] [Note] [Parts] [Conservation] [Date de congélation] [Type]'),
};

/** A lasagne for 4 in box 2, and the form to correct it. */
async function withForm(language: 'en' | 'fr', what = 'lasagne', fields = {}): Promise<Talker> {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.runs('settings-zone', { zone: 'Paris' });
  await ann.runs('add', { what, servings: '4', box: '2', ...fields });
  expect(await ann.runs('edit', { products: '2.1' })).toBe(asked[language]);
  return ann;
}

const formOf = (talker: Talker) => {
  const { form } = talker.latest;
  if (!form) throw new Error('there is no form');
  return form;
};

describe('the form to correct a product', () => {
  it.each([
    ['en', ['Name', 'Note', 'Servings', 'Keep period in months', 'Type'], 'homemade dish', 'Other…', 'Fill in'],
    ['fr', ['Nom', 'Note', 'Parts', 'Conservation, en mois', 'Type'], 'plat maison', 'Autre…', 'Remplir'],
  ] as const)('holds what is known of it (%s)', async (language, labels, type, other, open) => {
    const ann = await withForm(language, 'lasagne', { note: 'spicy' });
    const form = formOf(ann);
    expect(form.title).toBe('2.1 Lasagne');
    expect(form.fields.map(({ label }) => label)).toEqual(labels);
    expect(form.fields.map(({ kind }) => kind)).toEqual(['line', 'paragraph', 'line', 'line', 'select']);
    expect(form.fields.map(({ required }) => required)).toEqual([true, false, true, true, true]);
    const { type: chosen = '', ...values } = filledIn(form.fields);
    expect(values).toEqual({ name: 'lasagne', note: 'spicy', servings: '4', months: '3' });
    const choices = form.fields[4]?.choices ?? [];
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ value: chosen, label: type, chosen: true });
    expect(choices[24]?.label).toBe(other);
    expect(form.open.label).toBe(open);
  });

  it('keeps to what a platform takes of the longest product', async () => {
    const ann = await withForm('en', `"${'x'.repeat(250)} “:;?”"`, { note: 'y'.repeat(4_000) });
    const { title, payload, fields } = formOf(ann);
    expect(title).toHaveLength(45);
    expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(64);
    for (const { label, value = '', maxLength = 0, choices = [] } of fields) {
      expect(label.length).toBeLessThanOrEqual(45);
      expect(value.length).toBeLessThanOrEqual(maxLength);
      for (const choice of choices) expect(choice.label.length).toBeLessThanOrEqual(100);
    }
  });

  it('is opened again by its button, whatever happened since', async () => {
    const ann = await withForm('en');
    const { payload } = formOf(ann).open;
    await ann.says('edit 2.1 name: Big lasagne');
    expect(await ann.sends(payload)).toBe(asked.en);
    expect(filledIn(formOf(ann).fields).name).toBe('Big lasagne');
  });

  it('is not there for several products, a value that was said, or one attribute that was asked for', async () => {
    const ann = await withForm('en');
    await ann.presses('Name');
    expect(ann.latest.form).toBeUndefined();
    await ann.says('edit 2.1 for 3');
    expect(ann.latest.form).toBeUndefined();
    await ann.says('add 2x soup box 3');
    expect(await ann.says('edit 3.1 3.2')).toBe(asked.en);
    expect(ann.latest.form).toBeUndefined();
  });

  it('has no servings and no keep period of what is out', async () => {
    const ann = await withForm('en');
    const { payload } = formOf(ann).open;
    await ann.says('take 2.1');
    await ann.sends(payload);
    expect(formOf(ann).title).toBe('Lasagne');
    expect(formOf(ann).fields.map(({ id }) => id)).toEqual(['name', 'note', 'type']);
    expect(await ann.submits({ name: 'Soup' })).toContain('Soup, out since');
  });
});

describe('a form that was filled in', () => {
  it('corrects what was changed, as one change, in English', async () => {
    const ann = await withForm('en');
    const changes = { name: 'Big lasagne', note: 'no cheese', servings: 'two', months: '12', type: '#1' };
    expect(await ann.submits(changes)).toBe(
      lines(
        'Corrected',
        '   **2.1** Big lasagne, for 2, best before 20 Nov 2027',
        'Soup, keeps 12 months.',
        'Note: no cheese',
        '[Undo]',
      ),
    );
    expect(ann.latest.place).toBe('replace');
    await ann.presses('Undo');
    expect(await ann.says('list')).toContain('**2.1** Lasagne, for 4, best before 20 Feb');
  });

  it('corrects what was changed, as one change, in French', async () => {
    const ann = await withForm('fr', 'lasagnes');
    const changes = { name: 'En croûte', note: 'sans fromage', servings: 'deux', months: 'sans limite', type: '#1' };
    expect(await ann.submits(changes)).toBe(
      lines(
        'Corrigé',
        '   **2.1** En croûte, pour 2',
        'Soupe : conservation illimitée.',
        'Note : sans fromage',
        '[Annuler]',
      ),
    );
    await ann.presses('Annuler');
    expect(await ann.says('liste')).toContain('**2.1** Lasagnes, pour 4, de préférence avant le 20 févr.');
  });

  it.each([
    ['en', 'That is how it is already.', '   **2.1** Lasagne, for 4, best before 20 Feb 2027'],
    ['fr', 'C’est déjà le cas.', '   **2.1** Lasagne, pour 4, de préférence avant le 20 févr. 2027'],
  ] as const)('as it was changes nothing (%s)', async (language, ...said) => {
    const ann = await withForm(language);
    expect(await ann.submits({})).toBe(lines(...said));
  });

  it('leaves the keep period to the type as long as nobody set it by hand', async () => {
    const ann = await withForm('en');
    expect(await ann.submits({ type: '#5' })).toContain('Meal soup (fish), keeps 2 months.');
    await ann.runs('edit', { products: '2.1' });
    await ann.submits({ months: '7' });
    await ann.runs('edit', { products: '2.1' });
    expect(await ann.submits({ type: '#1' })).toContain('Soup, keeps 7 months.');
  });

  it.each([
    ['en', 'Note removed'],
    ['fr', 'Note retirée'],
  ] as const)('with an empty note removes it (%s)', async (language, removed) => {
    const ann = await withForm(language, 'lasagne', { note: 'spicy' });
    expect(await ann.submits({ note: '' })).toContain(removed);
  });

  it('takes nothing back that others did while it was open', async () => {
    const ann = await withForm('en');
    const { payload, fields } = formOf(ann);
    await ann.says('take 2.1 3 servings');
    await ann.runs('edit', { products: '2.1' });
    expect(filledIn(formOf(ann).fields).servings).toBe('1');
    const late = chat.talker('Ann');
    const name = 'Big lasagne';
    expect(payload).not.toBe(formOf(ann).payload);
    expect(await late.submitsTo(payload, { ...filledIn(fields), name })).toBe(
      lines('Corrected', '   **2.1** Big lasagne, for 1, best before 20 Feb 2027', '[Undo]'),
    );
  });

  it.each([
    ['en', 'What is it? Choose one or write a type.', 'bread', '**2.1** Big lasagne, for 4', 'Bread, keeps'],
    ['fr', 'Qu’est-ce que c’est ? Choisissez, ou écrivez un type.', 'pain', '**2.1** Big lasagne, pour 4', 'Pain : '],
  ] as const)('with another type asks for it and keeps the rest (%s)', async (language, question, type, line, fact) => {
    const ann = await withForm(language, 'lasagne', { note: 'spicy' });
    expect(await ann.submits({ name: 'Big lasagne', note: '', type: '?' })).toContain(question);
    expect(ann.latest.choice?.items).toHaveLength(20);
    await ann.presses(language === 'en' ? 'More ▶' : 'Suite ▶');
    expect(ann.latest.blocks).toEqual([{ kind: 'paragraph', spans: [expect.stringMatching(/Choose|Choisissez/)] }]);
    const said = await ann.says(type);
    for (const part of [line, fact, language === 'en' ? 'Note removed' : 'Note retirée']) expect(said).toContain(part);
  });

  it.each([
    ['en', { servings: 'lots' }, 'Servings must be a whole number from 1 to 99.', '7', 'Big lasagne, for 7'],
    [
      'fr',
      { servings: '150' },
      'Le nombre de parts doit être un nombre entier entre 1 et 99.',
      '7',
      'Big lasagne, pour 7',
    ],
    [
      'en',
      { months: '500' },
      'The keep period in months must be a whole number from 1 to 120.',
      '5',
      'best before 20 Apr 2027',
    ],
    ['en', { months: 'long' }, 'I did not understand “long”, so nothing was changed.', '5', 'best before 20 Apr 2027'],
  ] as const)(
    'with a value that is none is asked for it and keeps the rest (%s): %o',
    async (language, wrong, sentence, answer, done) => {
      const ann = await withForm(language);
      expect((await ann.submits({ name: 'Big lasagne', ...wrong })).split('\n')[0]).toBe(sentence);
      expect(ann.latest.refusal).toBeUndefined();
      const said = await ann.says(answer);
      expect(said).toContain('Big lasagne');
      expect(said).toContain(done);
    },
  );

  it('that is stale, forged or somebody else’s changes nothing', async () => {
    const ann = await withForm('en');
    const { payload, fields } = formOf(ann);
    const values = {
      ...filledIn(fields),
      name: 'Mine',
      products: '9.9',
      page: '2',
      change: 'AbCdEfGhIj',
      form: '1.1.1',
    };
    expect(await chat.talker('Bob').submitsTo(payload, filledIn(fields))).toContain('I do not find that product');
    for (const forged of ['', '1edit;form=1', '2edit', '1edit;form=9999.1.1', payload.replace('#', '')]) {
      expect(await ann.submitsTo(forged, values)).toContain('That button belongs to something that is gone.');
    }
    expect(await ann.submitsTo(payload, values)).toContain('I did not understand “2 AbCdEfGhIj 1.1.1”');
    expect(await ann.says('list')).toContain('**2.1** Lasagne, for 4');
  });
});
