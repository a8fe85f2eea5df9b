import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { box } from '../../../packages/chat/src/options/box.ts';
import { boxCount } from '../../../packages/chat/src/options/box-count.ts';
import type { PackedOptions } from '../../../packages/chat/src/options/call.ts';
import { count } from '../../../packages/chat/src/options/count.ts';
import { day, dayLast } from '../../../packages/chat/src/options/day.ts';
import { days } from '../../../packages/chat/src/options/days.ts';
import { fate } from '../../../packages/chat/src/options/fate.ts';
import { flag } from '../../../packages/chat/src/options/flag.ts';
import { freezer } from '../../../packages/chat/src/options/freezer.ts';
import { hour } from '../../../packages/chat/src/options/hour.ts';
import { language } from '../../../packages/chat/src/options/language.ts';
import { lines } from '../../../packages/chat/src/options/lines.ts';
import { months } from '../../../packages/chat/src/options/months.ts';
import { name, newName } from '../../../packages/chat/src/options/name.ts';
import { note } from '../../../packages/chat/src/options/note.ts';
import { number } from '../../../packages/chat/src/options/number.ts';
import type { OptionKind } from '../../../packages/chat/src/options/option-kind.ts';
import { product } from '../../../packages/chat/src/options/product.ts';
import { products } from '../../../packages/chat/src/options/products.ts';
import { publicId } from '../../../packages/chat/src/options/public-id.ts';
import { servings } from '../../../packages/chat/src/options/servings.ts';
import { show } from '../../../packages/chat/src/options/show.ts';
import { text } from '../../../packages/chat/src/options/text.ts';
import { type } from '../../../packages/chat/src/options/type.ts';
import { zone } from '../../../packages/chat/src/options/zone.ts';
import { reader } from '../conversation/shapes.ts';

// biome-ignore lint/suspicious/noExplicitAny: kinds of every value.
type AnyKind = OptionKind<any>;

const kinds: readonly AnyKind[] = [
  ...[box, boxCount, count, day, dayLast, days, fate, flag, freezer, hour, language, lines, months, name, newName],
  ...[note, number(1, 20), product, products, publicId, servings, show, text, type, zone],
];

describe('an answer', () => {
  const answers: readonly [kind: AnyKind, said: string, value: unknown][] = [
    [box, '2', { number: 2 }],
    [box, 'box 2', { number: 2 }],
    [box, 'dans le tiroir 2', { number: 2 }],
    [box, 'to 3', { number: 3 }],
    [box, 'top', { end: 'top' }],
    [box, 'tout en bas', { end: 'bottom' }],
    [box, 'premier tiroir', { number: 1 }],
    [box, 'Meat', { name: 'meat' }],
    [box, 'Poisson pané', { name: 'poisson pane' }],
    [box, 'top shelf', { name: 'top shelf' }],
    [box, '1234567890123', { number: 999_999_999 }],
    [box, 'two', { number: 2 }],
    [box, 'deux', { number: 2 }],
    [box, 'box2', { number: 2 }],
    [box, 'étagère 4', { number: 4 }],
    [box, 'box 2.3', undefined],
    [box, 'kitchen', undefined],
    [box, '2 of them', undefined],
    [box, '', undefined],
    [freezer, '2', { number: 2 }],
    [freezer, 'Garage', { name: 'garage' }],
    [freezer, 'the freezer', { name: 'freezer' }],
    [freezer, 'congélateur du garage', { name: 'garage' }],
    [freezer, 'attic', undefined],
    [servings, '4', 4],
    [servings, 'for 4', 4],
    [servings, 'pour quatre', 4],
    [servings, '4 personnes', 4],
    [servings, 'six', 6],
    [servings, 'Trois', 3],
    [servings, 'quatre personnes', 4],
    [servings, 'treize', undefined],
    [servings, '0', 0],
    [servings, 'for 6 months', undefined],
    [servings, 'many', undefined],
    [months, '6', 6],
    [months, '6 months', 6],
    [months, 'six', 6],
    [months, 'trois mois', 3],
    [months, 'un an', 12],
    [months, 'garder 18 mois', 18],
    [months, '6mois', 6],
    [months, 'forever', 'forever'],
    [months, 'for ever', 'forever'],
    [months, 'sans limite', 'forever'],
    [months, '6 weeks', 0],
    [count, '3', 3],
    [count, '3x', 3],
    [count, 'deux', 2],
    [count, '3 bags', undefined],
    [count, 'x', undefined],
    [boxCount, '6', 6],
    [boxCount, '6 tiroirs', 6],
    [boxCount, 'to 6', 6],
    [boxCount, 'six', undefined],
    [day, 'yesterday', '2026-11-19'],
    [day, 'frozen last sunday', '2026-11-15'],
    [day, 'congelée le 5', '2026-11-05'],
    [day, 'tomorrow', '2026-11-21'],
    [day, 'après-demain', '2026-11-22'],
    [day, 'in 3 days', '2026-11-23'],
    [day, 'dans 2 semaines', '2026-12-04'],
    [day, 'next sunday', '2026-11-22'],
    [day, 'vendredi prochain', '2026-11-27'],
    [day, 'le mois prochain', '2026-12-20'],
    [fate, 'Thrown away', 'thrown'],
    [fate, 'mangée', 'eaten'],
    [fate, 'disparu', 'gone'],
    [fate, 'given away', undefined],
    [show, 'dehors', 'outside'],
    [show, 'everything', 'all'],
    [days, '7', 7],
    [days, 'a week', 7],
    [days, 'dix', 10],
    [days, 'les 3 prochains jours', undefined],
    [days, 'd’ici deux semaines', 14],
    [days, 'ce mois', 30],
    [days, '10d', 10],
    [language, 'Français', 'fr'],
    [language, 'anglais', 'en'],
    [language, 'german', undefined],
    [hour, '4', 4],
    [hour, '4h', 4],
    [hour, 'four am', 4],
    [hour, 'cinq heures', 5],
    [hour, '04:00', 4],
    [hour, '4 am', 4],
    [hour, '12 am', 0],
    [hour, '4 heures du matin', 4],
    [hour, '10 pm', 22],
    [hour, 'minuit', 0],
    [hour, 'noon', 12],
    [hour, '4:30', undefined],
    [hour, '24', undefined],
    [hour, '15 pm', undefined],
    [flag, 'oui', true],
    [flag, 'no', undefined],
    [number(1, 20), '20', 20],
    [number(1, 20), 'douze', 12],
    [number(1, 20), '21', undefined],
    [number(1, 20), '0', undefined],
    [name, '  Pea soup ', 'Pea soup'],
    [name, 'to die for', 'to die for'],
    [newName, 'to Cellar', 'Cellar'],
    [newName, 'to', 'to'],
    [text, ' \n ', undefined],
    [type, 'soup', { text: 'soup' }],
    [type, '#12', { id: 12 }],
    [publicId, 'a1B2c3D4e5', 'a1B2c3D4e5'],
    [publicId, 'a1B2c3D4e', undefined],
    [products, '2.1 2,2', [{ text: '2.1 2,2' }]],
    [products, '2.1 2.2', [{ address: [2, 1] }, { address: [2, 2] }]],
    [products, '2 et 3', [{ box: 2 }, { box: 3 }]],
    [products, 'tiroir 2', [{ box: 2 }]],
    [products, '#a1B2c3D4e5', [{ id: 'a1B2c3D4e5' }]],
    [products, 'mac and cheese', [{ text: 'mac and cheese' }]],
    [product, '2.3.1', { address: [2, 3, 1] }],
    [product, '2.1 2.2', undefined],
    [product, 'lasagne', { text: 'lasagne' }],
  ];

  it.each(answers.map(([kind, said, value]) => [kind.id, said, value, kind] as const))(
    'for the %s %j',
    (_, said, value, kind) => {
      expect(kind.parse(said, reader('en'))).toEqual(value);
      expect(kind.parse(said, reader('fr'))).toEqual(value);
    },
  );
});

describe('a packed value', () => {
  it('is read back as what was parsed, and has no sign that parts options', () => {
    const said = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.nat().map(String),
      fc.constantFrom(
        'box meat',
        'top',
        'a;b',
        'a=b',
        'a,b',
        '100%',
        'x\ny',
        '~x',
        '#x',
        'sans limite',
        'hier',
        '2.1, 2.2',
        'fr',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), said, (kind, answer) => {
        const value = kind.parse(answer, reader('en'));
        if (value === undefined) return;
        const packed = kind.pack(value);
        expect(packed).not.toMatch(/[;=\n\r]/);
        expect(packed.isWellFormed()).toBe(true);
        expect(kind.unpack(packed)).toEqual(value);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is refused, never thrown at, when it is anything else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'binary' }), (kind, packed) => {
        const value = kind.unpack(packed);
        if (value !== undefined) expect(kind.unpack(kind.pack(value))).toEqual(value);
      }),
      { numRuns: 3_000 },
    );
  });

  const refused: readonly [kind: AnyKind, packed: string][] = [
    [box, 'middle'],
    [box, '~'],
    [box, '1e3'],
    [months, 'never'],
    [day, '2026-13-01'],
    [fate, 'toString'],
    [hour, '24'],
    [products, ''],
    [products, '2.1,'],
    [products, '2.1.1.1'],
    [text, 'a;b'],
    [text, '%zz'],
    [text, ' '],
    [lines, 'bm90IGpzb24'],
    [lines, Buffer.from('[]').toString('base64url')],
    [lines, Buffer.from('[{"what":1}]').toString('base64url')],
    [lines, Buffer.from('{"what":"x"}').toString('base64url')],
  ];

  it.each(refused.map(([kind, packed]) => [kind.id, packed, kind] as const))(
    'for the %s is not %j',
    (_, packed, kind) => {
      expect(kind.unpack(packed)).toBeUndefined();
    },
  );

  it('keeps the lines of a message', () => {
    const further: readonly PackedOptions[] = [{ what: 'pea soup', box: '2' }, { what: 'glaces “été”' }];
    expect(lines.unpack(lines.pack(further))).toEqual(further);
  });
});
