import { createConversation } from '@tend/chat';
import { contactOf, openStore, type Store } from '@tend/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suggest } from '../../../packages/chat/src/conversation/suggest.ts';
import { countStatements } from '../../support/count-statements.ts';

describe('suggestions while an option is typed', () => {
  let store: Store;
  let conversation: ReturnType<typeof createConversation>;
  const errors: object[] = [];
  const ann = { identity: { platform: 'discord', externalId: 'ann' }, language: 'en' } as const;

  const say = (text: string, id: string) =>
    conversation.answer({
      ...{ bot: 'test', id, displayName: 'Ann', chat: { id: 'ann', kind: 'private' }, ...ann },
      input: { kind: 'text', text },
    });
  const labels = async (command: string, option: string, typed: string, from: typeof ann | object = ann) =>
    (await conversation.suggest(from as typeof ann, command, option, typed)).map(({ label }) => label);

  beforeAll(async () => {
    store = await openStore('sqlite::memory:');
    conversation = createConversation({
      ...{ store, language: 'en', timeZone: 'UTC', clock: () => '2026-11-20T10:00:00.000Z' },
      log: { error: (fields) => errors.push(fields) },
    });
    await say('add lasagne for 4 box 2', '1');
    await say('add pea soup for 2 box 1 (from grandma) frozen 1 September', '2');
    await say('freezer box 3 bread', '3');
    await say('add stew for 3 box 4', '6');
    await say('take 4.1', '7');
    await say('freezer add Garage 2 boxes', '8');
    await say('freezer box 2 ice freezer 2', '9');
    await say('tracker new body weight number kg', 'tracker 1');
    await say('tracker new café number', 'tracker 2');
  });
  afterAll(() => store.close());

  it.each([
    [
      'take',
      'products',
      '',
      ['1.1 Pea soup, for 2, best before 1 Dec (11\u00A0days left)', '2.1 Lasagne, for 4, best before 20 Feb'],
    ],
    ['log', 'tracker', '', ['Mood', 'Body weight', 'Café']],
    ['chart', 'tracker', 'wei', ['Body weight']],
    ['tracker-edit', 'tracker', 'CAFE', ['Café']],
    ['log', 'tracker', 'nothing', []],
    ['take', 'products', 'las', ['2.1 Lasagne, for 4, best before 20 Feb']],
    ['take', 'products', '1,1', ['1.1 Pea soup, for 2, best before 1 Dec (11\u00A0days left)']],
    ['take', 'products', '2.9', []],
    ['move', 'products', 'grandma', ['1.1 Pea soup, for 2, best before 1 Dec (11\u00A0days left)']],
    ['put-back', 'product', 'nothing of the kind', []],
    ['take', 'products', '1.', ['1.1 Pea soup, for 2, best before 1 Dec (11\u00A0days left)']],
    ['take', 'products', '2', ['2.1 Lasagne, for 4, best before 20 Feb']],
    ['take', 'products', 'stew', []],
    ['put-back', 'product', '', ['4.1 Stew, out since 20 Nov']],
    ['put-back', 'product', '4.1', ['4.1 Stew, out since 20 Nov']],
    ['put-back', 'product', 'ste', ['4.1 Stew, out since 20 Nov']],
    ['put-back', 'product', 'las', []],
    ['add', 'box', '', ['1', '2', '3 Bread', '4', 'Ice · Garage']],
    ['add', 'box', 'bre', ['3 Bread']],
    ['move', 'box', 'gar', ['Ice · Garage']],
    ['take', 'from', '3', ['3 Bread']],
    ['list', 'freezer', 'fre', ['1 Freezer']],
    ['list', 'freezer', '', ['1 Freezer', '2 Garage']],
    [
      'add',
      'months',
      '',
      [...[1, 2, 3, 6, 9, 12].map((number) => `${number}\u00A0${number === 1 ? 'month' : 'months'}`), 'No limit'],
    ],
    ['add', 'months', '8', ['8\u00A0months']],
    ['add', 'months', '8 mon', ['8\u00A0months']],
    ['add', 'months', 'for', ['No limit']],
    ['take', 'fate', '', []],
    ['constructor', 'box', '', []],
    ['take', 'constructor', '', []],
    ['edit', 'type', 'soup', ['meal soup', 'meal soup (fish)', 'meal soup (meat)', 'meal soup (vegetable)', 'soup']],
    ['add', 'what', 'las', []],
    ['no such command', 'box', '', []],
    ['take', 'no such option', '', []],
  ])('of %s %s “%s”', async (command, option, typed, expected) => {
    expect(await labels(command, option, typed)).toEqual(expected);
  });

  it('are in the language of the typist', async () => {
    const french = { identity: { platform: 'discord', externalId: 'anne' }, language: 'fr' } as const;
    await conversation.answer({
      ...{ bot: 'test', id: '10', displayName: 'Anne', chat: { id: 'anne', kind: 'private' }, ...french },
      input: { kind: 'fields', command: 'add', fields: { what: 'lasagnes', servings: '4', box: '2' } },
    });
    expect(await labels('take', 'products', 'las', french)).toEqual([
      '2.1 Lasagnes, pour 4, de préférence avant le 20 févr.',
    ]);
    expect(await labels('add', 'months', '6', french)).toEqual(['6\u00A0mois']);
    expect(await labels('add', 'type', 'viande rou', french)).toEqual(['viande rouge']);
    expect(await labels('list', 'freezer', '', french)).toEqual(['1 Congélateur']);
  });

  it('are at most 25', async () => {
    expect(await labels('edit', 'type', '')).toHaveLength(25);
  });

  it('have at most 100 characters, their values too', async () => {
    const long = { identity: { platform: 'discord', externalId: 'long' }, language: 'en' } as const;
    await conversation.answer({
      ...{ bot: 'test', id: '11', displayName: 'Long', chat: { id: 'long', kind: 'private' }, ...long },
      input: { kind: 'fields', command: 'add', fields: { what: '🍕'.repeat(200), box: '1' } },
    });
    const found = await conversation.suggest(long, 'take', 'products', '');
    expect(found).toHaveLength(1);
    for (const { label, value } of found) {
      expect(label.length).toBeLessThanOrEqual(100);
      expect(label.isWellFormed()).toBe(true);
      expect(value.length).toBeLessThanOrEqual(100);
    }
  });

  it.each([
    ['take', 'products', '', 1],
    ['take', 'products', '2.1', 2],
    ['take', 'products', 'lasagne', 1],
    ['take', 'products', 'las', 2],
    ['put-back', 'product', '', 2],
    ['add', 'box', '', 2],
    ['add', 'freezer', '', 1],
    ['add', 'months', '', 0],
  ] as const)('of %s %s “%s” cost %i queries beside the one for the typist', async (command, option, typed, most) => {
    const settings = {
      store,
      language: 'en',
      timeZone: 'UTC',
      clock: () => '2026-11-20T10:00:00.000Z',
      log: console,
    } as const;
    await store.work(async (work) => {
      const [, count] = await countStatements(work, (counted) =>
        suggest(counted, settings, ann, { command, option, typed }),
      );
      expect(count).toBe(most + 1);
    });
  });

  it('are values that the command takes', async () => {
    const [first] = await conversation.suggest(ann, 'take', 'products', 'las');
    expect(first?.value).toMatch(/^#[0-9A-Za-z]{10}$/);
    expect((await say(`take ${first?.value}`, '4'))?.blocks.flatMap(({ spans }) => spans)).toContainEqual({
      bold: 'Lasagne',
    });
    await say('undo', '5');
  });

  it.each([
    ['add', 'box', 'ice', { what: 'peas' }, '2.2.1'],
    ['add', 'box', 'bre', { what: 'corn' }, '3.1'],
    ['add', 'freezer', 'gar', { what: 'beans', box: '1' }, '2.1.1'],
    ['add', 'months', '8', { what: 'ham', box: '4' }, '20 Jul 2027'],
    ['add', 'type', 'bread', { what: 'thing', box: '4' }, 'Bread, keeps'],
    ['put-back', 'product', 'ste', {}, 'Back in the freezer'],
  ])('complete %s %s “%s” when they are chosen', async (command, option, typed, fields, expected) => {
    const [first] = await conversation.suggest(ann, command, option, typed);
    const reply = await conversation.answer({
      ...{ bot: 'test', id: `chosen ${typed}`, displayName: 'Ann', chat: { id: 'ann', kind: 'private' }, ...ann },
      input: { kind: 'fields', command, fields: { ...fields, [option]: first?.value ?? '' } },
    });
    const said = (reply?.blocks ?? []).flatMap(({ spans }) =>
      spans.map((span) => (typeof span === 'string' ? span : span.bold)),
    );
    expect(said.join('').replaceAll('\u00A0', ' ')).toContain(expected);
  });

  it('tell a stranger nothing, and survive any text', async () => {
    const stranger = { identity: { platform: 'discord', externalId: 'bob' } };
    expect(await labels('take', 'products', '', stranger)).toEqual([]);
    await store.work(async (work) =>
      expect(await contactOf(work, stranger.identity as typeof ann.identity)).toBeUndefined(),
    );
    for (const typed of ['\uD800', '%', "'; drop table product; --", 'x'.repeat(100_000), '\u202E']) {
      expect(await labels('take', 'products', typed)).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
});
