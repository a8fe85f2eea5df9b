import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const hour = 3_600_000;

async function reminded(language: string | undefined, ...more: string[]): Promise<string | undefined> {
  chat = await openChat('en', { platform: 'telegram' });
  const ann = chat.talker('Ann', language === undefined ? {} : { language });
  // Buttons and fields hold no words from which the language could be known.
  await ann.runs('settings-zone', { zone: 'Europe/Paris' });
  await ann.runs('nudges-set', { nudge: 'mood', times: '20:00' });
  for (const text of more) await ann.says(text);
  chat.wait(9 * hour);
  return (await ann.nudged())[0]?.split('\n')[0];
}

it.each([
  ['fr-CA', 'Comment vous sentez-vous, de 1 à 5 ?'],
  ['en-GB', 'How do you feel, from 1 to 5?'],
  ['de', 'How do you feel, from 1 to 5?'],
  [undefined, 'How do you feel, from 1 to 5?'],
])('who never typed a command is reminded in the language that the platform says: %s', async (language, words) => {
  expect(await reminded(language)).toBe(words);
});

it('who chose a language is reminded in it, whatever the platform says', async () => {
  expect(await reminded('fr', 'langue anglais')).toBe('How do you feel, from 1 to 5?');
});
