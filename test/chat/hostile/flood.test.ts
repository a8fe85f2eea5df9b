import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createConversation } from '../../../packages/chat/src/conversation/create-conversation.ts';
import { openStore, type Store } from '../../../packages/core/src/store/open-store.ts';

describe('someone who writes more than a hundred messages a minute', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore('sqlite::memory:');
  });
  afterAll(() => store.close());

  test('gets one polite sentence, then silence without a query until the minute is over; others notice nothing', async () => {
    let at = Date.parse('2026-11-20T10:00:00Z');
    let works = 0;
    const work: Store['work'] = (run) => {
      works += 1;
      return store.work(run);
    };
    const { answer } = createConversation({
      store: { ...store, work },
      clock: () => new Date(at).toISOString(),
      language: 'en',
      timeZone: 'UTC',
      log: { error: () => {} },
    });
    let sent = 0;
    const say = (externalId: string) =>
      answer({
        bot: 'flood',
        id: String(++sent),
        identity: { platform: 'discord', externalId },
        displayName: externalId,
        chat: { id: 'c', kind: 'private' },
        input: sent % 2 ? { kind: 'text', text: 'list' } : { kind: 'call', payload: '1list' },
      });
    const within = [];
    for (let times = 0; times < 100; times += 1) within.push(await say('flooder'));
    expect(within.every((reply) => reply !== undefined)).toBe(true);
    expect(works).toBe(100);

    const polite = await say('flooder');
    expect(polite?.blocks).toHaveLength(1);
    expect(polite).not.toEqual(within[0]);
    for (let times = 0; times < 200; times += 1) expect(await say('flooder')).toBeUndefined();
    expect(works).toBe(100);
    expect(await say('somebody else')).toBeDefined();

    at += 60_000;
    expect(await say('flooder')).toEqual(within[0]);
    expect(works).toBe(102);
  });
});
