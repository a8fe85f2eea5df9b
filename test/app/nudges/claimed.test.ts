import { createConversation } from '@tend/chat';
import { openStore, type Store } from '@tend/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openOutbox } from '../../../packages/app/src/nudges/outbox.ts';
import type { Sender } from '../../../packages/app/src/nudges/send-nudge.ts';
import { planReminders } from '../../endure/nudges/open-world.ts';
import { noon } from '../../endure/nudges/world.ts';

const people = Array.from({ length: 120 }, (_, index) => String(index));

let store: Store;
let time: number;
let sent: string[];
let ended: AbortController;
beforeEach(async () => {
  store = await openStore('sqlite::memory:', { timeZone: 'UTC' });
  await planReminders(store, { platform: 'telegram', people: people.map((id) => ({ id })) });
  time = Date.parse(noon);
  sent = [];
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  return store.close();
});

function outbox(deliver: (id: string) => Promise<void>, over = ended.signal) {
  const clock = () => new Date(time).toISOString();
  const settings = { store, clock, language: 'en', timeZone: 'UTC', timeZoneIsSet: true } as const;
  const conversation = createConversation({ ...settings, log: console });
  const sender: Sender = {
    ...{ platform: 'telegram', perSecond: 100 },
    async deliver({ externalId }) {
      await deliver(externalId);
      sent.push(externalId);
      return 'sent';
    },
  };
  return openOutbox({ store, conversation, clock, log: console as never, lease: 5 }, sender, over);
}

const sorted = (ids: readonly string[]) => ids.toSorted((a, b) => Number(a) - Number(b));

it('a nudge whose lease was over before its turn came is not lost: it is claimed again, and sent once', async () => {
  const { flush, settled } = outbox(async () => {
    // Each takes longer than its share of the lease.
    time += 100;
  });
  for (let tick = 0; tick < 5; tick += 1) {
    await flush();
    await settled();
    time += 6_000;
  }
  expect(sorted(sent)).toEqual(people);
});

it('one that hangs keeps nobody else waiting, not even those that are due later', async () => {
  const hung = Promise.withResolvers<void>();
  const { flush, settled } = outbox((id) => (id === '7' ? hung.promise : Promise.resolve()));
  await flush();
  await new Promise(setImmediate);
  await planReminders(store, { platform: 'telegram', people: [{ id: '120' }] });
  await flush();
  while (sent.length < 120) await new Promise(setImmediate);
  expect(sent).toContain('120');
  expect(sent).not.toContain('7');
  hung.resolve();
  await settled();
  expect(sent).toContain('7');
});

it('at the end nothing more is begun, and what was claimed can be claimed at once', async () => {
  const over = new AbortController();
  const first = outbox(async (id) => {
    if (id === '60') over.abort();
  }, over.signal);
  await first.flush();
  await first.settled();
  const begun = sent.length;
  expect(begun).toBeLessThan(120);
  const second = outbox(async () => {});
  await second.flush();
  await second.settled();
  expect(sorted(sent)).toEqual(people);
});

it('one that takes longer than its lease is not sent once more meanwhile', async () => {
  const held = Promise.withResolvers<void>();
  let begun = 0;
  const { flush, settled } = outbox(async (id) => {
    if (id === '7') begun += 1;
    if (id === '7') await held.promise;
  });
  for (let tick = 0; tick < 3; tick += 1) {
    await flush();
    time += 6_000;
  }
  expect(begun).toBe(1);
  held.resolve();
  await settled();
  time += 6_000;
  await flush();
  await settled();
  expect(sorted(sent)).toEqual(people);
});
