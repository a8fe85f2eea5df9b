import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../packages/chat/src/conversation/read-message.ts';
import { commandIn, decodeCall, encodeCall, fits } from '../../../packages/chat/src/options/call-codec.ts';
import { anyText, typed } from '../conversation/any-text.ts';
import { reader, shapes } from '../conversation/shapes.ts';

describe('a button', () => {
  const calls = typed.flatMap((text) => {
    const reading = readMessage(text, shapes, reader('en'));
    return reading.kind === 'call' && !('extra' in reading.call.options) ? [reading.call] : [];
  });

  it('carries a call as it was', () => {
    const short = calls.filter(fits);
    expect(short.length).toBeGreaterThan(200);
    for (const call of short) expect(decodeCall(encodeCall(call), shapes)).toEqual(call);
  });

  it('carries whether its answer stands beside it', () => {
    const call = { command: 'list', options: {}, beside: true } as const;
    expect(decodeCall(encodeCall(call), shapes)).toEqual(call);
    expect(commandIn(encodeCall(call))).toBe('list');
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
