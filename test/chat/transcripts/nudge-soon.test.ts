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

const day = 24 * 3_600_000;
const put = {
  en: [
    'add lasagne for 4 box 2 keep 1 month frozen 1 november',
    'add salmon for 2 box 1 keep 1 month frozen 20 september',
    'add bread box 1 keep 6 months',
  ],
  fr: [
    'ajouter lasagnes pour 4 tiroir 2 garder 1 mois congelées le 1er novembre',
    'ajouter saumon pour 2 tiroir 1 garder 1 mois congelé le 20 septembre',
    'ajouter pain tiroir 1 garder 6 mois',
  ],
};

describe('in English', () => {
  it('the most urgent products come on Saturday, and the message shows what is noted of each', async () => {
    const ann = await talker('en', ...put.en);
    expect(await ann.nudged()).toEqual([]);
    chat.wait(day);
    expect(await ann.nudged()).toEqual([
      lines(
        'Best eaten soon:',
        '🟠 **1.1** Salmon, for 2, best before 20 Oct (1 month over)',
        '🟡 **2.1** Lasagne, for 4, best before 1 Dec (10 days left)',
        '[1.1 Eaten] [1.1 Thrown away] [1.1 Keep 1 month more] [2.1 Eaten] [2.1 Thrown away] [2.1 Keep 1 month more] [Later today] [Not this week] [Change time] [Stop these]',
      ),
    ]);
    expect(await ann.presses('2.1 Eaten')).toBe(
      lines(
        'Best eaten soon:',
        '🟠 **1.1** Salmon, for 2, best before 20 Oct (1 month over)',
        '**2.1** Lasagne · eaten today',
        '[1.1 Eaten] [1.1 Thrown away] [1.1 Keep 1 month more] [Undo] [Later today] [Not this week] [Change time] [Stop these]',
      ),
    );
    expect(await ann.presses('1.1 Keep 1 month more')).toBe(
      lines(
        'Best eaten soon:',
        '**1.1** Salmon · kept, best before 20 Dec',
        '**2.1** Lasagne · eaten today',
        '[Undo] [See all]',
      ),
    );
    expect(await ann.presses('Undo')).toContain('🟠 **1.1** Salmon, for 2, best before 20 Oct (1 month over)');
    expect(await ann.presses('1.1 Thrown away')).toContain('**1.1** Salmon · thrown away today');
    expect(await ann.says('list')).toContain('Bread');
    expect(await ann.nudged()).toEqual([]);
  });

  it('one product needs no address on its buttons', async () => {
    const ann = await talker('en', put.en[0] as string);
    chat.wait(day);
    const [told] = await ann.nudged();
    expect(told).toContain('[Eaten] [Thrown away] [Keep 1 month more] [Later today]');
    expect(await ann.presses('Eaten')).toContain('**2.1** Lasagne · eaten today');
  });

  it('of many the four most urgent are named, and how many more there are', async () => {
    const ann = await talker('en', 'add 6x soup box 3 keep 1 month frozen 1 november');
    chat.wait(day);
    const [told] = await ann.nudged();
    expect(told).toContain('2 more are due.');
    expect(told).toContain('[3.4 Keep 1 month more] [See all] [Later today]');
    expect(told).not.toContain('3.5');
    const pressed = await ann.presses('3.4 Eaten');
    expect(pressed).toContain('**3.4** Soup · eaten today');
    expect(pressed).toContain('2 more are due.');
    expect(pressed).toContain('[Undo] [See all]');
    expect(await ann.presses('Undo')).toContain('[3.4 Eaten]');
  });

  it('a second tap on what is marked already leaves the way back', async () => {
    const ann = await talker('en', ...put.en);
    chat.wait(day);
    await ann.nudged();
    const eaten = ann.latest.calls.find(({ label }) => label === '2.1 Eaten')?.payload ?? '';
    expect(await ann.sends(eaten)).toContain('**2.1** Lasagne · eaten today');
    expect(await ann.presses('1.1 Eaten')).toContain('[Undo]');
    expect(await ann.sends(eaten)).toContain('[Undo]');
    expect(await ann.presses('Undo')).toContain('[2.1 Eaten]');
  });

  it('the buttons below leave the message as it is', async () => {
    const ann = await talker('en', ...put.en);
    chat.wait(day);
    await ann.nudged();
    const calls = ann.latest.calls.filter(({ label }) => /^(Later|Not|Change|Stop) /.test(label));
    expect(calls).toHaveLength(4);
    for (const { payload } of calls) {
      await ann.sends(payload);
      expect(ann.latest.place).toBe('new');
    }
  });

  it('a product that is out already stays as it was noted, whoever noted it', async () => {
    const ann = await talker('en', ...put.en);
    chat.wait(day);
    await ann.nudged();
    const nudge = ann.latest;
    await ann.says('take 2.1');
    const pressed = nudge.calls.find(({ label }) => label === '2.1 Thrown away');
    expect(await ann.sends(pressed?.payload ?? '')).toContain('**2.1** Lasagne · eaten today');
    expect(await ann.says('history')).not.toContain('threw away');
  });

  it('it comes later that day, not this week, at another time or not at all', async () => {
    const ann = await talker('en', ...put.en);
    chat.wait(day);
    await ann.nudged();
    const later = await ann.presses('Later today');
    expect(later).toMatch(/^\*\*Eat soon\*\*: I will come back to it today at \d\d:\d\d\.$/);
    chat.wait(6 * 3_600_000);
    expect(await ann.nudged()).toHaveLength(1);
    expect(await ann.presses('Not this week')).toContain('**Eat soon** · on Saturdays at 10:00 · not before 23 Nov');
    await ann.says('nudges soon');
    await ann.presses('Change time');
    expect(await ann.presses('On Sundays at 18:00')).toContain('**Eat soon** · on Sundays at 18:00');
    await ann.says('nudges soon');
    expect(await ann.presses('Stop these')).toContain('stopped');
    chat.wait(14 * day);
    expect((await ann.nudged()).join()).not.toContain('Best eaten soon');
  });

  it('an old [Later today] of what was stopped or switched off says so', async () => {
    const ann = await talker('en', ...put.en);
    chat.wait(day);
    await ann.nudged();
    const later = ann.latest.calls.find(({ label }) => label === 'Later today')?.payload ?? '';
    await ann.says('nudges stop soon');
    expect(await ann.sends(later)).toBe(
      lines('**Eat soon** · on Saturdays at 10:00 · stopped', '[Start again] [Change time] [All nudges]'),
    );
    await ann.says('nudges start soon');
    await ann.says('nudges off');
    expect(await ann.sends(later)).toContain('All nudges are off. This one comes once they are on again.');
  });

  it('nothing is sent when nothing is due', async () => {
    const ann = await talker('en', put.en[2] as string);
    chat.wait(day);
    expect(await ann.nudged()).toEqual([]);
  });
});

describe('in French', () => {
  it('the most urgent products come on Saturday, and the message shows what is noted of each', async () => {
    const ann = await talker('fr', ...put.fr);
    chat.wait(day);
    expect(await ann.nudged()).toEqual([
      lines(
        'À manger en priorité :',
        '🟠 **1.1** Saumon, pour 2, de préférence avant le 20 oct. (dépassé d’un mois)',
        '🟡 **2.1** Lasagnes, pour 4, de préférence avant le 1er déc. (plus que 10 jours)',
        '[1.1 Mangé] [1.1 Jeté] [1.1 Garder 1 mois de plus] [2.1 Mangé] [2.1 Jeté] [2.1 Garder 1 mois de plus] [Plus tard aujourd’hui] [Pas cette semaine] [Changer l’heure] [Arrêter ces rappels]',
      ),
    ]);
    expect(await ann.presses('2.1 Jeté')).toContain('**2.1** Lasagnes · jeté aujourd’hui');
    expect(await ann.presses('1.1 Garder 1 mois de plus')).toBe(
      lines(
        'À manger en priorité :',
        '**1.1** Saumon · gardé, de préférence avant le 20 déc.',
        '**2.1** Lasagnes · jeté aujourd’hui',
        '[Annuler] [Voir tout]',
      ),
    );
    expect(await ann.presses('Annuler')).toContain('🟠 **1.1** Saumon');
    expect(await ann.presses('Pas cette semaine')).toContain(
      '**À manger bientôt** · le samedi à 10 h · pas avant le 23 nov.',
    );
  });

  it('it comes later that day', async () => {
    const ann = await talker('fr', ...put.fr);
    chat.wait(day);
    await ann.nudged();
    expect(await ann.presses('Plus tard aujourd’hui')).toMatch(
      /^\*\*À manger bientôt\*\* : j’y reviens aujourd’hui à \d\d? h(?: \d\d)?\.$/,
    );
    chat.wait(6 * 3_600_000);
    expect(await ann.nudged()).toHaveLength(1);
  });
});
