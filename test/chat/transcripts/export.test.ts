import { importEntries, moodId, trackerBy } from '@tend/core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { diarist } from '../../support/diarist.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

/** A member with two trackers, one of them with entries, and moods. */
async function logging(language: 'en' | 'fr') {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(language === 'en' ? 'help' : 'aide');
  const log = await diarist(chat, 'Ann');
  const weight = await log.tracks({
    ...{ name: 'Weight', kind: 'number', unit: 'kg', daily: 'last', goal: { side: 'most', amount: 72 } },
    publicId: 'weight0001',
  });
  await log.tracks({
    ...{ name: '=Sport', kind: 'choice', choices: ['run|walk', '-swim'], schedule: { kind: 'weekly', times: 3 } },
    publicId: 'sport00001',
  });
  await log.logs(weight, { '2026-11-18': 71.4, '2026-11-17': -3 }, { note: 'after\n"dinner", =1' });
  await log.logs(moodId, { '2026-11-19': 4 });
  return ann;
}

const head =
  'tracker_id,tracker,kind,unit,per_day,goal,schedule,choices,paused_on,entry_id,day,skipped_to,at,value,note\r\n';
/** With the random ids of entries left out. */
const plain = (file: string) => file.replaceAll(/,[0-9A-Za-z]{10},2026/g, ',ID,2026');

describe('export', () => {
  it('asks what is wanted', async () => {
    const ann = await logging('en');
    expect(await ann.says('export')).toBe(
      lines('What would you like as a file?', '[Products] [All trackers] [Mood] [Weight] [=Sport]'),
    );
    expect(await ann.presses('Weight')).toBe(
      lines('Everything you logged for “Weight”, as a file for spreadsheets.', '(file: tend-weight-2026-11-20.csv)'),
    );
    expect(plain(await ann.file())).toBe(
      `\uFEFF${head}` +
        `weight0001,Weight,number,kg,last,at most 72,daily,,,ID,2026-11-17,,2026-11-17T11:00:00.000Z,'-3,"after\n""dinner"", =1"\r\n` +
        `weight0001,Weight,number,kg,last,at most 72,daily,,,ID,2026-11-18,,2026-11-18T11:00:00.000Z,71.4,"after\n""dinner"", =1"\r\n`,
    );
  });

  it('asks what is wanted, in French', async () => {
    const ann = await logging('fr');
    expect(await ann.says('exporter')).toBe(
      lines('Que voulez-vous recevoir dans un fichier ?', '[Produits] [Tous les suivis] [Humeur] [Weight] [=Sport]'),
    );
    expect(await ann.presses('Tous les suivis')).toBe(
      lines(
        'Tout ce que vous avez noté, dans un fichier pour tableur. Renvoyez-le-moi si un jour il manque quelque chose ici.',
        '(file: tend-suivis-2026-11-20.csv)',
      ),
    );
    expect(await ann.says('exporter humeur')).toBe(
      lines(
        'Tout ce que vous avez noté pour « Humeur », dans un fichier pour tableur.',
        '(file: tend-humeur-2026-11-20.csv)',
      ),
    );
    expect(plain(await ann.file())).toBe(
      `\uFEFF${head}mood000000,Humeur,mood,,,,daily,,,ID,2026-11-19,,2026-11-19T11:00:00.000Z,4,\r\n`,
    );
  });

  it('writes all trackers, also those without entries, and no formula', async () => {
    const ann = await logging('en');
    expect(await ann.says('export all trackers')).toBe(
      lines(
        'Everything you logged, as a file for spreadsheets. Send it back to me whenever something is missing here.',
        '(file: tend-trackers-2026-11-20.csv)',
      ),
    );
    const rows = plain(await ann.file()).split('\r\n');
    expect(rows[3]).toBe("sport00001,'=Sport,choice,,,,weekly 3,run\\|walk|-swim,,,,,,,");
    expect(rows[4]).toBe('mood000000,Mood,mood,,,,daily,,,ID,2026-11-19,,2026-11-19T11:00:00.000Z,4,');
    expect(rows).toHaveLength(6);
  });

  it('writes the products of the household with what became of them', async () => {
    chat = await openChat('en');
    const ann = chat.talker('Ann');
    await ann.says('add pea soup for 4 in box 2 frozen 1 October keep 3 months (=no salt)');
    await ann.says('take 2.1 2 servings on 3 October');
    await ann.says('take 2.1 thrown away on 5 November');
    await ann.says('add bread box 1 keep 6 months');
    expect(await ann.says('export products')).toBe(
      lines(
        'All your products and what became of them, as a file for spreadsheets.',
        '(file: tend-products-2026-11-20.csv)',
      ),
    );
    expect((await ann.file()).replaceAll(/^[0-9A-Za-z]{10},/gm, 'ID,')).toBe(
      '\uFEFFproduct_id,address,freezer,freezer_name,box,number,name,type,servings,servings_left,date_in,keep_months,best_before,date_out,taken,note\r\n' +
        'ID,2.1,1,Freezer,2,1,pea soup,soup,4,0,2026-10-01,3,2027-01-01,2026-11-05,"2026-10-03 2 eaten; 2026-11-05 2 thrown",\'=no salt\r\n' +
        'ID,1.1,1,Freezer,1,1,bread,bread,1,1,2026-11-20,6,2027-05-20,,,\r\n',
    );
  });

  it.each([
    ['en', 'export everything', 'Everything you logged, as'],
    ['en', 'export the products', 'All your products'],
    ['en', 'export weight', 'Everything you logged for “Weight”'],
    ['en', 'export mood', 'Everything you logged for “Mood”'],
    ['fr', 'exporter tout', 'Tout ce que vous avez noté, dans'],
    ['fr', 'exporter les produits', 'Rien n’a encore été mis au congélateur.'],
    ['fr', 'exporte WEIGHT', 'Tout ce que vous avez noté pour « Weight »'],
  ] as const)('understands what is meant (%s): %s', async (language, said, answer) => {
    const ann = await logging(language);
    if (language === 'en') await ann.says('add bread box 1');
    expect(await ann.says(said)).toContain(answer);
  });

  it.each([
    ['en', 'help', 'export products', 'Nothing was ever put in a freezer.'],
    ['en', 'help', 'export trackers', 'You have logged nothing yet.'],
    ['en', 'help', 'export mood', 'You have logged nothing yet.'],
    ['en', 'help', 'export nonsense', 'I know no tracker called “nonsense”.\n[Trackers]'],
    ['fr', 'aide', 'exporter produits', 'Rien n’a encore été mis au congélateur.'],
    ['fr', 'aide', 'exporter suivis', 'Vous n’avez encore rien noté.'],
  ] as const)('says that there is nothing yet (%s, %s): %s', async (language, first, said, answer) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    await ann.says(first);
    expect(await ann.says(said)).toBe(answer);
  });

  it('turns pages when there are many trackers', async () => {
    chat = await openChat('en');
    const ann = chat.talker('Ann');
    await ann.says('help');
    const log = await diarist(chat, 'Ann');
    for (let number = 10; number < 59; number += 1) await log.tracks({ name: `T${number}`, kind: 'yesno' });
    expect(await ann.says('export')).toContain('[T26]\n[More ▶]');
    expect(await ann.presses('More ▶')).toContain('[T27]');
    expect(await ann.presses('More ▶')).toContain('[T58]\n[◀ Back]');
    expect(await ann.presses('T58')).toContain('tend-t58-2026-11-20.csv');
  });

  it('gives nobody else’s entries, whatever button is pressed and whoever the file was made for', async () => {
    const ann = await logging('en');
    const ben = chat.talker('Ben');
    await ben.says('help');
    expect(await ben.sends('1export;what=#weight0001')).not.toContain('(file');
    await ann.says('export all trackers');
    expect(await ben.file(ann.latest.file)).toBe(`\uFEFF${head}`);
    await ann.says('export weight');
    await expect(ben.file(ann.latest.file)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('gives nothing away in a group', async () => {
    await logging('en');
    const ann = chat.talker('Ann', { chat: { id: 'family', kind: 'group' } });
    expect(await ann.says('/export weight')).not.toMatch(/Weight|file:/);
    expect(await ann.says('/export')).not.toMatch(/Weight|file:/);
  });
});

it('reads a long file page by page, each in a unit of work of its own', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('help');
  const log = await diarist(chat, 'Ann');
  const id = await log.tracks({ name: 'Steps', kind: 'number' });
  const actor = log.actorOn('2026-11-19');
  for (const page of [0, 1, 2, 3]) {
    const entries = Array.from({ length: 500 }, (_, index) => ({
      ...{ publicId: `${1_000_000_000 + page * 500 + index}`, value: index },
      ...{ day: '2026-11-01', at: '2026-11-01T11:00:00.000Z' },
    }));
    await chat.store.work(async (work) =>
      importEntries(work, actor, await trackerBy(work, actor.member.id, { id }), entries),
    );
  }
  await ann.says('export steps');
  const before = chat.works;
  const lengths: number[] = [];
  for await (const chunk of ann.chunks()) lengths.push(Buffer.from(chunk).toString().split('\r\n').length - 1);
  expect(lengths).toEqual([1, 500, 500, 500, 500]);
  // The trackers, four pages, the days that were skipped.
  expect(chat.works - before).toBe(6);
});
