import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConversation, type Incoming, type Reply } from '@tend/chat';
import { openStore, type Store } from '@tend/core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { copyDatabase } from '../../support/create-database.ts';
import { payloadOf, transcript } from '../../support/transcript.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tend-'));
  store = await openStore(`sqlite:${join(folder, 'tend.sqlite')}`);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** Ends the process, as it were, and starts it again. */
async function restart(): Promise<void> {
  await store.close();
  store = await openStore(`sqlite:${join(folder, 'tend.sqlite')}`);
}

type Delivery = { readonly id: string; readonly bot?: string } & (
  | { readonly text: string }
  | { readonly payload: string }
);

/** Delivers a message of Ann's, as a platform does it once or more often. */
async function deliver({ id, bot = 'terminal', ...said }: Delivery, language: 'en' | 'fr' = 'en'): Promise<Reply> {
  const conversation = createConversation({
    ...{ store, language, timeZone: 'Europe/Paris', timeZoneIsSet: true, clock: () => '2026-11-20T10:00:00.000Z' },
    log: { error: (fields) => expect.unreachable(JSON.stringify(fields)) },
  });
  const input: Incoming['input'] =
    'text' in said ? { kind: 'text', text: said.text } : { kind: 'call', payload: said.payload };
  const from = { identity: { platform: 'terminal', externalId: 'ann' }, displayName: 'Ann' } as const;
  const reply = await conversation.answer({ bot, id, ...from, chat: { id: 'ann', kind: 'private' }, input });
  return reply ?? expect.unreachable('silence');
}

const spoken = {
  en: {
    add: 'add lasagne for 4 box 2',
    ask: 'add lasagne for 4',
    list: 'list',
    undo: 'Undo',
    two: '2 products',
    cancel: 'cancel',
    freezer: 'freezer add',
  },
  fr: {
    ...{ add: 'ajouter lasagnes pour 4 tiroir 2', ask: 'ajouter lasagnes pour 4', list: 'liste', undo: 'Annuler' },
    ...{ two: '2 produits', cancel: 'annuler', freezer: 'congélateur ajouter' },
  },
};

describe.each(['en', 'fr'] as const)('a message delivered twice (%s)', (language) => {
  const { add, ask, list, undo, two, cancel, freezer } = spoken[language];
  let reads = 0;
  const content = async () => transcript(await deliver({ id: `read-${++reads}`, text: list }, language));

  it('changes nothing twice and gets the same reply', async () => {
    const first = await deliver({ id: '1', text: add }, language);
    const inside = await content();
    expect(await deliver({ id: '1', text: add }, language)).toEqual(first);
    expect(await content()).toBe(inside);
    await restart();
    expect(await deliver({ id: '1', text: add }, language)).toEqual(first);
    expect(await content()).toBe(inside);
  });

  it('is the same message even when its words differ', async () => {
    const first = await deliver({ id: '1', text: add }, language);
    expect(await deliver({ id: '1', text: list }, language)).toEqual(first);
  });

  it('is another message for another bot', async () => {
    await deliver({ id: '1', text: add }, language);
    const second = await deliver({ id: '1', bot: 'telegram:1', text: add }, language);
    expect(transcript(second)).toContain('**2.2**');
    expect(await content()).toContain(two);
  });

  it('answers a question once', async () => {
    await deliver({ id: '1', text: ask }, language);
    const first = await deliver({ id: '2', text: '2' }, language);
    expect(transcript(first)).toContain('**2.1**');
    expect(await deliver({ id: '2', text: '2' }, language)).toEqual(first);
  });

  it('lets a question go once, and takes nothing back with its second delivery', async () => {
    await deliver({ id: '1', text: add }, language);
    await deliver({ id: '2', text: ask }, language);
    const inside = await content();
    const first = await deliver({ id: '3', text: cancel }, language);
    expect(await deliver({ id: '3', text: cancel }, language)).toEqual(first);
    expect(await content()).toBe(inside);
  });

  it('answers a question that leads to another once', async () => {
    await deliver({ id: '1', text: freezer }, language);
    const first = await deliver({ id: '2', text: '3' }, language);
    expect(await deliver({ id: '2', text: '3' }, language)).toEqual(first);
    expect(transcript(first)).toContain('**3**');
  });

  it('asks again with the same buttons', async () => {
    const first = await deliver({ id: '1', text: ask }, language);
    expect(await deliver({ id: '1', text: ask }, language)).toEqual(first);
  });

  it('presses a button once', async () => {
    const added = await deliver({ id: '1', text: add }, language);
    const pressed = { id: '2', payload: payloadOf(added, undo) };
    const first = await deliver(pressed, language);
    const inside = await content();
    expect(await deliver(pressed, language)).toEqual(first);
    expect(await content()).toBe(inside);
  });

  it('is answered anew when it only reads', async () => {
    await deliver({ id: '1', text: add }, language);
    const former = await deliver({ id: '2', text: list }, language);
    await deliver({ id: '3', text: add }, language);
    expect(await deliver({ id: '2', text: list }, language)).not.toEqual(former);
  });
});

describe('a message delivered twice at the same moment', () => {
  it('is done once, and both get the same reply', async () => {
    const shared = await openStore(await copyDatabase(inject('postgresql')));
    try {
      const conversation = createConversation({
        ...{ store: shared, language: 'en', timeZone: 'UTC', clock: () => '2026-11-20T10:00:00.000Z' },
        log: { error: (fields) => expect.unreachable(JSON.stringify(fields)) },
      });
      const says = (id: string, text: string) =>
        conversation.answer({
          ...{ bot: 'test', id, displayName: 'Ann', identity: { platform: 'terminal', externalId: 'ann' } },
          ...{ chat: { id: 'ann', kind: 'private' }, input: { kind: 'text', text } },
        });
      await says('1', 'help');
      for (let round = 1; round <= 5; round += 1) {
        const both = await Promise.all(Array.from({ length: 4 }, () => says(`add ${round}`, 'add lasagne box 2')));
        for (const reply of both) expect(reply).toEqual(both[0]);
      }
      expect(transcript((await says('list', 'list')) as Reply)).toContain('5 products');
    } finally {
      await shared.close();
    }
  });
});
