import { moodId } from '@tend/core';
import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { diarist } from '../../support/diarist.ts';
import { buttonsOf, lines, transcript } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

/** What is said of a report without its pictures and buttons. */
const text = (whole: string) => whole.split('\n(picture')[0];

/** A member with products and trackers in October and November. */
async function busy(language: 'en' | 'fr') {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says('add 3x lasagne box 1 frozen 5 October keep 1 month');
  await ann.says('take 1.1 on 20 October');
  await ann.says('take 1.2 thrown away');
  await ann.says(language === 'en' ? 'settings language english' : 'réglages langue français');
  const log = await diarist(chat, 'Ann');
  await log.logs(moodId, { '2026-10-03': 4, '2026-10-04': 2, '2026-11-18': 5, '2026-11-19': 4 });
  const weight = await log.tracks({ name: 'weight', kind: 'number', unit: 'kg', daily: 'last' });
  await log.logs(weight, { '2026-10-31': 71.4, '2026-11-01': 71 });
  const sleep = await log.tracks({ name: 'Sleep', kind: 'duration', goal: { side: 'least', amount: 8 * 3600 } });
  await log.logs(sleep, { '2026-11-10': 7.75 * 3600, '2026-11-11': 8.5 * 3600 });
  const schedule = { kind: 'weekly', times: 3 } as const;
  const sport = await log.tracks({ name: 'Sport', kind: 'choice', choices: ['run', 'swim'], schedule });
  await log.logs(sport, { '2026-11-02': 1, '2026-11-03': 2, '2026-11-04': 1 });
  return ann;
}

it('reports on the month in words, two pictures and a file', async () => {
  const ann = await busy('en');
  expect(await ann.says('report')).toBe(
    lines(
      '**Report for November 2026 so far**',
      'In brackets: October 2026.',
      '**Freezer**',
      'Put in 0 (3), taken out 1 (1), eaten 0 (1), thrown away 1 (0)',
      'Overdue today: 1',
      '🟠 **1.3** Lasagne, for 1, best before 5 Nov (15 days over)',
      '**Trackers**',
      '**Mood**: 2 days (2), average 4.5 (3), best streak 2 days (2 days), score 11% (2%)',
      '**Weight**: 1 day (1), average 71 kg (71.4 kg), best streak 2 days (1 day), score 4% (5%)',
      '**Sleep**: 2 days, 1 done, total 16h15, best streak 1 day, score 7%',
      '**Sport**: 3 days, choices run 2, swim 1, best streak 1 week, score 15%',
      '(picture: In and out of the freezer, November 2026. In: 0 (before 3), Out: 1 (before 1), Eaten: 0 (before 1), Thrown away: 1 (before 0).)',
      '(picture: Days done, November 2026. Mood: 2 of 30 (before 2 of 31), Weight: 1 of 30 (before 1 of 31), Sleep: 1 of 30, Sport: 3 of 13.)',
      '(file: report-2026-11.html)',
      '[October]',
    ),
  );
  expect(text(await ann.presses('October'))).toBe(
    lines(
      '**Report for October 2026**',
      'In brackets: September 2026.',
      '**Freezer**',
      'Put in 3 (0), taken out 1 (0), eaten 1 (0), thrown away 0 (0)',
      'Overdue today: 1',
      '🟠 **1.3** Lasagne, for 1, best before 5 Nov (15 days over)',
      '**Trackers**',
      '**Mood**: 2 days, average 3, best streak 2 days, score 2%',
      '**Weight**: 1 day, average 71.4 kg, best streak 1 day, score 5%',
    ),
  );
  expect(buttonsOf(ann.latest).map(({ label }) => label)).toEqual(['September', 'November']);
});

it('reports in French', async () => {
  const ann = await busy('fr');
  expect(await ann.says('bilan')).toBe(
    lines(
      '**Bilan de novembre 2026, en cours**',
      'Entre parenthèses : octobre 2026.',
      '**Congélateur**',
      'Entrés 0 (3), sortis 1 (1), mangés 0 (1), jetés 1 (0)',
      'Dépassés aujourd’hui : 1',
      '🟠 **1.3** Lasagne, pour 1, de préférence avant le 5 nov. (dépassé de 15 jours)',
      '**Suivis**',
      '**Humeur** : 2 jours (2), moyenne 4,5 (3), meilleure série 2 jours (2 jours), score 11 % (2 %)',
      '**Weight** : 1 jour (1), moyenne 71 kg (71,4 kg), meilleure série 2 jours (1 jour), score 4 % (5 %)',
      '**Sleep** : 2 jours, 1 réussi, total 16 h 15, meilleure série 1 jour, score 7 %',
      '**Sport** : 3 jours, choix run 2, swim 1, meilleure série 1 semaine, score 15 %',
      '(picture: Entrées et sorties du congélateur, novembre 2026. Entrés : 0 (avant 3), Sortis : 1 (avant 1), Mangés : 0 (avant 1), Jetés : 1 (avant 0).)',
      '(picture: Jours réussis, novembre 2026. Humeur : 2 sur 30 (avant 2 sur 31), Weight : 1 sur 30 (avant 1 sur 31), Sleep : 1 sur 30, Sport : 3 sur 13.)',
      '(file: bilan-2026-11.html)',
      '[Octobre]',
    ),
  );
  expect(text(await ann.presses('Octobre'))).toContain('**Bilan d’octobre 2026**\nEntre parenthèses : septembre 2026.');
});

it.each([
  ['en', 'report october', 'Report for October 2026'],
  ['en', 'report for October 2025', 'Report for October 2025'],
  ['en', 'report last month', 'Report for October 2026'],
  ['en', 'report this month', 'Report for November 2026 so far'],
  ['en', 'report december', 'Report for December 2025'],
  ['en', '/report 2026-03', 'Report for March 2026'],
  ['en', 'monthly report 3/2026', 'Report for March 2026'],
  ['fr', 'bilan octobre', 'Bilan d’octobre 2026'],
  ['fr', 'bilan du mois d’août 2025', 'Bilan d’août 2025'],
  ['fr', 'bilan d’août', 'Bilan d’août 2026'],
  ['fr', 'bilan du mois dernier', 'Bilan d’octobre 2026'],
  ['fr', 'bilan de ce mois-ci', 'Bilan de novembre 2026, en cours'],
  ['fr', 'bilan mensuel février 2026', 'Bilan de février 2026'],
] as const)('understands which month is meant (%s): %s', async (language, said, title) => {
  chat = await openChat(language);
  expect((await chat.talker('Ann').says(said)).split('\n')[0]).toBe(`**${title}**`);
});

it.each([
  ['en', 'report 2027-01', 'I did not understand “2027-01”, so nothing was changed.\n[Help]'],
  ['en', 'report 13/2026', 'I did not understand “13/2026”, so nothing was changed.\n[Help]'],
  ['fr', 'bilan bidule', 'Je n’ai pas compris « bidule » ; rien n’a été modifié.\n[Aide]'],
] as const)('says what is no month that has begun (%s): %s', async (language, said, answer) => {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(language === 'en' ? 'help' : 'aide');
  expect(await ann.says(said)).toBe(answer);
});

it.each([
  ['2026-11-07T10:00:00.000Z', 'Report for October 2026'],
  ['2026-11-08T10:00:00.000Z', 'Report for November 2026 so far'],
])('means the month before in the first days of a month (%s)', async (now, title) => {
  chat = await openChat('en', { now });
  expect((await chat.talker('Ann').says('report')).split('\n')[0]).toBe(`**${title}**`);
});

it('says in both languages that there was nothing', async () => {
  chat = await openChat('en');
  expect(text(await chat.talker('Ann').says('report'))).toBe(
    lines(
      '**Report for November 2026 so far**',
      'In brackets: October 2026.',
      '**Freezer**',
      'Put in 0 (0), taken out 0 (0), eaten 0 (0), thrown away 0 (0)',
      'Nothing is overdue today.',
      '**Trackers**',
      'Nothing was logged in these two months.',
    ),
  );
  expect(text(await chat.talker('Zoé').says('bilan'))).toContain(
    lines('Rien n’est dépassé aujourd’hui.', '**Suivis**', 'Rien n’a été noté pendant ces deux mois.'),
  );
});

it('fits one message however many trackers there are, and says how many are left out', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add 20x lasagne box 1 frozen 1 January 2020');
  const log = await diarist(chat, 'Ann');
  for (let number = 10; number < 59; number += 1) {
    const tracker = await log.tracks({ name: `${number} ${'long name '.repeat(6)}`.slice(0, 64), kind: 'number' });
    await log.logs(tracker, { '2026-10-31': 123_456_789.25, '2026-11-01': 1_234_567 });
  }
  const said = await ann.says('report');
  expect(said).toMatch(/\nand \d+ more, in the file\n/);
  expect(said).toContain('\nand 15 more\n');
  expect(transcript({ ...ann.latest, pictures: [], calls: [] }).length).toBeLessThan(3_900);
});

it('shows nothing in a group', async () => {
  await busy('en');
  const ann = chat.talker('Ann', { chat: { id: 'family', kind: 'group' } });
  expect(await ann.says('/report')).not.toMatch(/Weight|Mood:|picture|file:/);
  expect(ann.latest).toMatchObject({ audience: 'member', pictures: [] });
});
