import { expect, it } from 'vitest';
import { createConversation } from '../../../packages/chat/src/conversation/create-conversation.ts';
import { openStore, type Store } from '../../../packages/core/src/store/open-store.ts';

it('suggests nothing, at no query, to who writes too much, and still says so once', async () => {
  const store = await openStore('sqlite::memory:');
  let works = 0;
  const work: Store['work'] = (run) => {
    works += 1;
    return store.work(run);
  };
  const conversation = createConversation({
    ...{ store: { ...store, work }, language: 'en', timeZone: 'UTC', clock: () => '2026-11-20T10:00:00.000Z' },
    ...{ limits: [{ messages: 3, within: 60_000 }], log: { error: () => {} } },
  });
  const ann = { identity: { platform: 'discord', externalId: 'ann' } } as const;
  const says = (id: string, text: string) =>
    conversation.answer({
      ...{ ...ann, bot: 'test', id, displayName: 'Ann', chat: { id: 'ann', kind: 'private' } },
      input: { kind: 'text', text },
    });
  await says('1', 'add lasagne box 2');
  for (let times = 0; times < 2; times += 1) {
    expect(await conversation.suggest(ann, 'take', 'products', 'las')).toHaveLength(1);
  }
  const before = works;
  expect(await conversation.suggest(ann, 'take', 'products', 'las')).toEqual([]);
  expect(JSON.stringify(await says('2', 'list'))).toContain('Please give me a minute');
  expect(await says('3', 'list')).toBeUndefined();
  expect(works).toBe(before);
  await store.close();
});

it('speaks of tomorrow when the day is full', async () => {
  const store = await openStore('sqlite::memory:');
  const conversation = createConversation({
    ...{ store, language: 'en', timeZone: 'UTC', clock: () => '2026-11-20T10:00:00.000Z' },
    ...{ limits: [{ messages: 1, within: 24 * 3_600_000 }], log: { error: () => {} } },
  });
  const says = async (language: string, id: string) =>
    JSON.stringify(
      await conversation.answer({
        ...{ bot: 'test', id: `${language}${id}`, displayName: 'Ann', language, chat: { id: 'ann', kind: 'private' } },
        ...{ identity: { platform: 'discord', externalId: language }, input: { kind: 'text', text: 'list' } },
      }),
    );
  for (const language of ['en', 'fr']) await says(language, '1');
  expect(await says('en', '2')).toContain('tomorrow');
  expect(await says('fr', '2')).toContain('demain');
  expect(await says('en', '3')).toBeUndefined();
  await store.close();
});
