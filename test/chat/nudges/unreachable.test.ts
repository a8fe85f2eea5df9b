import { contactOf, noteUnreachable } from '@tend/core';
import { afterEach, expect, it } from 'vitest';
import { claimIdentity } from '../../../packages/core/src/members/members.repository.ts';
import { type Chat, openChat, type Talker } from '../../support/chat.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const discord = { platform: 'discord', externalId: '77' } as const;
const now = '2026-11-20T10:00:00.000Z';

/** Ann on Telegram, with an account on Discord as well. */
async function talker(language: 'en' | 'fr'): Promise<Talker> {
  chat = await openChat(language, { platform: 'telegram' });
  const ann = chat.talker('Ann');
  await ann.says(language === 'en' ? 'time zone Paris' : 'fuseau Paris');
  await chat.store.work(async (work) => {
    const contact = await contactOf(work, { platform: 'telegram', externalId: 'Ann' });
    await claimIdentity(work, discord, contact?.memberId ?? 0);
  });
  return ann;
}

it.each([
  ['en', 'settings', 'I cannot write to you on Discord at present. Write to me there once, and I can again.'],
  ['fr', 'réglages', 'Je n’arrive plus à vous écrire sur Discord. Écrivez-moi là-bas une fois'],
] as const)('settings show an account that cannot be written to (%s)', async (language, settings, sentence) => {
  const ann = await talker(language);
  expect(await ann.says(settings)).not.toContain('Discord');
  await chat.store.work((work) => noteUnreachable(work, discord, now));
  expect(await ann.says(settings)).toContain(sentence);
});

it('nudges go where somebody spoke last, and elsewhere once that cannot be written to', async () => {
  const ann = await talker('en');
  await ann.says('nudges set mood 20:00');
  await chat.store.work((work) => noteUnreachable(work, { platform: 'telegram', externalId: 'Ann' }, now));
  chat.wait(9 * 3_600_000);
  expect(await ann.nudged()).toEqual([]);
  await ann.says('help');
  chat.wait(24 * 3_600_000);
  expect(await ann.nudged()).toHaveLength(1);
});
