import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const spoken = {
  en: {
    ask: 'admin nudges',
    counts: ['Due now: 0', 'Sent: 0', 'Oldest waiting: none'],
    unknown: 'What would you like',
  },
  fr: {
    ...{ ask: 'admin rappels', counts: ['À envoyer maintenant : 0', 'Envoyés : 0'] },
    unknown: 'Que voulez-vous que j’en fasse ?',
  },
};

it.each(['en', 'fr'] as const)('those who run Tend see how nudges fare (%s)', async (language) => {
  chat = await openChat(language, { admins: ['Ann'] });
  const ann = chat.talker('Ann');
  await ann.says(language === 'en' ? 'help' : 'aide');
  const { ask, counts } = spoken[language];
  const told = await ann.says(ask);
  for (const count of counts) expect(told).toContain(count);
});

it.each(['en', 'fr'] as const)('for everybody else it does not exist (%s)', async (language) => {
  chat = await openChat(language);
  const bob = chat.talker('Bob');
  const { ask, unknown } = spoken[language];
  expect(await bob.says(language === 'en' ? 'help' : 'aide')).not.toMatch(/admin/i);
  expect(await bob.says(ask)).toContain(unknown);
  expect(await bob.says(`/${ask.replace(' ', '_')}`)).toContain(unknown);
  expect(await bob.says(language === 'en' ? `help ${ask}` : `aide ${ask}`)).not.toContain('**admin');
  const gone = { en: 'That button belongs to something that is gone.', fr: 'Ce bouton ne correspond plus à rien.' };
  expect(await bob.sends('1admin-nudges')).toContain(gone[language]);
  expect(await bob.runs('admin-nudges', {})).toMatch(/\[(?:Help|Aide)\]/);
});
