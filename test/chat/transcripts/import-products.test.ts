import { afterEach, describe, expect, it } from 'vitest';
import { type Chat, openChat, type Talker } from '../../support/chat.ts';
import { inconsistencies } from '../../support/consistency.ts';
import { lines } from '../../support/transcript.ts';

const chats: Chat[] = [];
afterEach(async () => {
  for (const chat of chats.splice(0)) {
    expect(chat.errors).toEqual([]);
    expect(await inconsistencies(chat.store)).toEqual([]);
    await chat.close();
  }
});

async function talker(language: 'en' | 'fr', ...said: string[]): Promise<Talker> {
  const chat = await openChat(language);
  chats.push(chat);
  const ann = chat.talker('Ann');
  for (const text of said) await ann.says(text);
  return ann;
}

/** Somebody's file of products, with a full history. */
async function exported(): Promise<string> {
  const ann = await talker(
    'en',
    'time zone Paris',
    ...['add 3x lasagne for 4 box 2', 'add pea soup for 2 box 1 keep 6 months frozen 3 november (no salt, “hot”)'],
    ...['freezer add Garage 5 boxes', 'add peas for 3 box 5 freezer garage', 'take 2.1', 'take 2.2 1 serving'],
    ...['take 2.2 2 servings thrown away', 'add bread box 2', 'edit 1.1 type soup'],
  );
  await ann.says('export products');
  return ann.file();
}

const rowsOf = (file: string) => file.trimEnd().split('\r\n').slice(1);

describe('a file of products', () => {
  it('comes back as it was, in a fresh Tend, and adds nothing twice', async () => {
    const file = await exported();
    const ben = await talker('en', 'time zone Paris', 'freezer add garage 5 boxes');
    expect(await ben.sendsFile('products.csv', file, 'import')).toBe(
      lines('This file would add 6 products.', '[Import 6 products]'),
    );
    expect(await ben.says('list')).toContain('is empty.');
    await ben.sendsFile('products.csv', file, 'import');
    expect(await ben.presses('Import 6 products')).toBe('Imported: 6 products.');
    await ben.says('export products');
    expect(rowsOf(await ben.file()).map((row) => row.toLowerCase())).toEqual(
      rowsOf(file).map((row) => row.toLowerCase()),
    );
    expect(await ben.sendsFile('products.csv', file, 'import')).toBe(
      lines('There is nothing new in this file.', 'Here already: 6 products.'),
    );
    expect(await ben.says('undo')).toContain('Taken back:');
    expect(await ben.says('list')).toContain('is empty.');
  });

  it('tells line and reason of each row that cannot be, and which numbers are taken', async () => {
    const file = await exported();
    const [head = '', ...rows] = file.trimEnd().split('\r\n');
    const bad = [
      rows[0]?.replace(/^[^,]+/, 'abc'),
      rows[1]?.replace(',2,2,', ',9,2,'),
      rows[2]?.replace('2026-11-20', '2031-01-01'),
      rows[3]?.replace('2026-11-03', 'monday'),
      rows[5],
    ];
    const ben = await talker('en', 'time zone Paris', 'add ice cream box 2');
    const answer = await ben.sendsFile('products.csv', `${[head, ...bad].join('\r\n')}\r\n`, 'import');
    expect(answer).toBe(
      lines(
        'This file would add 1 product.',
        '1 product gets another number: theirs are taken.',
        '4 rows cannot be imported:',
        'Line 2: “abc” cannot be its product_id',
        'Line 3: its freezer has no box 9',
        'Line 4: 2031-01-01 is still to come',
        'Line 5: “monday” cannot be its date_in',
        '[Import 1 product]',
      ),
    );
    const lost = rows[4]?.replace(/,2,Garage,/, ',7,Attic,') ?? '';
    expect(await ben.sendsFile('products.csv', `${[head, lost].join('\r\n')}\r\n`, 'import')).toContain(
      'Line 2: there is no freezer “Attic”; add it first',
    );
  });

  it('est importé en français, par une autre personne du même Tend', async () => {
    const ann = await talker('fr', 'fuseau Paris', 'ajouter 2x soupe pour 4 tiroir 1', 'sortir 1.1');
    await ann.says('exporter produits');
    const file = await ann.file();
    const zoe = chats[0]?.talker('Zoé') as Talker;
    await zoe.says('fuseau Paris');
    await zoe.says('ajouter pain tiroir 1');
    await zoe.says('ajouter pain tiroir 1');
    expect(await zoe.sendsFile('produits.csv', file, 'importer')).toBe(
      lines(
        'Ce fichier ajouterait 2 produits.',
        '1 produit change de numéro : le leur est déjà pris.',
        '[Importer 2 produits]',
      ),
    );
    expect(await zoe.presses('Importer 2 produits')).toContain('2 produits importés.');
    expect(await zoe.sendsFile('produits.csv', file, 'importer')).toContain('Déjà là : 2 produits.');
    expect(await ann.says('liste')).toContain('1 produit');
  });
});
