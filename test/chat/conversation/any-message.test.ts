import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../packages/chat/src/conversation/read-message.ts';
import { unpackText } from '../../../packages/chat/src/options/packed-text.ts';
import { anyText } from './any-text.ts';
import { reader, shapes } from './shapes.ts';

const read = (text: string) => readMessage(text, shapes, reader('en'));
const beginnings = ['', 'add ', 'take ', 'move ', 'list ', 'edit ', 'soon ', 'ajouter ', 'freezer rename '];
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
      { numRuns: 1_000 },
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
