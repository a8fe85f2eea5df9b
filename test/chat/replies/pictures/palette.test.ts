import { describe, expect, it } from 'vitest';
import { colours } from '../../../../packages/chat/src/replies/pictures/palette.ts';

type Rgb = [red: number, green: number, blue: number];
type Matrix = [Rgb, Rgb, Rgb];

/** Full colour blindness of each kind on linear light: Machado, Oliveira and Fernandes, 2009; and no colour at all. */
const kinds: [name: string, matrix: Matrix][] = [
  [
    'all colours',
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  ],
  [
    'no red',
    [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  ],
  [
    'no green',
    [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  ],
  [
    'no blue',
    [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  ],
  [
    'grey',
    [
      [0.2126, 0.7152, 0.0722],
      [0.2126, 0.7152, 0.0722],
      [0.2126, 0.7152, 0.0722],
    ],
  ],
];

function linear(colour: string): Rgb {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function times(matrix: Matrix, [red, green, blue]: Rgb): Rgb {
  return matrix.map(([r, g, b]) => Math.min(1, Math.max(0, r * red + g * green + b * blue))) as Rgb;
}

function lab(light: Rgb): Rgb {
  const [x, y, z] = [
    [0.4124, 0.3576, 0.1805],
    [0.2126, 0.7152, 0.0722],
    [0.0193, 0.1192, 0.9505],
  ].map(([r = 0, g = 0, b = 0]) => r * light[0] + g * light[1] + b * light[2]) as Rgb;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x / 0.9505) - f(y)), 200 * (f(y) - f(z / 1.089))];
}

/** How different two colours look: 2 is just seen side by side. */
function difference(one: string, other: string, matrix: Matrix): number {
  const [a, b] = [one, other].map((colour) => lab(times(matrix, linear(colour)))) as [Rgb, Rgb];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((colour) => linear(colour))
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('the colours of pictures', () => {
  it.each(kinds)(
    'are five levels that stay apart, from each other and from an empty day, for eyes that see %s',
    (_, matrix) => {
      const shown = [...colours.levels, colours.empty];
      const pairs = shown.flatMap((one, index) =>
        shown.slice(index + 1).map((other) => difference(one, other, matrix)),
      );
      expect(Math.min(...pairs)).toBeGreaterThan(12);
    },
  );

  it.each(kinds)('tell this month from the month before for eyes that see %s', (_, matrix) => {
    expect(difference(colours.marks[0], colours.before, matrix)).toBeGreaterThan(12);
  });

  it('have texts that stand out from what is behind them: four and a half to one', () => {
    const { ground, ink, quiet, levels, marks } = colours;
    const pairs = [
      [ink, ground],
      [quiet, ground],
      [ground, marks[0]],
    ] as const;
    const signs = levels.map((level, index) => [index < 3 ? ground : ink, level] as const);
    for (const [one, other] of [...pairs, ...signs]) expect(contrast(one, other)).toBeGreaterThan(4.5);
  });

  it('grow lighter from level to level', () => {
    const lightness = colours.levels.map((level) => lab(linear(level))[0]);
    expect(lightness).toEqual(lightness.toSorted((a, b) => a - b));
  });
});
