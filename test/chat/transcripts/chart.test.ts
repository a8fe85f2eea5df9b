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

it('numbers are a line or bars of a week, a month or a year, in English', async () => {
  const ann = await talker(
    'en',
    ...['tracker new weight number kg', 'log weight 71,4 yesterday', 'log weight 71'],
    ...['tracker new steps number at least 8000', 'log steps 9000 on 5 march', 'log steps 4 000'],
  );
  expect(await ann.says('chart weight')).toBe(
    lines(
      '**Weight** · streak 2 days · score 10%',
      '(picture: Weight, 21 Oct 2026 – 20 Nov 2026. 2 of 31 days, average 71.2 kg, from 71 kg to 71.4 kg. 19 Nov 71.4, 20 Nov 71.)',
      '[Week] [Year] [Entries]',
    ),
  );
  expect(ann.latest.pictures[0]?.kind).toBe('line');
  expect(await ann.presses('Week')).toContain('(picture: Weight, 14 Nov 2026 – 20 Nov 2026. 2 of 7 days');
  expect(await ann.says('chart steps year')).toContain('(picture: Steps, 21 Nov 2025 – 20 Nov 2026. 2 of 365 days');
  expect(ann.latest.pictures[0]).toMatchObject({ kind: 'bars', goal: { side: 'least', amount: 8000 } });
});

it('choices are shares, moods and yes or no a calendar, in English', async () => {
  const ann = await talker(
    'en',
    ...['tracker new sport choice run, bike', 'log sport run', 'log sport bike yesterday', 'log sport run monday'],
    ...['tracker new yoga yes/no', 'log yoga yes', 'log yoga no yesterday', 'mood 4', 'mood 2 on 2 march 2025'],
  );
  expect(await ann.says('chart sport month')).toContain('run: 2 (67%), bike: 1 (33%).');
  expect(await ann.says('chart yoga')).toBe(
    lines(
      '**Yoga** · streak 1 day · score 5%',
      '(picture: Yoga, 2026 · done on 1 day. done: 1, not done: 1. November 1.)',
      '[2025] [Entries]',
    ),
  );
  expect(await ann.says('chart mood')).toContain('(picture: Mood, 2026 · 1 day logged · average 4. good: 1.');
  expect(await ann.presses('2025')).toContain('(picture: Mood, 2025 · 1 day logged · average 2. bad: 1.');
  expect(await ann.presses('2026')).toContain('(picture: Mood, 2026');
  expect(await ann.says('chart mood 2025')).toContain('(picture: Mood, 2025 · 1 day logged · average 2.');
  expect(await ann.says('chart')).toBe(lines('Which tracker?', '[Mood] [Sport] [Yoga] [New tracker]'));
  expect(await ann.presses('Yoga')).toContain('(picture: Yoga, 2026');
});

it('the same in French', async () => {
  const ann = await talker(
    'fr',
    ...['suivi nouveau poids nombre kg', 'noter poids 71,4 hier', 'noter poids 71'],
    ...['suivi nouveau sport choix course, vélo', 'noter sport course'],
  );
  expect(await ann.says('graphique poids année')).toBe(
    lines(
      '**Poids** · série de 2 jours · score 10 %',
      '(picture: Poids, 21 nov. 2025 – 20 nov. 2026. 2 jours sur 365, en moyenne 71,2 kg, de 71 kg à 71,4 kg. 19 nov. 71,4, 20 nov. 71.)',
      '[Semaine] [Mois] [Saisies]',
    ),
  );
  expect(await ann.presses('Semaine')).toContain('(picture: Poids, 14 nov. 2026 – 20 nov. 2026');
  expect(await ann.says('graphique sport')).toContain('noté 1 fois. course : 1 (100 %).');
  expect(await ann.says('graphique humeur')).toContain('(picture: Humeur, 2026 · 0 jour noté');
  expect(await ann.says('graphique poids 2025')).toContain('(picture: Poids, 2025');
  expect(await ann.says('graphique')).toBe(lines('Quel suivi ?', '[Humeur] [Poids] [Sport] [Nouveau suivi]'));
});
