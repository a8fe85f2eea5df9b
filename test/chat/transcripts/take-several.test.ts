import { afterEach, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it('takes out several products by their names, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add cod box 1\nsausages\nmac and cheese\npeas');
  expect(await ann.says('take cod, sausages')).toBe(
    lines(
      '**Cod**, frozen 20 Nov 2026. **1.1** is out. Enjoy!',
      '**Sausages**, frozen 20 Nov 2026. **1.2** is out. Enjoy!',
      '[Undo]',
    ),
  );
  await ann.says('undo');
  expect(await ann.says('take mac and cheese')).toBe(
    lines('**Mac and cheese**, frozen 20 Nov 2026. **1.3** is out. Enjoy!', '[Undo] [Thrown away]'),
  );
  expect(await ann.says('take lamb and cod')).toBe(lines('I find no “lamb”.', '[Find] [What is inside]'));
  expect(await ann.says('take lamb and beef')).toBe(lines('I find no “lamb and beef”.', '[Find] [What is inside]'));
  expect(await ann.says('take the peas & some cod')).toBe(
    lines(
      '**Peas**, frozen 20 Nov 2026. **1.4** is out. Enjoy!',
      '**Cod**, frozen 20 Nov 2026. **1.1** is out. Enjoy!',
      '[Undo]',
    ),
  );
});

it('takes out several products by their names, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter cabillaud tiroir 1\nsaucisses\nratatouille\nlasagnes');
  expect(await ann.says('sortir cabillaud et saucisses')).toBe(
    lines(
      '**Cabillaud**, au congélateur depuis le 20 nov. 2026. Le **1.1** est sorti. Bon appétit !',
      '**Saucisses**, au congélateur depuis le 20 nov. 2026. Le **1.2** est sorti. Bon appétit !',
      '[Annuler]',
    ),
  );
  expect(await ann.says('sortir de l’agneau et du riz')).toBe(
    lines('Je ne trouve pas « agneau et du riz ».', '[Chercher] [Voir le contenu]'),
  );
  expect(await ann.says('sortir la ratatouille, des lasagnes')).toBe(
    lines(
      '**Ratatouille**, au congélateur depuis le 20 nov. 2026. Le **1.3** est sorti. Bon appétit !',
      '**Lasagnes**, au congélateur depuis le 20 nov. 2026. Le **1.4** est sorti. Bon appétit !',
      '[Annuler]',
    ),
  );
});

it('asks which product one of the names means and keeps the others, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add cod box 1\n2x sausages\n2x peas');
  expect(await ann.says('take cod, sausages and peas thrown away')).toBe(
    lines(
      'Which “sausages”?',
      '[1.2 Sausages, for 1, best before 20 Dec]',
      '[1.3 Sausages, for 1, best before 20 Dec]',
    ),
  );
  expect(await ann.presses('1.3 Sausages, for 1, best before 20 Dec')).toBe(
    lines('Which “peas”?', '[1.4 Peas, for 1, best before 20 Sep 2027]', '[1.5 Peas, for 1, best before 20 Sep 2027]'),
  );
  expect(await ann.presses('1.5 Peas, for 1, best before 20 Sep 2027')).toBe(
    lines(
      '**Peas**, frozen 20 Nov 2026. **1.5** is out, thrown away.',
      '**Sausages**, frozen 20 Nov 2026. **1.3** is out, thrown away.',
      '**Cod**, frozen 20 Nov 2026. **1.1** is out, thrown away.',
      '[Undo]',
    ),
  );
});

it('asks which product one of the names means and keeps the others, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter cabillaud tiroir 1\n2x saucisses');
  expect(await ann.says('sortir les saucisses et le cabillaud jeté')).toBe(
    lines(
      'Plusieurs produits correspondent à « saucisses ». Lequel ?',
      '[1.2 Saucisses, pour 1, de préférence avant le 20 déc.]',
      '[1.3 Saucisses, pour 1, de préférence avant le 20 déc.]',
    ),
  );
  expect(await ann.presses('1.3 Saucisses, pour 1, de préférence avant le 20 déc.')).toBe(
    lines(
      '**Saucisses**, au congélateur depuis le 20 nov. 2026. Le **1.3** est sorti, jeté.',
      '**Cabillaud**, au congélateur depuis le 20 nov. 2026. Le **1.1** est sorti, jeté.',
      '[Annuler]',
    ),
  );
});

it('finds and moves what is named with its article, in English', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('settings time zone Paris');
  await ann.says('add ratatouille box 1');
  expect(await ann.says('where is the ratatouille?')).toContain('**1.1** Ratatouille');
  expect(await ann.says('move the ratatouille box 3')).toContain('**3.1** Ratatouille');
});

it('finds and moves what is named with its article, in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('réglages fuseau Paris');
  await ann.says('ajouter lasagnes tiroir 1');
  expect(await ann.says('où sont les lasagnes ?')).toContain('**1.1** Lasagnes');
  expect(await ann.says('déplacer les lasagnes tiroir 3')).toContain('**3.1** Lasagnes');
});
