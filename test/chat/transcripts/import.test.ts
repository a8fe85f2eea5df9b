import {
  choicesOf,
  editTracker,
  exportEntries,
  moodId,
  pauseTracker,
  removeTracker,
  skipDay,
  trackerRows,
  trackersOf,
} from '@tend/core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { diarist } from '../../support/diarist.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const head =
  'tracker_id,tracker,kind,unit,per_day,goal,schedule,choices,paused_on,entry_id,day,skipped_to,at,value,note';
const weight = 'weight0001,Weight,number,kg,last,,daily,,';
const at = '2026-11-18T11:00:00.000Z';
const file = (...rows: string[]) => `\uFEFF${[head, ...rows].join('\r\n')}\r\n`;

async function talking(language: 'en' | 'fr') {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(language === 'en' ? 'help' : 'aide');
  return ann;
}

describe('a file', () => {
  it('is offered to be imported, then says what it would add, then adds it', async () => {
    const ann = await talking('en');
    const sent = file(
      `${weight},entry00001,2026-11-17,,${at},71.4,"after\ndinner"`,
      `${weight},entry00002,2026-11-18,,${at},'-3,`,
      `${moodId},Mood,mood,,,,daily,,,entry00003,2026-11-18,,,4,'=fine`,
    );
    expect(await ann.sendsFile('mine.csv', sent)).toBe(lines('**mine.csv**: what shall I do with it?', '[Import]'));
    expect(await ann.presses('Import')).toBe(
      lines('This file would add 3 entries.', 'New tracker: Weight.', '[Import 3 entries]'),
    );
    expect(await ann.presses('Import 3 entries')).toBe(lines('Imported: 3 entries.', 'New tracker: Weight.'));
    await ann.says('export trackers');
    const exported = await ann.file();
    expect(exported).toContain(`${weight},entry00001,2026-11-17,,${at},71.4,"after\ndinner"\r\n`);
    expect(exported).toContain(`${weight},entry00002,2026-11-18,,${at},'-3,\r\n`);
    expect(exported).toContain(",entry00003,2026-11-18,,2026-11-20T10:00:00.000Z,4,'=fine\r\n");
  });

  it('is imported in French', async () => {
    const ann = await talking('fr');
    const sent = file(`${weight},entry00001,2026-11-17,,${at},71.4,`, `${weight},entry00002,2026-11-18,,${at},72,`);
    expect(await ann.sendsFile('suivis.csv', sent)).toBe(
      lines('**suivis.csv** : que voulez-vous que j’en fasse ?', '[Importer]'),
    );
    expect(await ann.presses('Importer')).toBe(
      lines('Ce fichier ajouterait 2 saisies.', 'Nouveau suivi : Weight.', '[Importer 2 saisies]'),
    );
    expect(await ann.presses('Importer 2 saisies')).toBe(lines('2 saisies importées.', 'Nouveau suivi : Weight.'));
    expect(await ann.sendsFile('suivis.csv', sent, 'importer')).toBe(
      lines('Il n’y a rien de nouveau dans ce fichier.', 'Déjà là : 2 saisies.'),
    );
  });

  it('adds nothing twice, not even when a press is delivered twice', async () => {
    const ann = await talking('en');
    const sent = file(`${weight},entry00001,2026-11-17,,${at},71.4,`);
    await ann.sendsFile('mine.csv', sent, 'import');
    const [button] = ann.latest.calls;
    expect(await ann.presses('Import 1 entry')).toBe(lines('Imported: 1 entry.', 'New tracker: Weight.'));
    const nothing = lines('There is nothing new in this file.', 'Here already: 1 entry.');
    expect(await ann.sends(button?.payload ?? '')).toBe(nothing);
    expect(await ann.sendsFile('mine.csv', sent, 'import')).toBe(nothing);
    expect(ann.latest.calls).toEqual([]);
  });

  it('says line and reason of rows that cannot be, and takes in the others', async () => {
    const ann = await talking('en');
    const sent = file(
      `${weight},entry00001,2026-11-17,,${at},heavy,`,
      `${weight},entry00002,2026-11-18,,${at},71,"a note\nof two lines"`,
      `${weight},entry00003,2026-02-30,,${at},71,`,
      `${weight},entry00004,2027-01-01,,,71,`,
      `${weight},short,2026-11-18,,${at},71,`,
      'too,few,cells',
      `sport00001,Sport,choice,,,,daily,run|swim,,entry00005,2026-11-18,,${at},walk,`,
      `sport00001,Sport,choice,,,,daily,run|swim,,entry00006,2026-11-18,,${at},run,`,
      `fine000001,Fine,magic,,,,daily,,,entry00007,2026-11-18,,${at},1,`,
      `sleep00001,Sleep,duration,,,,daily,,,entry00008,2026-11-18,,${at},7h,`,
      `${moodId},Mood,mood,,,,daily,,,entry00009,2026-11-18,,${at},6,`,
      `ok00000001,OK,yesno,,,,sometimes,,,entry00010,2026-11-18,,${at},yes,`,
      `${weight},,2026-11-18,2026-11-01,,,`,
    );
    const told = lines(
      '11 rows cannot be imported:',
      'Line 2: “heavy” is no number of kg',
      'Line 5: “2026-02-30” is no day such as 2026-11-20, or its moment is none',
      'Line 6: 2027-01-01 is still to come',
      'Line 7: “short” is no entry_id (10 letters or digits)',
      'Line 8: it has other columns than the first line',
      'Line 9: “walk” is none of the choices (run, swim)',
      'Line 11: the tracker “Fine” cannot have that kind',
      'Line 12: “7h” is no duration such as 7:45:00',
      'Line 13: “6” is no mood from 1 to 5',
      'Line 14: the tracker “OK” cannot have that schedule',
      'and 1 more',
    );
    expect(await ann.sendsFile('mine.csv', sent, 'import')).toBe(
      lines('This file would add 2 entries.', 'New trackers: Weight, Sport and Sleep.', told, '[Import 2 entries]'),
    );
    expect(await ann.presses('Import 2 entries')).toBe(
      lines('Imported: 2 entries.', 'New trackers: Weight, Sport and Sleep.', told),
    );
  });

  it('says in French what is wrong with a row', async () => {
    const ann = await talking('fr');
    const sent = file(
      `${weight},entry00001,2026-11-17,,${at},lourd,`,
      `${weight},entry00003,2026-02-30,,${at},71,`,
      `${weight},entry00004,2027-01-01,,,71,`,
      `${weight},entry00005,2026-11-01,,${at},71,`,
      'trop,peu',
    );
    expect(await ann.sendsFile('suivis.csv', sent, 'importe')).toBe(
      lines(
        'Ce fichier ajouterait 1 saisie.',
        'Nouveau suivi : Weight.',
        '4 lignes ne peuvent pas être importées :',
        'Ligne 2 : « lourd » n’est pas un nombre (kg)',
        'Ligne 3 : « 2026-02-30 » n’est pas un jour comme 2026-11-20, ou son heure n’en est pas une',
        'Ligne 4 : le 2027-01-01 est encore à venir',
        'Ligne 6 : ses colonnes ne sont pas celles de la première ligne',
        '[Importer 1 saisie]',
      ),
    );
  });

  it('with a quote that is never closed says so, and takes in what is before it', async () => {
    const ann = await talking('en');
    const broken = `${weight},entry00002,2026-11-18,,${at},71,"never closed\r\n${'x\r\n'.repeat(200)}`;
    const sent = file(`${weight},entry00001,2026-11-17,,${at},71,`, broken);
    expect(await ann.sendsFile('mine.csv', sent, 'import')).toMatch(
      /would add 1 entry\.\n.*\n1 row cannot be imported:\nLine \d+: its quotation marks do not match\n/,
    );
  });

  it.each([
    ['en', 'photo.csv', '\u0000\u0001\u0002PNG', 'That is not a CSV file that “export” made'],
    ['en', 'empty.csv', '', 'That file is empty.'],
    ['en', 'list.csv', 'a,b,c\r\n1,2,3\r\n', 'That is not a CSV file that “export” made'],
    ['en', 'one.csv', 'product_id,address\r\nx,2.1\r\n', 'That is not a CSV file that “export” made'],
    ['fr', 'liste.csv', 'a;b;c\n1;2;3\n', 'Ce n’est pas un fichier CSV créé par « exporter »'],
    ['fr', 'vide.csv', '\n\n', 'Ce fichier est vide.'],
    ['fr', 'produits.csv', 'product_id,address\r\n', 'Ce n’est pas un fichier CSV créé par « exporter »'],
  ] as const)('that is none of entries gets a sentence (%s): %s', async (language, name, content, sentence) => {
    const ann = await talking(language);
    expect(await ann.sendsFile(name, content || ' ', language === 'en' ? 'import' : 'importer')).toContain(sentence);
    expect(ann.latest.calls).toEqual([]);
  });

  it('that a spreadsheet saved with semicolons and decimal commas is understood', async () => {
    const ann = await talking('fr');
    const sent = 'Tracker_ID;tracker;kind;entry_id;day;value\nweight0001;Poids;number;entry00001;2026-11-18;71,4\n';
    expect(await ann.sendsFile('tableur.csv', sent, 'importer')).toContain('Ce fichier ajouterait 1 saisie.');
  });

  it('of somebody else is not to be had by their button', async () => {
    const ann = await talking('en');
    await ann.sendsFile('mine.csv', file(`${weight},entry00001,2026-11-17,,${at},71.4,`), 'import');
    const ben = chat.talker('Ben');
    await ben.says('help');
    expect(await ben.sends(ann.latest.calls[0]?.payload ?? '')).not.toContain('Imported');
  });
});

describe('import', () => {
  it.each([
    ['en', 'import', 'Send me a CSV file that “export” made, with “import” as its caption.'],
    ['en', 'import mine.csv', 'I see no file called “mine.csv”. Send me a CSV file'],
    ['fr', 'importer', 'Envoyez-moi un fichier CSV créé par « exporter », avec « importer » en légende.'],
    ['fr', 'importer suivis.csv', 'Je ne vois aucun fichier appelé « suivis.csv ». Envoyez-moi'],
  ] as const)('asks for a file where there is none (%s): %s', async (language, said, answer) => {
    expect(await (await talking(language)).says(said)).toContain(answer);
  });

  it('is not what happens to a file with another caption, or with none that is no CSV', async () => {
    const ann = await talking('en');
    expect(await ann.sendsFile('recipe.csv', 'a', 'add lasagne box 1')).toContain('**1.1** Lasagne');
    expect(await ann.sendsFile('recipe.pdf', 'a')).toContain('I can only read text.');
  });

  it('takes nothing in a group, whatever is sent there', async () => {
    await talking('en');
    const ann = chat.talker('Ann', { chat: { id: 'family', kind: 'group' }, answers: false });
    const sent = file(`${weight},entry00001,2026-11-17,,${at},71.4,`);
    expect(await ann.sendsFile('mine.csv', sent)).toBe('');
    expect(await ann.sendsFile('mine.csv', sent, '/import')).not.toContain('Weight');
    expect(await ann.says('/export weight')).not.toContain('(file');
  });
});

describe('all that a member has', () => {
  it('is the same after export, removal and import', async () => {
    const ann = await talking('en');
    const log = await diarist(chat, 'Ann');
    const actor = log.actorOn('2026-11-20');
    const number = await log.tracks({
      name: '=Weight',
      kind: 'number',
      unit: 'kg',
      goal: { side: 'least', amount: 1.5 },
    });
    await log.logs(number, { '2026-10-01': -1.25, '2026-10-02': 1e12, '2026-10-03': 0.000001 }, { note: "'=x\r\n;" });
    const sport = await log.tracks({ name: 'Sport', kind: 'choice', choices: ['run|walk', '~swim', 'bike'] });
    await log.logs(sport, { '2026-11-01': 1, '2026-11-02': 2, '2026-11-03': 3 });
    const sleep = await log.tracks({
      name: 'Sleep',
      kind: 'duration',
      schedule: { kind: 'weekdays', weekdays: [1, 3] },
    });
    await log.logs(sleep, { '2026-11-01': 27_901, '2026-11-02': 0 });
    const books = await log.tracks({ name: 'Books', kind: 'yesno', schedule: { kind: 'weekly', times: 2 } });
    await log.logs(books, { '2026-11-01': 1, '2026-11-02': 0 });
    await log.logs(moodId, { '2026-11-01': 5, '2026-11-19': 1 });
    await chat.store.work((work) => editTracker(work, actor, sport, { choices: ['bike', 'run|walk'] }));
    await chat.store.work((work) => skipDay(work, actor, books, '2026-11-10'));
    await chat.store.work((work) => pauseTracker(work, actor, sleep));
    await ann.says('export trackers');
    const before = { file: await ann.file(), rows: await held() };
    for (const id of [number, sport, sleep, books, moodId]) {
      await chat.store.work((work) => removeTracker(work, actor, id));
    }
    expect(await held()).toEqual([]);
    expect(await ann.sendsFile('all.csv', before.file, 'import')).toContain('[Import 12 entries]');
    expect(await ann.presses('Import 12 entries')).toContain('Imported: 12 entries.');
    await ann.says('export trackers');
    expect((await ann.file()).split('\r\n').sort()).toEqual(before.file.split('\r\n').sort());
    expect(await held()).toEqual(before.rows);

    /** The member's trackers and entries as they are kept, without row ids. */
    async function held(): Promise<unknown[]> {
      return chat.store.work(async (work) => {
        const trackers = await trackerRows(work, actor.member.id);
        const rows = [];
        for (const tracker of trackers) {
          const { id: _, choices: __, ...row } = tracker;
          const { entries } = await exportEntries(work, tracker, undefined);
          const plain = entries.map(({ id: _, trackerId: __, value, ...entry }) => ({
            ...entry,
            value: choicesOf(tracker).find(({ key }) => key === value)?.name ?? value,
          }));
          const standing = (await trackersOf(work, actor)).find((one) => one.tracker.id === tracker.id)?.standing;
          rows.push({
            ...row,
            choices: choicesOf(tracker).map(({ name, retired }) => [name, retired]),
            plain,
            standing,
          });
        }
        return rows.sort((a, b) => (a.publicId < b.publicId ? -1 : 1));
      });
    }
  });
});
