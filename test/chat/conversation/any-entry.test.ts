import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandById, commands } from '../../../packages/chat/src/commands/index.ts';
import { readMessage } from '../../../packages/chat/src/conversation/read-message.ts';
import { unpackText } from '../../../packages/chat/src/options/packed-text.ts';
import { anyText } from './any-text.ts';
import { reader } from './shapes.ts';

const beginnings = [
  ...['mood ', 'humeur ', 'log ', 'noter ', 'log weight 71 ', 'skip ', 'chart ', 'tracker '],
  ...['tracker new ', 'suivi nouveau ', 'tracker new x choice ', 'tracker edit x ', 'timer ', 'timer stop '],
];

describe('any text after a command about trackers', () => {
  it('is read without an error, as options that the command takes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), anyText, (beginning, text) => {
        const reading = readMessage(beginning + text, commands, reader('en'));
        if (reading.kind === 'unknown') return;
        const shape = commandById(reading.call.command);
        for (const [name, value] of Object.entries(reading.call.options)) {
          const unpacked = name === 'extra' ? unpackText(value) : shape?.options[name]?.kind.unpack(value);
          expect(unpacked, `${name}=${value}`).toBeDefined();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every word of it', () => {
    const word = fc.constantFrom('tired', 'but', 'ok', '71,4', 'kg', 'hier', '22h30', '4', 'box', 'for', '2.1', 'pâté');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.boolean(), (words, isMood) => {
        const text = words.join(' ');
        const reading = readMessage(`${isMood ? 'mood' : 'log'} ${text}`, commands, reader('en'));
        const options = isMood ? { rating: text } : { tracker: `~${text}` };
        expect(reading).toMatchObject({ call: { command: isMood ? 'mood' : 'log', options } });
      }),
    );
  });

  it.each(beginnings)('of 40,000 characters is read after %j', (beginning) => {
    for (const piece of ['x ', '(', 'mon ', '3 times ', 'at least 9 ', 'choice ', ', ', '22:30 ', 'on 5 may ']) {
      expect(readMessage(beginning + piece.repeat(40_000 / piece.length), commands, reader('fr')).kind).toBe('call');
    }
  });
});
