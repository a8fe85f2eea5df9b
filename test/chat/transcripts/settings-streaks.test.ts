import { afterEach, expect, it } from 'vitest';
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

it('streaks can be hidden everywhere, in English', async () => {
  const ann = await talker('en', 'tracker new weight number kg', 'log weight 71 yesterday');
  expect(await ann.says('settings streaks')).toBe(lines('Shall I show streaks?', '[Show] [Hide]'));
  expect(await ann.presses('Hide')).toBe(lines('Streaks are hidden everywhere; scores stay.', '[Undo] [Settings]'));
  expect(await ann.presses('Settings')).toContain('Streaks: **hidden**');
  for (const text of ['log weight 71', 'mood 4', 'tracker weight', 'chart weight', 'skip weight', 'report']) {
    expect(await ann.says(text)).not.toMatch(/streak/i);
  }
  expect(await ann.says('streaks')).toBe(
    lines(
      'Your scores (streaks are hidden):',
      '**Mood** · score 5% · today: 🙂 4',
      '**Weight** · score 10% · today: 71 kg',
      '[Trackers] [Show streaks]',
    ),
  );
  expect(await ann.presses('Show streaks')).toBe(
    lines('Streaks are shown: in replies, in charts and in the report.', '[Undo] [Settings]'),
  );
  expect(await ann.says('log weight 71')).toContain('streak 2 days');
  expect(await ann.says('settings streaks show')).toContain('That is how it is already.');
  await ann.says('settings streaks hide');
  expect(await ann.says('undo')).toBe(lines('Taken back: the choice about streaks.', '[Redo]'));
});

it('streaks can be hidden everywhere, in French', async () => {
  const ann = await talker('fr', 'suivi nouveau poids nombre kg', 'noter poids 71 hier');
  expect(await ann.says('réglages séries')).toBe(lines('Faut-il afficher les séries ?', '[Afficher] [Masquer]'));
  expect(await ann.presses('Masquer')).toBe(
    lines('Les séries sont masquées partout ; les scores restent.', '[Annuler] [Réglages]'),
  );
  expect(await ann.presses('Réglages')).toContain('Séries : **masquées**');
  for (const text of ['noter poids 71', 'humeur 4', 'suivi poids', 'graphique poids']) {
    expect(await ann.says(text)).not.toMatch(/série/i);
  }
  expect(await ann.says('séries')).toBe(
    lines(
      'Vos scores (les séries sont masquées) :',
      '**Humeur** · score 5 % · aujourd’hui : 🙂 4',
      '**Poids** · score 10 % · aujourd’hui : 71 kg',
      '[Suivis] [Afficher les séries]',
    ),
  );
  expect(await ann.presses('Afficher les séries')).toContain('Les séries s’affichent dans les réponses');
  expect(await ann.presses('Annuler')).toBe(lines('Annulé : le choix concernant les séries.', '[Rétablir]'));
});
