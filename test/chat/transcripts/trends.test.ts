import { afterEach, expect, it } from 'vitest';
import { drawPicture } from '../../../packages/chat/src/replies/picture.ts';
import { type Chat, openChat } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

it('says that nobody has stored anything yet, without a picture', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('help');
  expect(await ann.says('trends')).toBe(
    'Nobody has stored anything yet. The first products will show here what is stored most.',
  );
});

it('says in French that nobody has stored anything yet', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('aide');
  expect(await ann.says('tendances')).toBe(
    'Personne n’a encore rien rangé. Dès les premiers produits, vous verrez ici ce qui est le plus congelé.',
  );
});

it('ranks the household by what left last and everyone by numbers, with a picture', async () => {
  chat = await openChat('en');
  const ann = chat.talker('Ann');
  await ann.says('add 3x lasagne box 1');
  await ann.says('add 2x soup box 2');
  await ann.says('take 2.1');
  await chat.talker('Ben').says('add 5x salmon box 1');
  expect(await ann.says('trends')).toBe(
    lines(
      '**Your household, latest out first**',
      '1. soup · **2**, last out 20 Nov',
      '2. homemade dish · **3**',
      '**Everyone, most stored first**',
      '1. fatty fish · **5**',
      '2. homemade dish · **3**',
      '3. soup · **2**',
      '(picture: Your household, latest out first: soup 2, homemade dish 3. Everyone, most stored first: fatty fish 5, homemade dish 3, soup 2.)',
    ),
  );
  const [picture] = ann.latest.pictures;
  const png = picture && (await drawPicture(picture));
  expect(
    Buffer.from(png ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

it('ranks in French', async () => {
  chat = await openChat('fr');
  const ann = chat.talker('Ann');
  await ann.says('ajouter 2x soupe tiroir 2');
  await ann.says('sortir 2.1');
  expect(await ann.says('tendances')).toBe(
    lines(
      '**Votre foyer, dernières sorties d’abord**',
      '1. soupe · **2**, dernière sortie le 20 nov.',
      '**Tout le monde, le plus rangé d’abord**',
      '1. soupe · **2**',
      '(picture: Votre foyer, dernières sorties d’abord : soupe 2. Tout le monde, le plus rangé d’abord : soupe 2.)',
    ),
  );
});

it('shows everyone’s tendency to a household that has stored nothing', async () => {
  chat = await openChat('en');
  await chat.talker('Ben').says('add salmon box 1');
  const ann = chat.talker('Ann');
  await ann.says('help');
  expect(await ann.says('trends')).toBe(
    lines(
      '**Your household, latest out first**',
      'Nothing stored yet.',
      '**Everyone, most stored first**',
      '1. fatty fish · **1**',
      '(picture: Your household, latest out first: Nothing stored yet. Everyone, most stored first: fatty fish 1.)',
    ),
  );
});
