import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../packages/chat/src/conversation/read-message.ts';
import type { PackedOptions } from '../../../packages/chat/src/options/call.ts';
import { decodeCall, encodeCall, fits } from '../../../packages/chat/src/options/call-codec.ts';
import { lines } from '../../../packages/chat/src/options/lines.ts';
import { unpackText } from '../../../packages/chat/src/options/packed-text.ts';
import { english } from './messages.ts';
import { french } from './messages-fr.ts';
import { reader, shapes } from './shapes.ts';

const read = (text: string) => readMessage(text, shapes, reader('en'));
const optionsOf = (text: string): PackedOptions => {
  const reading = read(text);
  return reading.kind === 'call' ? reading.call.options : {};
};

const typed = [...english, ...french].map(([text]) => text);
const pieces = typed.flatMap((text) => text.split(' ')).filter((piece) => piece !== '');
const beginnings = ['', 'add ', 'take ', 'move ', 'list ', 'edit ', 'soon ', 'ajouter ', 'freezer rename '];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...pieces, '"', '«', '»', '(', ')', ',', '\n', ':', '-'), { maxLength: 25 })
    .map((said) => said.join(' ')),
);
const anyMessage = fc.tuple(fc.constantFrom(...beginnings), anyText).map(([beginning, text]) => beginning + text);

describe('any text', () => {
  it('is read without an error, as options that the command takes', () => {
    fc.assert(
      fc.property(anyMessage, (text) => {
        const reading = read(text);
        if (reading.kind === 'unknown') {
          expect(reading.text).toBe(text);
          return;
        }
        const shape = shapes.find(({ id }) => id === reading.call.command);
        for (const [name, value] of Object.entries(reading.call.options)) {
          const unpacked = name === 'extra' ? unpackText(value) : shape?.options[name]?.kind.unpack(value);
          expect(unpacked, `${name}=${value}`).toBeDefined();
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['add ', 'take ', 'list ', 'move ', 'add\n'])('of 100,000 characters is read after %j', (beginning) => {
    const repeated = [
      'x',
      '“ ',
      '(',
      '2.1,',
      'on 99 ',
      'frozen 5 may ',
      'in the ',
      'b\n',
      ', ',
      '\u0301 ',
      '\ud800',
      "d'a ",
    ];
    for (const piece of repeated) {
      const text = beginning + piece.repeat(100_000 / piece.length);
      expect(read(text).kind).toBe('call');
    }
  });
});

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
    const words = fc.array(fc.constantFrom(...pieces.filter((piece) => /^[\p{L}\d]+$/u.test(piece))), {
      maxLength: 12,
    });
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

  it('keeps all that stands in quotes', () => {
    const inner = fc.array(fc.constantFrom(...pieces.filter((piece) => !/["“”«»]/.test(piece))), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(inner, fc.constantFrom('""', '“”', '«»'), (said, quotes) => {
        const { what = '', box } = optionsOf(`add ${quotes[0]}${said.join(' ')}${quotes[1]} box 2`);
        expect([unpackText(what), box]).toEqual([
          said
            .join(' ')
            .replace(/[,;]+$/, '')
            .replace(/^[,;]+\s*/, ''),
          '2',
        ]);
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

describe('a button', () => {
  const calls = typed.flatMap((text) => {
    const reading = read(text);
    return reading.kind === 'call' && !('extra' in reading.call.options) ? [reading.call] : [];
  });

  it('carries a call as it was', () => {
    const short = calls.filter(fits);
    expect(short.length).toBeGreaterThan(200);
    for (const call of short) expect(decodeCall(encodeCall(call), shapes)).toEqual(call);
  });

  it('carries any name that fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (what) => {
        const kind = shapes[0]?.options.what?.kind;
        const value = kind?.parse(what, reader('en'));
        if (value === undefined) return;
        const call = { command: 'add', options: { what: kind?.pack(value) ?? '', box: '2' } };
        if (!fits(call)) {
          expect(() => encodeCall(call)).toThrow('64 bytes');
          return;
        }
        const decoded = decodeCall(encodeCall(call), shapes);
        expect(decoded).toEqual(call);
        expect(kind?.unpack(decoded?.options.what ?? '')).toBe(value);
      }),
    );
  });

  it('holds at most 64 bytes', () => {
    const bytes = (length: number) => ({ command: 'find', options: { text: `é${'x'.repeat(length - 2)}` } });
    expect(Buffer.byteLength(encodeCall(bytes(53)))).toBe(64);
    expect(() => encodeCall(bytes(54))).toThrow('64 bytes');
    expect([fits(bytes(53)), fits(bytes(54))]).toEqual([true, false]);
  });

  it.each([['a;b'], ['a=b'], ['a\nb'], ['\ud800']])('does not carry what is not packed: %j', (text) => {
    expect(() => encodeCall({ command: 'find', options: { text } })).toThrow('not packed');
  });

  it.each<[string, string]>([
    ['an unknown version', '2list'],
    ['no version', 'list'],
    ['nothing', ''],
    ['an unknown command', '1destroy'],
    ['an unknown option', '1list;name=x'],
    ['an option without a value', '1list;box'],
    ['an option twice', '1list;box=1;box=2'],
    ['a value of another kind', '1list;show=maybe'],
    ['a number out of bounds', '1add;bare=21'],
    ['a number written otherwise', '1list;box=02'],
    ['an option every object has', '1list;constructor=1'],
    ['the prototype', '1list;__proto__=1'],
    ['a day that does not exist', '1take;on=2026-02-30'],
    ['a bad escape', '1find;text=100%'],
    ['a draft that is none', '1add;draft=short'],
    ['more than 64 bytes', `1find;text=${'x'.repeat(60)}`],
    ['100,000 bytes', `1find;text=${'x'.repeat(100_000)}`],
  ])('with %s is no call', (_what, payload) => {
    expect(decodeCall(payload, shapes)).toBeUndefined();
  });

  it('may name a draft in the place of long options', () => {
    const call = { command: 'add', options: { draft: 'a1B2c3D4e5', box: '2' } };
    expect(decodeCall(encodeCall(call), shapes)).toEqual(call);
  });

  it('that was forged or changed is no call, or one whose every value can be read', () => {
    const payloads = calls.filter(fits).map(encodeCall);
    const changed = fc
      .tuple(fc.constantFrom(...payloads), fc.nat(), fc.nat({ max: 3 }), fc.string({ unit: 'binary', maxLength: 4 }))
      .map(
        ([payload, at, cut, text]) =>
          payload.slice(0, at % payload.length) + text + payload.slice((at % payload.length) + cut),
      );
    fc.assert(
      fc.property(fc.oneof(changed, anyText), (payload) => {
        const call = decodeCall(payload, shapes);
        if (!call) return;
        const shape = shapes.find(({ id }) => id === call.command);
        for (const [name, value] of Object.entries(call.options)) {
          expect(shape?.options[name]?.kind.unpack(value), payload).toBeDefined();
        }
        expect(encodeCall(call)).toBe(payload);
      }),
      { numRuns: 3_000 },
    );
  });
});
