import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const group = { id: 'family', kind: 'group' } as const;

it.each([
  [
    'en',
    ['hello everybody', 'add lasagne box 1', '2', 'take', 'cancel', '/unheard of'],
    '/add lasagne box 1',
    'Lasagne',
  ],
  [
    'fr',
    ['bonjour à tous', 'ajouter lasagnes tiroir 1', '2', 'sortir', 'annuler', '/inconnu'],
    '/ajouter lasagnes tiroir 1',
    'Lasagnes',
  ],
] as const)('hears in a group only what is meant for it (%s)', async (language, chatter, command, done) => {
  chat = await openChat(language);
  const ann = chat.talker('Ann', { chat: group, answers: false });
  for (const text of chatter) expect(await ann.says(text)).toBe('');
  expect(await ann.says(command)).toContain(`**1.1** ${done}`);
});

it.each([
  ['en', '/add lasagne', 'Which box?', '**2.1** Lasagne'],
  ['fr', '/ajouter lasagnes', 'Dans quel tiroir ?', '**2.1** Lasagnes'],
] as const)('takes in a group only a reply for an answer (%s)', async (language, add, question, done) => {
  chat = await openChat(language);
  const chatting = chat.talker('Ann', { chat: group, answers: false });
  const answering = chat.talker('Ann', { chat: group, answers: true });
  expect(await chatting.says(add)).toContain(question);
  expect(await chatting.says('2')).toBe('');
  expect(await answering.says('2')).toContain(done);
});
