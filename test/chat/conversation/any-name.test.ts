import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../packages/chat/src/conversation/read-message.ts';
import type { PackedOptions } from '../../../packages/chat/src/options/call.ts';
import { lines } from '../../../packages/chat/src/options/lines.ts';
import { unpackText } from '../../../packages/chat/src/options/packed-text.ts';
import { pieces } from './any-text.ts';
import { reader, shapes } from './shapes.ts';

const optionsOf = (text: string): PackedOptions => {
  const reading = readMessage(text, shapes, reader('en'));
  return reading.kind === 'call' ? reading.call.options : {};
};

/** Ways to say one option, none of which depends on its neighbours, and what each must become. */
const sayings: Readonly<Record<string, readonly (readonly [said: string, packed: string])[]>> = {
  servings: [
    ['for 4', '4'],
    ['pour 4', '4'],
    ['6 servings', '6'],
    ['2 parts', '2'],
    ['pour 3 personnes', '3'],
  ],
  box: [
    ['box 2', '2'],
    ['in the top drawer', 'top'],
    ['tiroir 3', '3'],
    ['dans le bac glaces', '~glaces'],
    ['étage 1', '1'],
  ],
  freezer: [
    ['freezer 2', '2'],
    ['dans le congélateur garage', '~garage'],
  ],
  months: [
    ['keep 6 months', '6'],
    ['garder 6 mois', '6'],
    ['for 2 years', '24'],
    ['sans limite', 'forever'],
  ],
  frozen: [
    ['frozen last sunday', '2026-11-15'],
    ['congelées le 5 novembre', '2026-11-05'],
    ['le 5 mars', '2026-03-05'],
  ],
  count: [
    ['3x', '3'],
    ['x3', '3'],
    ['3 x', '3'],
  ],
  note: [
    ['(no salt)', 'no salt'],
    ['(sans sel, pour 4)', 'sans sel, pour 4'],
  ],
};
const nameWord = fc.constantFrom(
  ...[
    'lasagne',
    'Sunday',
    'roast',
    'March',
    'sausage',
    '7up',
    'pâté',
    'campagne',
    'bœuf,',
    'rice',
    'and',
    'et',
    'steak',
  ],
  ...[
    'grandma',
    '30%',
    'crème',
    'fruits',
    'chocolates',
    'ÉPINARDS',
    'l’ail',
    '🍕',
    'n’roll',
    'Ben&Jerry',
    'été',
    'ﬁsh',
    'soupe',
  ],
);
const names = fc.array(nameWord, { minLength: 1, maxLength: 6 });
const chosen = fc
  .tuple(
    ...Object.entries(sayings).map(([name, ways]) =>
      fc.option(fc.constantFrom(...ways.map((way) => [name, ...way] as const))),
    ),
  )
  .map((found) => found.filter((way) => way !== null));

/** Options in any order, a name's words in theirs; no option parts a word from another option's number. */
const mixed = fc.tuple(names, chosen, fc.infiniteStream(fc.nat())).map(([name, options, chance]) => {
  const parts = name.map((word) => ({ word, option: false }));
  for (const [, said] of options) {
    parts.splice((chance.next().value ?? 0) % (parts.length + 1), 0, { word: said, option: true });
  }
  return { name, options, text: parts.map(({ word }) => word).join(' ') };
});

describe('what is put in', () => {
  it.each(['add', 'ajouter'])('after %j never loses a word of the name, wherever its options stand', (command) => {
    fc.assert(
      fc.property(mixed, ({ name, options, text }) => {
        const { what, bare: _, ...others } = optionsOf(`${command} ${text}`);
        expect(what && unpackText(what)).toBe(name.join(' ').replace(/,$/, ''));
        expect(others).toEqual(Object.fromEntries(options.map(([option, , packed]) => [option, packed])));
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps every word that no option took, in order, whatever is said twice', () => {
    const polite = ['please', 'stp', 'svp', 'moi'];
    const plain = pieces.filter((piece) => /^[\p{L}\d]+$/u.test(piece) && !polite.includes(piece));
    const words = fc.array(fc.constantFrom(...plain), { maxLength: 12 });
    fc.assert(
      fc.property(words, (said) => {
        const { what = '', note: _, type: __, ...others } = optionsOf(`add ${said.join(' ')}`);
        const left = (unpackText(what) ?? '').split(' ').filter((word) => word !== '');
        let at = 0;
        for (const word of said) if (word === left[at]) at += 1;
        expect(at).toBe(left.length);
        if (Object.keys(others).length === 0 && !said.includes('type')) expect(left).toEqual(said);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps all that stands in quotes, but for commas at its ends', () => {
    const trimmed = (text = '') => text.replaceAll(/^[\s,;]+|[\s,;]+$/g, '');
    const inner = fc.array(fc.constantFrom(...pieces.filter((piece) => !/["“”«»]/.test(piece))), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(inner, fc.constantFrom('""', '“”', '«»'), (said, quotes) => {
        const { what = '', box } = optionsOf(`add ${quotes[0]}${said.join(' ')}${quotes[1]} box 2`);
        expect([trimmed(unpackText(what)), box]).toEqual([trimmed(said.join(' ')), '2']);
      }),
    );
  });

  it('is as many products as there are lines with a name', () => {
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 8 }), (products) => {
        const { what = '', more } = optionsOf(`add ${products.map((name) => name.join(' ')).join('\n')}`);
        const further = more === undefined ? [] : (lines.unpack(more) ?? []);
        const found = [what, ...further.map((line) => line.what ?? '')].map(unpackText);
        expect(found).toEqual(products.map((name) => name.join(' ').replace(/,$/, '')));
      }),
    );
  });
});
