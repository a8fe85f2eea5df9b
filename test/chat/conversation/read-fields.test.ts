import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandById, commands } from '../../../packages/chat/src/commands/index.ts';
import { type FieldsRead, parseFields, readFields } from '../../../packages/chat/src/conversation/read-fields.ts';
import { lines } from '../../../packages/chat/src/options/lines.ts';
import { unpackText } from '../../../packages/chat/src/options/packed-text.ts';
import { shownOptions } from '../../../packages/chat/src/options/shown-options.ts';
import { anyText } from './any-text.ts';
import { reader } from './shapes.ts';

type Fields = Readonly<Record<string, string>>;

function shapeOf(id: string) {
  const shape = commandById(id);
  if (!shape) throw new Error(`no command ${id}`);
  return shape;
}

const read = (command: string, fields: Fields, language: 'en' | 'fr' = 'en') =>
  readFields(fields, shapeOf(command), reader(language));

describe('the first field', () => {
  it.each<['en' | 'fr', string, string, Fields]>([
    ['en', 'add', '3x lasagne for 4 box 2', { count: '3', servings: '4', box: '2', what: 'lasagne' }],
    ['fr', 'add', '3x lasagnes pour 4 tiroir 2', { count: '3', servings: '4', box: '2', what: 'lasagnes' }],
    ['en', 'add', 'put the kettle on', { what: 'put the kettle on' }],
    ['en', 'add', '3 lasagne', { bare: '3', what: '3 lasagne' }],
    ['en', 'take', '2.1 2 servings thrown away', { products: '2.1', servings: '2', fate: 'thrown' }],
    ['fr', 'take', 'lasagnes poubelle hier', { products: '~lasagnes', fate: 'thrown', on: '2026-11-19' }],
    ['en', 'take', 'out of Africa', { products: '~out of Africa' }],
    ['en', 'move', '2.1 box 3', { products: '2.1', box: '3' }],
    ['en', 'list', 'meat outside', { box: '~meat', show: 'outside' }],
    ['en', 'list', 'garage', { freezer: '~garage' }],
    ['en', 'soon', '7', { days: '7' }],
    ['fr', 'freezer-add', 'Cellier 5 tiroirs', { name: 'Cellier', boxes: '5' }],
    ['en', 'freezer-resize', '5', { boxes: '5' }],
    ['fr', 'settings-day', '4', { hour: '4' }],
    ['en', 'settings-language', 'français', { language: 'fr' }],
    ['en', 'take', '2.1 zzz', { products: '2.1', extra: 'zzz' }],
  ])('is read as after the name of the command (%s): %s %s', (language, command, text, options) => {
    const [[first = ''] = []] = shownOptions(shapeOf(command));
    expect(read(command, { [first]: text }, language)).toEqual({ options, unread: {} });
  });
});

describe('other fields', () => {
  it.each<['en' | 'fr', string, Fields, Fields]>([
    ['en', 'add', { what: 'lasagne', servings: '6', box: 'meat' }, { what: 'lasagne', servings: '6', box: '~meat' }],
    ['en', 'add', { what: 'lasagne', box: 'in the top drawer' }, { what: 'lasagne', box: 'top' }],
    [
      'fr',
      'add',
      { what: 'lasagnes', box: 'en haut', months: 'sans limite' },
      { what: 'lasagnes', box: 'top', months: 'forever' },
    ],
    ['en', 'add', { what: 'lasagne', frozen: 'last sunday' }, { what: 'lasagne', frozen: '2026-11-15' }],
    ['fr', 'add', { what: 'lasagnes', frozen: 'avant-hier' }, { what: 'lasagnes', frozen: '2026-11-18' }],
    ['en', 'add', { what: 'lasagne', type: '#7' }, { what: 'lasagne', type: '#7' }],
    ['en', 'add', { what: 'lasagne', note: 'for 4; box=2' }, { what: 'lasagne', note: 'for 4%3b box%3d2' }],
    ['en', 'take', { products: '#AbCdEfGhIj', fate: 'gone' }, { products: '#AbCdEfGhIj', fate: 'gone' }],
    ['fr', 'take', { products: '2,1', from: 'tiroir 2' }, { products: '2.1', from: '2' }],
    ['en', 'freezer-resize', { freezer: '2', boxes: '5' }, { freezer: '2', boxes: '5' }],
    ['en', 'freezer-rename', { freezer: '2', name: 'To the north' }, { freezer: '2', name: 'To the north' }],
    ['fr', 'edit', { products: '2.1', name: 'En papillote' }, { products: '2.1', name: 'En papillote' }],
    ['en', 'edit', { products: '2.1', note: '  ', name: ' ' }, { products: '2.1' }],
  ])('say what stands in them (%s): /%s %o', (language, command, fields, options) => {
    expect(read(command, fields, language)).toEqual({ options, unread: {} });
  });

  it.each<[string, Fields, Fields]>([
    ['add', { what: '3x lasagne for 4', servings: '6' }, { what: 'lasagne for 4', count: '3', servings: '6' }],
    ['add', { what: 'lasagne box 2', box: '3' }, { what: 'lasagne box 2', box: '3' }],
    ['take', { products: '2.1 thrown away', fate: 'gone' }, { products: '2.1', fate: 'gone', extra: 'thrown away' }],
  ])('win over the first one, whose words stay where they are: /%s %o', (command, fields, options) => {
    expect(read(command, fields)).toEqual({ options, unread: {} });
  });

  it.each<[string, Fields, FieldsRead]>([
    ['add', { what: 'peas', box: 'zzz' }, { options: { what: 'peas' }, unread: { box: 'zzz' } }],
    [
      'add',
      { what: 'peas', box: '2', frozen: 'when?' },
      { options: { what: 'peas', box: '2' }, unread: { frozen: 'when?' } },
    ],
    [
      'take',
      { products: '2.1', servings: 'many', fate: 'lent' },
      { options: { products: '2.1' }, unread: { servings: 'many', fate: 'lent' } },
    ],
    [
      'move',
      { products: '2.1', box: 'zzz', freezer: 'yyy' },
      { options: { products: '2.1' }, unread: { box: 'zzz', freezer: 'yyy' } },
    ],
  ])('that say no value are kept apart: /%s %o', (command, fields, expected) => {
    expect(read(command, fields)).toEqual(expected);
  });

  it('that there are not, or that only buttons say, are not understood', () => {
    const { options, unread } = read('freezer-remove', {
      freezer: '2',
      confirmed: '1',
      __proto__: 'x',
      nonsense: 'a;b',
    });
    expect(options).toEqual({ freezer: '2', extra: '1 a%3bb' });
    expect(unread).toEqual({});
  });

  it('hold for each line of the first', () => {
    const { options } = read('add', { what: 'peas\nbeans for 2\ncorn box 1', servings: '3', frozen: 'yesterday' });
    expect(options).toMatchObject({ what: 'peas', servings: '3', frozen: '2026-11-19' });
    expect(lines.unpack(options.more ?? '')).toEqual([
      { what: 'beans for 2', servings: '3', frozen: '2026-11-19' },
      { what: 'corn', box: '1', servings: '3', frozen: '2026-11-19' },
    ]);
  });
});

it('reads the fields of a form each by itself', () => {
  const fields = { name: 'For 4 in box 2', note: '', servings: 'four', months: 'no limit', type: '#3' };
  const options = { name: 'For 4 in box 2', servings: '4', months: 'forever', type: '#3' };
  expect(parseFields(fields, shapeOf('edit'), reader('en'))).toEqual({ options, unread: {} });
});

const ids = [...new Set(commands.flatMap(({ options }) => Object.keys(options))), 'nonsense', '__proto__', 'toString'];
const anyFields = fc.dictionary(fc.constantFrom(...ids), anyText, { maxKeys: 6 });

describe('any fields', () => {
  it('are read without an error, as options that the command takes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...commands), anyFields, (command, fields) => {
        for (const reading of [readFields, parseFields]) {
          const { options, unread } = reading(fields, command, reader('fr'));
          for (const [name, value] of Object.entries(options)) {
            const kind = Object.hasOwn(command.options, name) ? command.options[name]?.kind : undefined;
            const unpacked = name === 'extra' ? unpackText(value) : kind?.unpack(value);
            expect(unpacked, `${name}=${value}`).toBeDefined();
          }
          for (const [name, text] of Object.entries(unread)) expect(text).toBe(fields[name]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('lose no word: each stands in the name, in what was not understood, or in its option', () => {
    const word = fc.stringMatching(/^q[bcdfghjklmnpqrstvwxz]{4,8}$/);
    const said = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const fields = fc.record({ what: said, note: said, box: said, freezer: said, servings: said, nonsense: said });
    fc.assert(
      fc.property(
        fc.oneof(
          fields,
          fields.map(({ box: _, ...rest }) => rest),
        ),
        (filled) => {
          const { options, unread } = read('add', filled);
          const kept = [...Object.values(options), ...Object.values(unread)].join(' ').split(' ');
          const words = Object.values(filled).flatMap((text) => text.split(' '));
          expect(kept.toSorted()).toEqual(words.toSorted());
        },
      ),
    );
  });

  it('keep the name as it was typed beside the others', () => {
    const explicit = {
      servings: '6',
      box: '3',
      freezer: '1',
      months: '2',
      frozen: '2026-11-01',
      count: '2',
      number: '4',
      note: 'x',
      type: 'soup',
    };
    const kept = fc.constantFrom(
      'for 4',
      'box 2',
      'freezer 2',
      'keep 3 months',
      'frozen yesterday',
      'number 7',
      '2x',
      'type soup',
    );
    fc.assert(
      fc.property(fc.array(kept, { minLength: 1, maxLength: 4 }), (words) => {
        const what = ['lasagne', ...words].join(' ');
        expect(read('add', { ...explicit, what }).options.what).toBe(what);
      }),
    );
  });
});
