import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { buttonsOf } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it.each([
  ['en', 'edit 2.1 for 4', 'That is how it is already.'],
  ['en', 'freezer resize 4', 'That is how it is already.'],
  ['en', 'language english', 'That is how it is already.'],
  ['en', 'time zone Paris', 'That is how it is already.'],
  ['en', 'day start 0', 'That is how it is already.'],
  ['en', 'move 2.1 box 2', 'It is already there'],
  ['fr', 'modifier 2.1 pour 4', 'C’est déjà le cas.'],
  ['fr', 'congélateur taille 4', 'C’est déjà le cas.'],
  ['fr', 'langue français', 'C’est déjà le cas.'],
  ['fr', 'fuseau Paris', 'C’est déjà le cas.'],
  ['fr', 'début de journée 0', 'C’est déjà le cas.'],
] as const)('says that it is so already, and offers nothing to undo (%s: %s)', async (language, text, already) => {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(language === 'en' ? 'add lasagne for 4 box 2' : 'ajouter lasagnes pour 4 tiroir 2');
  await ann.says(language === 'en' ? 'time zone Paris' : 'fuseau Paris');
  await ann.says(language === 'en' ? 'language english' : 'langue français');
  expect(await ann.says(text)).toContain(already);
  expect(buttonsOf(ann.latest).map(({ label }) => label)).not.toContain(language === 'en' ? 'Undo' : 'Annuler');
});

it.each([
  ['en', 'language french', 'Annuler', 'Taken back', '[Redo]', 'Rétabli'],
  ['fr', 'langue anglais', 'Undo', 'Annulé', '[Rétablir]', 'Done again'],
] as const)(
  'answers in the language that holds once its change is taken back, or done again (%s)',
  async (language, set, undo, undone, redo, redone) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    await ann.says(language === 'en' ? 'help' : 'aide');
    await ann.says(set);
    const said = await ann.presses(undo);
    expect(said).toContain(undone);
    expect(said).toContain(redo);
    expect(await ann.presses(redo.slice(1, -1))).toContain(redone);
  },
);

it.each([
  ['en', 'freezer add garage 2 boxes', 'list freezer garage outside', 'Nothing has been taken out of **'],
  ['en', 'add peas box 1', 'list box 1 outside', 'Nothing has been taken out of **Box 1** yet.'],
  ['en', 'add peas box 1', 'list outside', 'Nothing has been taken out yet.'],
  ['fr', 'ajouter pois tiroir 1', 'liste tiroir 1 dehors', '**Tiroir 1** : rien n’en a encore été sorti.'],
] as const)('says of which part nothing was taken out (%s: %s, %s)', async (language, before, list, none) => {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(before);
  expect(await ann.says(list)).toContain(none);
});

it.each([
  ['en', 'add lasagne for 4 box 2', 'take 2.1', 'Thrown away', 'Undo', 'Outside'],
  ['fr', 'ajouter lasagnes pour 4 tiroir 2', 'sortir 2.1', 'Plutôt jeté', 'Annuler', 'Sortis'],
] as const)(
  'takes back that it was thrown away, not that it left (%s)',
  async (language, add, take, thrown, undo, outside) => {
    chat = await openChat(language);
    const ann = chat.talker('Ann');
    await ann.says(add);
    await ann.says(take);
    await ann.presses(thrown);
    await ann.presses(undo);
    await ann.says(language === 'en' ? 'list' : 'liste');
    expect(await ann.presses(outside)).toContain('**2.1** Lasagne');
  },
);
