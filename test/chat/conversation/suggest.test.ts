import { createConversation } from '@tend/chat';
import { openStore, type Store } from '@tend/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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
  });
  afterAll(() => store.close());

  it.each([
    [
      'take',
      'products',
      '',
      ['1.1 Pea soup, for 2, best before 1 Dec (11\u00A0days left)', '2.1 Lasagne, for 4, best before 20 Feb'],
    ],
    ['take', 'products', 'las', ['2.1 Lasagne, for 4, best before 20 Feb']],
    ['take', 'products', '1,1', ['1.1 Pea soup, for 2, best before 1 Dec (11\u00A0days left)']],
    ['take', 'products', '2.9', []],
    ['move', 'products', 'grandma', ['1.1 Pea soup, for 2, best before 1 Dec (11\u00A0days left)']],
    ['put-back', 'product', 'nothing of the kind', []],
    ['add', 'box', '', ['1', '2', '3 Bread', '4']],
    ['add', 'box', 'bre', ['3 Bread']],
    ['list', 'freezer', 'fre', ['1 Freezer']],
    ['edit', 'type', 'soup', ['meal soup', 'meal soup (fish)', 'meal soup (meat)', 'meal soup (vegetable)', 'soup']],
    ['add', 'what', 'las', []],
    ['no such command', 'box', '', []],
    ['take', 'no such option', '', []],
  ])('of %s %s “%s”', async (command, option, typed, expected) => {
    expect(await labels(command, option, typed)).toEqual(expected);
  });

  it('are at most 25', async () => {
    expect(await labels('edit', 'type', '')).toHaveLength(25);
  });

  it('are values that the command takes', async () => {
    const [first] = await conversation.suggest(ann, 'take', 'products', 'las');
    expect(first?.value).toMatch(/^#[0-9A-Za-z]{10}$/);
    expect((await say(`take ${first?.value}`, '4'))?.blocks.flatMap(({ spans }) => spans)).toContainEqual({
      bold: 'Lasagne',
    });
    await say('undo', '5');
  });

  it('tell a stranger nothing, and survive any text', async () => {
    const stranger = { identity: { platform: 'discord', externalId: 'bob' } };
    expect(await labels('take', 'products', '', stranger)).toEqual([]);
    for (const typed of ['\uD800', '%', "'; drop table product; --", 'x'.repeat(100_000), '\u202E']) {
      expect(await labels('take', 'products', typed)).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
});
