import type { Language } from '@tend/core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../packages/chat/src/replies/reply.ts';
import { type Chat, openChat } from '../../support/chat.ts';
import { buttonsOf } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const offers = {
  en: 'What would you like me to do with this?\n[Add] [Find] [Take out] [Help]',
  fr: 'Que voulez-vous que j’en fasse ?\n[Ajouter] [Chercher] [Sortir] [Aide]',
};

describe('the language', () => {
  it('is that of the first command, whatever the platform says, and stays', async () => {
    chat = await openChat('en');
    const ann = chat.talker('Ann', { language: 'en-GB' });
    expect(await ann.says('ajouter lasagnes tiroir 2')).toMatch(/^Au congélateur\n/);
    expect(await ann.says('take 2.1')).toContain('Le **2.1** est sorti. Bon appétit !');
    const bob = chat.talker('Bob', { language: 'fr' });
    expect(await bob.says('add lasagne box 2')).toMatch(/^In the freezer\n/);
    expect(await bob.says('sortir 2.1')).toContain('**2.1** is out. Enjoy!');
  });

  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['en_US', 'en'],
    ['FR', 'fr'],
  ] as const)('is the platform’s, %s, until a command was recognised', async (tag, language) => {
    chat = await openChat(language === 'en' ? 'fr' : 'en');
    expect(await chat.talker('Ann', { language: tag }).says('lasagne')).toBe(offers[language]);
  });

  it.each(['en', 'fr'] as const)(
    'is the operator’s, %s, when the platform says nothing or another',
    async (language) => {
      chat = await openChat(language);
      expect(await chat.talker('Ann').says('lasagne')).toBe(offers[language]);
      expect(await chat.talker('Bob', { language: 'de' }).says('lasagne')).toBe(offers[language]);
    },
  );

  it('is not told by a command whose name is the same in both', async () => {
    chat = await openChat('en');
    const ann = chat.talker('Ann', { language: 'fr' });
    expect(await ann.says('/start')).toContain('Bonjour, je suis Tend.');
    expect(await ann.says('types')).toContain('Les types de produits');
    expect(await ann.says('add lasagne box 2')).toMatch(/^In the freezer\n/);
  });

  it('is the one chosen in the settings, from the next message on', async () => {
    chat = await openChat('en');
    const ann = chat.talker('Ann');
    await ann.says('help');
    await ann.says('settings language French');
    expect(await ann.says('lasagne')).toBe(offers.fr);
  });
});

/** What people say in a while; every button of every answer is pressed as well. */
const said: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...['hello', 'help', 'add lasagne for 4 in box 2', 'add 3x pea soup box 1 frozen 2 September', 'add 3 lasagne'],
    ...['add', 'take', 'put back', 'move', 'edit', 'find', 'list', 'list box 2', 'list outside', 'list all', 'soon'],
    ...['soon for 4', 'find soup', 'find salmon', 'take 2', 'take 4', 'take soup', 'take 1.1 yesterday', 'take 9.9'],
    ...[
      'take 1.2 gone',
      'put back 1.2',
      'add lasagne for 4 in box 2',
      'edit 2.1',
      'edit 2.1 note: no salt',
      'edit 2.1 type: zorp',
      'move 2.1 box 9',
    ],
    ...[
      'freezer',
      'freezer add Cellar 2 boxes',
      'freezer box 2 Meat',
      'add lasagne for 4 in box 3',
      'freezer resize 1',
      'freezer resize 100',
    ],
    ...['freezer remove Cellar', 'freezer main 2', 'types', 'types soup', 'trends', 'history', 'settings', 'language'],
    ...[
      'time zone',
      'time zone Rome',
      'settings day start 4',
      'undo',
      'undo',
      'cancel',
      '???',
      'salmon',
      'take 1.1 zorp',
    ],
    ...[
      'add lasagne box 3 frozen 3 January 2027',
      'add 21x lasagne box 1',
      'add lasagne for 100 box 1',
      'freezer add Cellar 1 box',
    ],
  ],
  fr: [
    ...[
      'bonjour',
      'aide',
      'ajouter lasagnes pour 4 tiroir 2',
      'ajouter 3x soupe de pois tiroir 1 congelée le 2 septembre',
    ],
    ...['ajouter 3 lasagnes', 'ajouter', 'sortir', 'remettre', 'déplacer', 'modifier', 'chercher', 'liste'],
    ...[
      'liste tiroir 2',
      'liste dehors',
      'liste tout',
      'bientôt',
      'bientôt pour 4',
      'chercher soupe',
      'chercher saumon',
    ],
    ...['sortir 2', 'sortir 4', 'sortir soupe', 'sortir 1.1 hier', 'sortir 9.9', 'sortir 1.2 disparue', 'remettre 1.2'],
    ...[
      'ajouter lasagnes pour 4 tiroir 2',
      'modifier 2.1',
      'modifier 2.1 note : sans sel',
      'modifier 2.1 type : zorp',
      'déplacer 2.1 tiroir 9',
      'congélateur',
    ],
    ...[
      'congélateur ajouter Cave 2 tiroirs',
      'congélateur nommer 2 Viande',
      'ajouter lasagnes pour 4 tiroir 3',
      'congélateur taille 1',
      'congélateur taille 100',
    ],
    ...['congélateur supprimer Cave', 'congélateur principal 2', 'types', 'types soupe', 'tendances', 'historique'],
    ...['réglages', 'langue', 'fuseau', 'fuseau Rome', 'début de journée 4', 'annuler', 'annuler', '???', 'saumon'],
    ...['sortir 1.1 zorp', 'ajouter lasagnes tiroir 3 congelées le 3 janvier 2027', 'ajouter 21x lasagnes tiroir 1'],
    ...['ajouter lasagnes pour 100 tiroir 1', 'congélateur ajouter Cave 1 tiroir'],
  ],
};

/** Words that only the other language has. */
const foreign: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:le|la|les|des|du|un|une|est|et|vous|votre|dans|pour|avec|pas|rien|soupes?|tiroirs?|congélateurs?|annuler|ajouter|sortir|jours?|mois|garder|de|du|au|avec|et)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:the|and|is|are|was|of|to|with|for|your|you|not|no|out|back|boxe?s?|best|before|servings?|left|freezers?|nothing|undo|add|take|days?|months?|keeps?)(?!\p{L})/iu,
};

describe.each(['en', 'fr'] as const)('whatever is said or pressed in %s', (language) => {
  it('is answered in that language, with the spaces that it sets', { timeout: 60_000 }, async () => {
    chat = await openChat(language, { limits: [] });
    const texts = new Set<string>();
    for (const message of said[language]) {
      const ann = chat.talker('Ann');
      // No question of a button that was pressed may take it for its answer.
      await ann.says('cancel');
      await ann.says(message);
      const { latest } = ann;
      for (const text of textsOf(latest)) texts.add(text);
      for (const { payload } of buttonsOf(latest)) {
        // These would change the language, or leave nothing to talk about.
        if (/^1(?:settings-language|undo);/.test(payload)) continue;
        await ann.sends(payload);
        for (const text of textsOf(ann.latest)) texts.add(text);
      }
    }
    expect(texts.size).toBeGreaterThan(200);
    const all = [...texts];
    expect(all.filter((text) => foreign[language].test(withoutNames(text)))).toEqual([]);
    const breaks = /[ ][:;?!»]|«[ ]|[^\s\u00A0][?!»](?![?!])/u;
    if (language === 'fr') expect(all.filter((text) => breaks.test(text))).toEqual([]);
  });
});

/** What the languages themselves are called stays as it is, and so do places. */
function withoutNames(text: string): string {
  return text.replaceAll(/English|Français|français|Los Angeles|New York|La Réunion/g, '');
}

/** The sentences, lines and labels of a reply, without emphasis. */
function textsOf(reply: Reply): string[] {
  const lines = reply.blocks.map(({ spans }) =>
    spans.map((span) => (typeof span === 'string' ? span : span.bold)).join(''),
  );
  return [...lines, ...buttonsOf(reply).map(({ label }) => label), ...reply.pictures.map(({ alt }) => alt)];
}
