import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, percent } from '../../../../packages/chat/src/replies/pictures/figure.ts';
import { scaleLabel, valueScale } from '../../../../packages/chat/src/replies/pictures/value-scale.ts';

const kilos = { kind: 'number', unit: 'kg' } as const;
const bare = { kind: 'number', unit: '' } as const;
const duration = { kind: 'duration' } as const;
/** No-break spaces of any width as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a figure', () => {
  it.each([
    [71.4, kilos, '71.4 kg', '71,4 kg'],
    [12345.6, bare, '12,346', '12 346'],
    [1_234_567, bare, '1.235M', '1,235 M'],
    [2.5e20, bare, '2.5E20', '2,5E20'],
    [0.00123456, kilos, '0.00123 kg', '0,00123 kg'],
    [4e-9, kilos, '4E-9 kg', '4E-9 kg'],
    [0, kilos, '0 kg', '0 kg'],
    [-0, bare, '0', '0'],
    [-3.256, bare, '-3.26', '-3,26'],
    [465 * 60, duration, '7h45', '7 h 45'],
    [425.4 * 60, duration, '7h05', '7 h 05'],
    [480 * 60, duration, '8h', '8 h'],
    [45 * 60, duration, '45 min', '45 min'],
    [0, duration, '0 min', '0 min'],
    [90_000 * 60, duration, '1,500h', '1 500 h'],
  ] as const)('of %f (%j) is %s, in French %s', (value, quantity, english, french) => {
    expect(plain(figure(value, quantity, 'en'))).toBe(english);
    expect(plain(figure(value, quantity, 'fr'))).toBe(french);
  });

  it.each([
    [0.344, '34%', '34 %'],
    [0.0001, '<1%', '< 1 %'],
    [0, '0%', '0 %'],
    [1, '100%', '100 %'],
  ])('of the share %f is %s, in French %s', (share, english, french) => {
    expect(percent(share, 'en')).toBe(english);
    expect(plain(percent(share, 'fr'))).toBe(french);
  });
});

describe('a scale', () => {
  it.each([
    ['bars', [12, 47], true, bare, ['0', '20', '40', '60']],
    ['bars below zero', [-7, 3], true, bare, ['-7.5', '-5', '-2.5', '0', '2.5', '5']],
    ['a line, away from zero', [70, 72.5], false, bare, ['69', '70', '71', '72', '73']],
    ['a line that never falls below zero', [1, 100], false, bare, ['0', '50', '100', '150']],
    ['one value', [71.4], false, bare, ['66', '68', '70', '72', '74', '76']],
    ['nothing', [], true, bare, ['0', '0.25', '0.5', '0.75', '1']],
    ['only zeros', [0, 0], false, bare, ['0', '0.25', '0.5', '0.75', '1']],
    ['hours', [24_000, 33_000], true, duration, ['0', '3h', '6h', '9h', '12h']],
    ['minutes', [720, 3300], true, duration, ['0', '15 min', '30 min', '45 min', '1h']],
    ['millions', [4.1e6, 9.9e6], true, bare, ['0', '2.5M', '5M', '7.5M', '10M']],
    [
      'nearly equal values',
      [1000.1, 1000.4],
      false,
      bare,
      ['1,000', '1,000.1', '1,000.2', '1,000.3', '1,000.4', '1,000.5'],
    ],
  ] as const)('of %s', (_, values, fromZero, quantity, labels) => {
    const scale = valueScale(values, fromZero, quantity);
    expect(scale.steps.map((step) => plain(scaleLabel(step, scale, quantity, 'en')))).toEqual(labels);
  });

  it('holds all values, has zero where it is wanted, and two to eight steps that read differently', () => {
    const value = fc.oneof(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: 0, max: 1e-6, noNaN: true }),
      fc.integer({ min: -100, max: 1000 }),
    );
    const quantity = fc.constantFrom(bare, duration);
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), fc.boolean(), quantity, (values, fromZero, of) => {
        const { min, max, steps, ...rest } = valueScale(values, fromZero, of);
        const slack = Math.max(Math.abs(min), Math.abs(max)) * 1e-9 + 1e-12;
        for (const one of fromZero ? [0, ...values] : values) {
          expect(one).toBeGreaterThanOrEqual(min - slack);
          expect(one).toBeLessThanOrEqual(max + slack);
        }
        expect(max).toBeGreaterThan(min);
        expect(steps.length).toBeGreaterThanOrEqual(2);
        expect(steps.length).toBeLessThanOrEqual(8);
        const labels = steps.map((step) => scaleLabel(step, { min, max, steps, ...rest }, of, 'fr'));
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });
});
