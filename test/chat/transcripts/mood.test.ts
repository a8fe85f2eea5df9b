import { afterEach, describe, expect, it } from 'vitest';
import { type Chat, openChat, type Talker } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;

async function talker(language: 'en' | 'fr'): Promise<Talker> {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(language === 'en' ? 'time zone Paris' : 'fuseau Paris');
  return ann;
}

afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const day = 24 * 3_600_000;

describe('in English', () => {
  it('a mood is logged with a remark in one message, and answered in one line', async () => {
    const ann = await talker('en');
    expect(await ann.says('mood 4 tired but ok')).toBe(
      lines('**Mood** 🙂 4 · today · streak 1 day · score 5%', 'Note: “tired but ok”', '[Note] [Undo] [Other day]'),
    );
    expect(await ann.says('mood 5/5 yesterday 22:30')).toBe(
      lines('**Mood** 😀 5 · yesterday 22:30 · streak 2 days · score 10%', '[Note] [Undo] [Other day]'),
    );
  });

  it('a bare mood asks by five buttons', async () => {
    const ann = await talker('en');
    expect(await ann.says('mood')).toBe(
      lines('How do you feel, from 1 to 5?', '[😞 1] [🙁 2] [😐 3] [🙂 4] [😀 5] [Skip]'),
    );
    expect(await ann.presses('🙂 4')).toContain('**Mood** 🙂 4 · today');
  });

  it('a remark without a rating is kept while the rating is asked for', async () => {
    const ann = await talker('en');
    expect(await ann.says('mood slept badly (noise) yesterday')).toContain(
      'How did you feel, from 1 to 5? (yesterday)',
    );
    expect(await ann.says('2')).toBe(
      lines(
        '**Mood** 🙁 2 · yesterday · streak 1 day · score 5%',
        'Note: “slept badly, noise”',
        'That is not easy. Thank you for writing it down.',
        '[Note] [Undo] [Other day]',
      ),
    );
  });

  it('a rating that is none says what is one, and keeps the rest', async () => {
    const ann = await talker('en');
    expect(await ann.says('mood 7 long day')).toBe(
      lines('“7”? I need a number from 1 to 5.', '[😞 1] [🙁 2] [😐 3] [🙂 4] [😀 5] [Skip]'),
    );
    expect(await ann.says('3 and rain')).toContain('Note: “and rain, long day”');
  });

  it.each([1, 2])('a mood of %i is acknowledged, and nothing is praised', async (level) => {
    const ann = await talker('en');
    const said = await ann.says(`mood ${level}`);
    expect(said).toContain('That is not easy. Thank you for writing it down.');
    expect(said).not.toMatch(/great|well done|congrat|lost|broken/i);
  });

  it('after a gap the score comes first, and the days between can be filled in one by one', async () => {
    const ann = await talker('en');
    await ann.says('mood 4');
    chat.wait(4 * day);
    const said = await ann.says('mood 3');
    expect(said).toBe(
      lines('**Mood** 😐 3 · today · score 9% · streak 1 day', '[Note] [Undo] [Other day] [Fill in Sat, Sun, Mon]'),
    );
    expect(await ann.presses('Fill in Sat, Sun, Mon')).toBe(
      lines('How did you feel, from 1 to 5? (Saturday 21 Nov)', '[😞 1] [🙁 2] [😐 3] [🙂 4] [😀 5] [Skip]'),
    );
    expect(await ann.presses('😀 5')).toBe(
      lines(
        '**Mood** 😀 5 · Saturday 21 Nov · streak 1 day · score 14%',
        'How did you feel, from 1 to 5? (Sunday 22 Nov)',
        '[😞 1] [🙁 2] [😐 3] [🙂 4] [😀 5] [Skip]',
      ),
    );
    expect(await ann.presses('Skip')).toBe(
      lines(
        '**Mood** · Sunday 22 Nov is skipped · streak 1 day · score 14%',
        'How did you feel, from 1 to 5? (yesterday)',
        '[😞 1] [🙁 2] [😐 3] [🙂 4] [😀 5] [Skip]',
      ),
    );
    expect(await ann.says('4 back at work')).toContain('streak 4 days');
  });

  it('a day that is still to come is refused, and another one asked for', async () => {
    const ann = await talker('en');
    expect(await ann.says('mood 4 tomorrow')).toContain('21 Nov 2026 is still to come.');
    expect(await ann.presses('Yesterday')).toContain('**Mood** 🙂 4 · yesterday');
  });

  it('note, day and undo are a press away', async () => {
    const ann = await talker('en');
    await ann.says('mood 4');
    expect(await ann.presses('Note')).toBe('What shall I note? Write it as it should read.');
    expect(await ann.says('good walk')).toContain('Note: “good walk”');
    expect(await ann.presses('Other day')).toBe(
      lines(
        'When was it? For example “yesterday” or “5 March 22:30”.',
        '[Today] [Yesterday] [Wednesday 18 Nov] [Tuesday 17 Nov] [Monday 16 Nov]',
      ),
    );
    expect(await ann.says('sunday 21:00')).toContain('**Mood** 🙂 4 · Sunday 15 Nov 21:00');
    expect(await ann.presses('Undo')).toBe(
      lines('Taken back: the correction of an entry for Mood, Sunday 15 Nov.', '[Redo]'),
    );
    expect(await ann.presses('Redo')).toContain('Done again: the correction of an entry for Mood');
    await ann.says('undo');
    await ann.says('undo');
    expect(await ann.says('undo')).toContain('Taken back: the entry for Mood, today.');
  });
});

describe('in French', () => {
  it('a mood is logged with a remark in one message, and answered in one line', async () => {
    const ann = await talker('fr');
    expect(await ann.says('humeur 4 fatigué mais ça va')).toBe(
      lines(
        '**Humeur** 🙂 4 · aujourd’hui · série de 1 jour · score 5 %',
        'Note : « fatigué mais ça va »',
        '[Note] [Annuler] [Autre jour]',
      ),
    );
    expect(await ann.says('humeur 5 hier soir')).toBe(
      lines('**Humeur** 😀 5 · hier · série de 2 jours · score 10 %', '[Note] [Annuler] [Autre jour]'),
    );
  });

  it('a bare mood asks by five buttons', async () => {
    const ann = await talker('fr');
    expect(await ann.says('humeur')).toBe(
      lines('Comment vous sentez-vous, de 1 à 5 ?', '[😞 1] [🙁 2] [😐 3] [🙂 4] [😀 5] [Passer]'),
    );
    expect(await ann.presses('😞 1')).toBe(
      lines(
        '**Humeur** 😞 1 · aujourd’hui · série de 1 jour · score 5 %',
        'Ce n’est pas facile. Merci de l’avoir noté.',
        '[Note] [Annuler] [Autre jour]',
      ),
    );
  });

  it('a remark without a rating is kept while the rating is asked for', async () => {
    const ann = await talker('fr');
    expect(await ann.says('humeur mal dormi')).toContain('Comment vous sentez-vous');
    expect(await ann.says('3')).toContain('Note : « mal dormi »');
    expect(await ann.says('humeur 7 longue journée')).toContain('« 7 » ? Il me faut un nombre de 1 à 5.');
    expect(await ann.presses('😐 3')).toContain('Note : « longue journée »');
  });

  it('after a gap the score comes first, and the days between can be filled in', async () => {
    const ann = await talker('fr');
    await ann.says('humeur 4');
    chat.wait(2 * day);
    expect(await ann.says('humeur 3')).toBe(
      lines(
        '**Humeur** 😐 3 · aujourd’hui · score 10 % · série de 1 jour',
        '[Note] [Annuler] [Autre jour] [Compléter sam.]',
      ),
    );
    expect(await ann.presses('Compléter sam.')).toContain('Comment vous sentiez-vous, de 1 à 5 ? (hier)');
    expect(await ann.presses('🙂 4')).toContain('**Humeur** 🙂 4 · hier · série de 3 jours');
  });

  it('note, day and undo are a press away', async () => {
    const ann = await talker('fr');
    await ann.says('humeur 4');
    expect(await ann.presses('Note')).toBe('Que dois-je noter ? Écrivez-le tel quel.');
    expect(await ann.says('belle balade')).toContain('Note : « belle balade »');
    await ann.presses('Note');
    expect(await ann.presses('Pas de note')).not.toContain('belle balade');
    expect(await ann.presses('Autre jour')).toContain('C’était quand ? Par exemple « hier » ou « 5 mars 22h30 ».');
    expect(await ann.presses('Hier')).toContain('**Humeur** 🙂 4 · hier');
    expect(await ann.presses('Annuler')).toBe(
      lines('Annulé : la correction d’une saisie (Humeur, hier).', '[Rétablir]'),
    );
  });
});

it('asks once for the zone, below the first mood', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  expect(await ann.says('mood 4')).toContain('By the way, where do you live?');
  expect(await ann.says('mood 4')).not.toContain('where do you live');
});

it.each([
  ['en', 'tracker new mood number', 'There is already one called “Mood”. Please choose another name.'],
  ['en', 'tracker edit weight name humeur', 'There is already one called “Humeur”. Please choose another name.'],
  ['fr', 'suivi nouveau humeur nombre', 'Le nom « Humeur » est déjà pris. Choisissez-en un autre.'],
  ['fr', 'suivi modifier weight nom mood', 'Le nom « Mood » est déjà pris. Choisissez-en un autre.'],
] as const)('there is one mood only (%s): %j', async (language, text, refusal) => {
  const ann = await talker(language);
  await ann.says(language === 'en' ? 'tracker new weight number' : 'suivi nouveau weight nombre');
  expect(await ann.says(text)).toBe(refusal);
  expect(await ann.says(language === 'en' ? 'log mood 4' : 'noter humeur 4')).toContain('🙂 4');
});
