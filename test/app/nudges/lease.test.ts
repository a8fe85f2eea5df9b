import { createConversation } from '@tend/chat';
import { openStore } from '@tend/core';
import { expect, it } from 'vitest';
import { openOutbox } from '../../../packages/app/src/nudges/outbox.ts';

it('a nudge whose lease was over before its turn came is not lost: it is claimed again, and sent once', async () => {
  const store = await openStore('sqlite::memory:', { timeZone: 'UTC' });
  let time = Date.parse('2026-11-21T11:00:00.000Z');
  const clock = () => new Date(time).toISOString();
  const settings = { store, clock, language: 'en', timeZone: 'UTC', timeZoneIsSet: true } as const;
  const conversation = createConversation({ ...settings, log: console });
  const people = Array.from({ length: 120 }, (_, index) => String(index));
  for (const id of people) {
    const identity = { platform: 'telegram', externalId: id } as const;
    const from = { bot: 'test', id, identity, displayName: 'Ann', chat: { id, kind: 'private' } } as const;
    await conversation.answer({ ...from, input: { kind: 'text', text: 'nudges set mood 12:00' } });
  }
  const sent: string[] = [];
  const deliver = async ({ externalId }: { readonly externalId: string }) => {
    sent.push(externalId);
    // Each takes longer than its share of the lease.
    time += 100;
    return 'sent' as const;
  };
  time = Date.parse('2026-11-21T12:00:00.000Z');
  const sender = { platform: 'telegram', perSecond: 100, deliver } as const;
  const sending = { store, conversation, clock, log: console as never, lease: 5 };
  const outbox = openOutbox(sending, sender, new AbortController().signal);
  for (let tick = 0; tick < 5; tick += 1) {
    await outbox.flush();
    await outbox.settled();
    time += 6_000;
  }
  expect(sent.toSorted((a, b) => Number(a) - Number(b))).toEqual(people);
  await store.close();
});
