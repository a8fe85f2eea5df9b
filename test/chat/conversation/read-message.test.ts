import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../packages/chat/src/conversation/read-message.ts';
import type { PackedOptions } from '../../../packages/chat/src/options/call.ts';
import { lines } from '../../../packages/chat/src/options/lines.ts';
import { english } from './messages.ts';
import { french } from './messages-fr.ts';
import { reader, shapes } from './shapes.ts';

const read = (text: string, language: 'en' | 'fr' = 'en') => readMessage(text, shapes, reader(language));
const optionsOf = (text: string): PackedOptions => {
  const reading = read(text);
  return reading.kind === 'call' ? reading.call.options : {};
};

describe('a message', () => {
  it.each([...english, ...french])('%j calls %s, whatever language the reader speaks', (text, command, options) => {
    for (const language of ['en', 'fr'] as const) {
      const reading = read(text, language);
      expect(reading).toMatchObject({ kind: 'call', call: { command } });
      expect(reading.kind === 'call' && reading.call.options).toEqual(options);
    }
  });

  it.each([
    'lasagne',
    'address peas',
    'listen',
    'adding up',
    '',
    ' \n ',
    '"add" peas',
    'add-on',
    '/',
    '/@bot',
    '/nope',
  ])('is unknown when it begins with no command: %j', (text) => expect(read(text)).toEqual({ kind: 'unknown', text }));

  it.each([
    ['add peas', 'en'],
    ['ajouter pois', 'fr'],
    ['mangé 2.1', 'fr'],
    ['types', undefined],
    ['/start', undefined],
  ])('%j speaks %s', (text, language) => {
    const reading = read(text);
    expect(reading.kind === 'call' && reading.language).toBe(language ?? undefined);
  });

  it('takes any text after "type" where the types are not known', () => {
    const { typeNames: _, ...context } = reader('en');
    const reading = readMessage('add rice type basmati for 4', shapes, context);
    expect(reading).toMatchObject({ call: { options: { what: 'rice', type: 'basmati', servings: '4' } } });
  });
});

describe('a message of several lines', () => {
  it.each<[string, PackedOptions, readonly PackedOptions[]]>([
    [
      'add lasagne box 2\npeas\n3x bread box 3\ncake',
      { what: 'lasagne', box: '2' },
      [
        { what: 'peas', box: '2' },
        { what: 'bread', count: '3', box: '3' },
        { what: 'cake', box: '3' },
      ],
    ],
    ['add\r\nlasagne\r\n\r\npeas for 2', { what: 'lasagne' }, [{ what: 'peas', servings: '2' }]],
    ['add lasagne\nadd peas\n/add cake', { what: 'lasagne' }, [{ what: 'peas' }, { what: 'cake' }]],
    ['ajouter\n- lasagnes\n• pois tiroir 2', { what: 'lasagnes' }, [{ what: 'pois', box: '2' }]],
    [
      'add\nbox 1:\npeas\nbread\nbox 2:\nfish',
      { what: 'peas', box: '1' },
      [
        { what: 'bread', box: '1' },
        { what: 'fish', box: '2' },
      ],
    ],
    [
      'add frozen last sunday box 2\npeas\nbread frozen yesterday',
      { what: 'peas', box: '2', frozen: '2026-11-15' },
      [{ what: 'bread', box: '2', frozen: '2026-11-19' }],
    ],
    ['add peas note: no salt\nbread', { what: 'peas', note: 'no salt' }, [{ what: 'bread' }]],
    [
      'add peas freezer 2 box 3\nbread\nfish box 1\ncake freezer 1',
      { what: 'peas', freezer: '2', box: '3' },
      [
        { what: 'bread', freezer: '2', box: '3' },
        { what: 'fish', freezer: '2', box: '1' },
        { what: 'cake', freezer: '1' },
      ],
    ],
    ['add 2 pies\n3 cakes', { what: '2 pies', bare: '2' }, [{ what: '3 cakes', bare: '3' }]],
  ])('%j puts in one product for each', (text, first, further) => {
    const { more = '', ...options } = optionsOf(text);
    expect(options).toEqual(first);
    expect(lines.unpack(more)).toEqual(further);
  });

  it('is one product when the further lines only say more of it', () => {
    expect(optionsOf('add lasagne\nfor 4\nbox 2')).toEqual({ what: 'lasagne', servings: '4', box: '2' });
  });

  it('is read as one line by commands that take one thing', () => {
    expect(optionsOf('take 2.1\n2.2\nthrown away')).toEqual({ products: '2.1,2.2', fate: 'thrown' });
  });
});
