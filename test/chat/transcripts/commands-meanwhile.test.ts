import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it.each([
  ['en', 'add', 'add for 4 box 3', 'What goes in?', 'stew', '**3.1** Stew, for 4'],
  ['fr', 'ajouter', 'ajouter pour 4 tiroir 3', 'Que rangez-vous ?', 'ragoût', '**3.1** Ragoût, pour 4'],
] as const)(
  'reads the command that asks once more as that command (%s)',
  async (language, ask, again, question, answer, done) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    await ann.says(ask);
    expect(await ann.says(again)).toContain(question);
    expect(await ann.says(answer)).toContain(done);
  },
);

it.each([
  ['en', 'freezer rename', 'freezer remove Cellar', 'There is no freezer called “Cellar”'],
  ['en', 'add', '/move', 'What do you move?'],
  ['en', 'freezer rename', '/add for 4', 'What goes in?'],
  ['fr', 'congélateur renommer', 'congélateur supprimer Cave', 'Aucun congélateur ne s’appelle « Cave »'],
  ['fr', 'congélateur renommer', '/ajouter pour 4', 'Que rangez-vous ?'],
] as const)(
  'runs a command of two words or with a slash while a text is asked for (%s: %s, %s)',
  async (language, ask, command, answer) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    await ann.says(ask);
    expect(await ann.says(command)).toContain(answer);
  },
);

it.each([
  ['en', 'freezer rename', 'Take for 4', 'is now called **Take for 4**'],
  ['en', 'freezer rename', 'Cellar', 'is now called **Cellar**'],
  ['fr', 'congélateur renommer', 'Cave', 's’appelle désormais **Cave**'],
] as const)('takes other texts for the answer (%s: %s, %s)', async (language, ask, answer, done) => {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(ask);
  expect(await ann.says(answer)).toContain(done);
});
