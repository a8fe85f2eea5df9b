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

const hour = 3_600_000;

describe('in English', () => {
  it('a reminder of the mood is its five faces, and becomes the confirmation', async () => {
    const ann = await talker('en', 'mood 3 yesterday', 'nudges set mood 20:00');
    chat.wait(9 * hour);
    expect(await ann.nudged()).toEqual([
      lines(
        'How do you feel, from 1 to 5?',
        '[😞 1] [🙁 2] [😐 3] [🙂 4] [😀 5] [Skip] [Later today] [Not this week] [Change time] [Stop these]',
      ),
    ]);
    expect(await ann.presses('🙂 4')).toBe(
      lines('**Mood** 🙂 4 · today · streak 2 days · score 10%', '[Note] [Undo] [Other day]'),
    );
    expect(await ann.nudged()).toEqual([]);
  });

  it('a value is its answer also once it was put off', async () => {
    const ann = await talker('en', 'tracker new weight number kg', 'nudges set weight 12:00');
    chat.wait(hour);
    await ann.nudged();
    expect(await ann.presses('Later today')).toBe('**Weight**: I will come back to it today at 15:00.');
    expect(await ann.says('71.4')).toContain('**Weight** 71.4 kg · today');
    chat.wait(3 * hour);
    expect(await ann.nudged()).toEqual([]);
  });

  it('an old [Later today] says when the next one comes, once the day is logged', async () => {
    const ann = await talker('en', 'nudges set mood 20:00');
    chat.wait(9 * hour);
    await ann.nudged();
    const later = ann.latest.calls.find(({ label }) => label === 'Later today')?.payload ?? '';
    await ann.says('mood 4');
    expect(await ann.sends(later)).toContain('**Mood** · every day at 20:00 · next: tomorrow at 20:00');
  });

  it('a sentence that begins with yes or no is asked about, one with a comma is the answer and a note', async () => {
    const ann = await talker('en', 'tracker new sport yes/no', 'nudges set sport 12:00');
    chat.wait(hour);
    await ann.nudged();
    expect(await ann.says('no idea what you mean')).toContain('[Log Sport] [Add] [Find]');
    expect(await ann.says('no, too tired')).toContain(lines('**Sport** no · today'));
    expect(await ann.says('history')).not.toContain('idea');
  });

  it('an old [Later today] of a nudge that is left out says so', async () => {
    const ann = await talker('en', 'nudges set mood 12:00');
    chat.wait(hour);
    await ann.nudged();
    const later = ann.latest.calls.find(({ label }) => label === 'Later today')?.payload ?? '';
    expect(await ann.presses('Not this week')).toContain('not before 23 Nov');
    expect(await ann.sends(later)).toContain('not before 23 Nov · next: Monday 23 Nov at 12:00');
  });

  it('[Later today] on the next morning asks about the day that was asked about', async () => {
    const ann = await talker('en', 'nudges set mood 20:00');
    chat.wait(9 * hour);
    await ann.nudged();
    chat.wait(13 * hour);
    expect(await ann.presses('Later today')).toContain('I will come back to it today at 12:00.');
    chat.wait(3 * hour);
    expect((await ann.nudged()).join()).toContain('yesterday');
  });

  it('pressed after midnight it still logs the day that it asked about', async () => {
    const ann = await talker('en', 'nudges set mood 20:00');
    chat.wait(9 * hour);
    await ann.nudged();
    chat.wait(5 * hour);
    expect(await ann.presses('🙂 4')).toContain('**Mood** 🙂 4 · yesterday · streak 1 day');
  });

  it('nothing is asked once something is logged for the day, a “no” too', async () => {
    const ann = await talker('en', 'tracker new sport yes/no', 'nudges set sport 12:00 and 20:00');
    chat.wait(hour);
    const [told] = await ann.nudged();
    expect(told).toContain(lines('Sport: yes or no?', '[Yes] [No] [Skip]'));
    expect(await ann.presses('No')).toContain('**Sport** no · today');
    chat.wait(8 * hour);
    expect(await ann.nudged()).toEqual([]);
    chat.wait(16 * hour);
    expect(await ann.nudged()).toHaveLength(1);
    await ann.presses('Skip');
    chat.wait(8 * hour);
    expect(await ann.nudged()).toEqual([]);
  });

  it('for n times a week nothing is asked once the week is met', async () => {
    const ann = await talker('en', 'tracker new sport choice run, bike once a week', 'nudges set sport 20:00');
    chat.wait(9 * hour);
    expect((await ann.nudged())[0]).toContain(lines('Sport: which one?', '[Run] [Bike] [Skip]'));
    expect(await ann.presses('Bike')).toContain('**Sport** bike · today');
    chat.wait(24 * hour);
    expect(await ann.nudged()).toEqual([]);
    chat.wait(48 * hour);
    expect(await ann.nudged()).toHaveLength(1);
  });

  it('a number is typed as the answer, with nothing before it', async () => {
    const ann = await talker('en', 'tracker new weight number kg', 'nudges set weight 20:00');
    chat.wait(9 * hour);
    expect(await ann.nudged()).toEqual([
      lines(
        'Weight: how many kg? For example 71.4.',
        'Just answer with it.',
        '[Skip] [Later today] [Not this week] [Change time] [Stop these]',
      ),
    ]);
    expect(await ann.says('71.4')).toContain('**Weight** 71.4 kg · today · streak 1 day');
    expect(await ann.says('71.4')).toContain('What would you like me to do with this?');
  });

  it('a text that is more than the value is no answer, and one that may answer two asks which', async () => {
    const ann = await talker('en', 'tracker new weight number kg', 'tracker new steps number');
    await ann.says('nudges set weight 20:00');
    await ann.says('nudges set steps 20:00');
    chat.wait(9 * hour);
    expect(await ann.nudged()).toHaveLength(2);
    expect(await ann.says('3 lasagne')).toContain('What would you like me to do with this?');
    const which = await ann.says('71.4');
    expect(which).toContain('Which tracker?');
    expect(await ann.presses('Weight')).toContain('**Weight** 71.4 kg · today');
    expect(await ann.says('8000')).toContain('**Steps** 8,000 · today');
  });

  it('a paused or removed tracker asks for nothing', async () => {
    const ann = await talker('en', 'tracker new sport yes/no', 'nudges set sport 12:00');
    await ann.says('tracker pause sport');
    chat.wait(hour);
    expect(await ann.nudged()).toEqual([]);
    await ann.says('tracker resume sport');
    chat.wait(24 * hour);
    expect(await ann.nudged()).toHaveLength(1);
    await ann.says('tracker remove sport');
    await ann.presses('Remove it');
    chat.wait(24 * hour);
    expect(await ann.nudged()).toEqual([]);
    expect(await ann.says('nudges')).not.toContain('Sport');
  });

  it('a streak at risk is told in the evening, to whom it was asked for', async () => {
    const ann = await talker('en', 'mood 4', 'nudges set streak 20:00');
    chat.wait(9 * hour);
    expect(await ann.nudged()).toEqual([]);
    chat.wait(24 * hour);
    expect(await ann.nudged()).toEqual([
      lines(
        'Today still counts for this streak:',
        '**Mood** · streak 1 day',
        '[Log Mood] [Later today] [Not this week] [Change time] [Stop these]',
      ),
    ]);
    expect(await ann.presses('Log Mood')).toContain('How do you feel, from 1 to 5?');
    await ann.says('settings streaks hide');
    chat.wait(24 * hour);
    expect(await ann.nudged()).toEqual([]);
  });

  it('the report of a month comes on the 1st with its pictures', async () => {
    const ann = await talker('en', 'mood 4', 'nudges stop soon');
    chat.wait(11 * 24 * hour);
    const [told, ...more] = await ann.nudged();
    expect(told).toContain('**Report for November 2026**');
    expect(ann.latest.pictures).toHaveLength(2);
    expect(told).toContain('[Later today] [Not this week] [Change time] [Stop these]');
    expect(more).toEqual([]);
  });

  it.each([
    ['71.4 tired', 'Note: “tired”'],
    ['71.4 (tired)', 'Note: “tired”'],
    ['71 kg after a run', 'Note: “after a run”'],
  ])('a value with a note, “%s”, is the answer', async (text, note) => {
    const ann = await talker('en', 'tracker new weight number kg', 'nudges set weight 20:00');
    chat.wait(9 * hour);
    await ann.nudged();
    const told = await ann.says(text);
    expect(told).toContain('**Weight** 71');
    expect(told).toContain(note);
  });

  it('a mood with a note is the answer, a meal is not', async () => {
    const ann = await talker('en', 'nudges set mood 20:00');
    chat.wait(9 * hour);
    await ann.nudged();
    expect(await ann.says('4 lasagne')).toContain('[Log Mood]');
    const told = await ann.says('4 tired but ok');
    expect(told).toContain('**Mood** 🙂 4');
    expect(told).toContain('Note: “tired but ok”');
  });

  it.each(['2 lasagne', '2 grandma’s casserole', '71.4 after lasagne', '2 surprise box 2', '30 surprise for 4'])(
    '“%s” may be a product, and nothing is logged unless that is chosen',
    async (text) => {
      const ann = await talker('en', 'tracker new weight number kg', 'nudges set weight 20:00');
      chat.wait(9 * hour);
      await ann.nudged();
      expect(await ann.says(text)).toBe(
        lines('What would you like me to do with this?', '[Log Weight] [Add] [Find] [Take out] [Help]'),
      );
      expect(await ann.presses('Log Weight')).toContain('**Weight** ');
    },
  );

  it('a count with an x is no value', async () => {
    const ann = await talker('en', 'tracker new weight number kg', 'nudges set weight 20:00');
    chat.wait(9 * hour);
    await ann.nudged();
    expect(await ann.says('3x soup box 2')).toBe(
      lines('What would you like me to do with this?', '[Add] [Find] [Take out] [Help]'),
    );
  });

  it('the address of a product is asked about, that of none is the value', async () => {
    const ann = await talker('en', 'add peas box 2', 'tracker new weight number kg', 'nudges set weight 20:00');
    chat.wait(9 * hour);
    await ann.nudged();
    expect(await ann.says('2.1 thrown away')).toContain('[Log Weight] [Add] [Find] [Take out]');
    const asked = lines(
      'What would you like me to do with this?',
      '[Log Weight 2.1 kg] [Add] [Find] [Take out] [Help]',
    );
    expect(await ann.says('2.1')).toBe(asked);
    expect(await ann.presses('Take out')).toContain('Peas');
    expect(await ann.says('2.1')).toContain('**Weight** 2.1 kg · today');
  });

  it('the address of a product can still be logged as a value', async () => {
    const ann = await talker('en', 'add peas box 2', 'tracker new weight number kg', 'nudges set weight 20:00');
    chat.wait(9 * hour);
    await ann.nudged();
    await ann.says('2.1');
    expect(await ann.presses('Log Weight 2.1 kg')).toContain('**Weight** 2.1 kg · today');
  });
});

describe('in French', () => {
  it('a reminder of the mood is its five faces, and becomes the confirmation', async () => {
    const ann = await talker('fr', 'humeur 3 hier', 'rappels régler humeur 20h');
    chat.wait(9 * hour);
    expect(await ann.nudged()).toEqual([
      lines(
        'Comment vous sentez-vous, de 1 à 5 ?',
        '[😞 1] [🙁 2] [😐 3] [🙂 4] [😀 5] [Passer] [Plus tard aujourd’hui] [Pas cette semaine] [Changer l’heure] [Arrêter ces rappels]',
      ),
    ]);
    expect(await ann.presses('🙂 4')).toBe(
      lines('**Humeur** 🙂 4 · aujourd’hui · série de 2 jours · score 10 %', '[Note] [Annuler] [Autre jour]'),
    );
  });

  it('a number is typed as the answer, with nothing before it', async () => {
    const ann = await talker('fr', 'suivi nouveau poids nombre kg', 'rappels régler poids 20h');
    chat.wait(9 * hour);
    expect(await ann.nudged()).toEqual([
      lines(
        'Poids : combien de kg ? Par exemple 71,4.',
        'Répondez simplement avec la valeur.',
        '[Passer] [Plus tard aujourd’hui] [Pas cette semaine] [Changer l’heure] [Arrêter ces rappels]',
      ),
    ]);
    expect(await ann.says('71,4')).toContain('**Poids** 71,4 kg · aujourd’hui');
  });

  it('a streak at risk is told in the evening', async () => {
    const ann = await talker('fr', 'humeur 4', 'rappels régler série 20h');
    chat.wait(33 * hour);
    expect((await ann.nudged()).at(-1)).toBe(
      lines(
        'La journée compte encore pour cette série :',
        '**Humeur** · série de 1 jour',
        '[Noter Humeur] [Plus tard aujourd’hui] [Pas cette semaine] [Changer l’heure] [Arrêter ces rappels]',
      ),
    );
  });

  it('the report of a month comes on the 1st', async () => {
    const ann = await talker('fr', 'humeur 4', 'rappels arrêter bientôt');
    chat.wait(11 * 24 * hour);
    expect((await ann.nudged())[0]).toContain('**Bilan de novembre 2026**');
  });

  it('a value with a note is the answer', async () => {
    const ann = await talker('fr', 'suivi nouveau poids nombre kg', 'rappels régler poids 20h');
    chat.wait(9 * hour);
    await ann.nudged();
    const told = await ann.says('71,4 (fatigué)');
    expect(told).toContain('**Poids** 71,4 kg · aujourd’hui');
    expect(told).toContain('Note : « fatigué »');
  });

  it.each([
    ['2 lasagnes', 'Noter Poids'],
    ['2,1', 'Noter Poids 2,1 kg'],
    ['2.1', 'Noter Poids 2,1 kg'],
    ['2,1 jeté', 'Noter Poids'],
  ])('“%s” may be about a product, and nothing is logged unless that is chosen', async (text, label) => {
    const ann = await talker('fr', 'ajouter petits pois tiroir 2', 'suivi nouveau poids nombre kg');
    await ann.says('rappels régler poids 20h');
    chat.wait(9 * hour);
    await ann.nudged();
    expect(await ann.says(text)).toBe(
      lines('Que voulez-vous que j’en fasse ?', `[${label}] [Ajouter] [Chercher] [Sortir] [Aide]`),
    );
    expect(await ann.presses(label)).toContain('**Poids** 2');
  });
});
