import { commands } from '../../packages/chat/src/commands/index.ts';
import { englishNames, frenchNames } from '../core/freezers/types/everyday-names.ts';
import type { Chance } from './chance.ts';
import { trackerText } from './tracker-texts.ts';

const words = [
  'add ajouter take sortir list liste find chercher soon move edit undo annuler history settings types trends help start',
  '/add@bot /list cancel redo box tiroir 2 2.1 1.1 99 100 0 -1 1e9 ٣ 2,1 3x x20 20x for in on frozen yesterday hier',
  '2026-02-30 31/02 ( ) “ " \' « » (((( note: ; = , ... ?! ¿ — | \\ / <b>x</b> <script>alert(1)</script> &amp; &#0; **bold** _x_',
  '[x](http://x) @everyone <@1> ` % _ ? $1 :x \\x00 {} #{x} __proto__ constructor null undefined NaN true 1;2 1list',
  '1undo;change= o’clock 👨‍👩‍👧‍👦 🏳️‍🌈 🇫🇷 👍🏽 🥶 ️ ﷺ ﷽ ẞ ß İ ı ﬁ Å Å 한글 漢字 ไทย שלום مرحبا לזניה Ω ℌ z̷̨̛͍a̸l̶g̸ô̵̢',
];
const phrases: readonly string[] = [
  ...['put back', 'freezer add', 'freezer remove', 'freezer resize', 'time zone', 'day start', 'freezer box', 'note :'],
  ...['1.1 1.2', 'for 4', 'pour 4', 'keep 6 months', 'garder 120 mois', 'type soup', ', , ,', 'مرحبا 2.1'],
  ...["'; drop table product; --", '" or 1=1 --', 'e\u0301', 'a\u0300\u0301\u0302\u0303'.repeat(20), '\u0300'],
  ...['\0', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u2028', '\u2029'],
  ...['\u202e', '\u2066', '\u2069', '\u200f', '\ud800', '\udc00', '\udfff\ud800', '\ufffe', '\u{10ffff}', '\ufffd'],
  ...['\ufeff', '\n', '\r\n', '\t', '   ', '\n\n\n'],
];
const pieces = [...words.flatMap((line) => line.split(' ')), ...phrases];

/** How a message begins that reaches a command. */
const openings = commands.flatMap(({ names, internal }) => (internal ? [] : [...names.en, ...names.fr]));

const names = [...englishNames, ...frenchNames].map(([name]) => name);
const punctuation = [...'.,;:!?()[]{}<>«»“”"\'`´^~*+-_=/\\|@#$%&§°…'];

const kinds: readonly ((random: Chance) => string)[] = [
  (random) => many(random, 8, () => random.of(pieces)).join(' '),
  (random) => many(random, 8, () => random.of(pieces)).join(''),
  (random) => `${random.of(pieces)} ${random.of(names)} ${random.of(pieces)} ${random.of(pieces)}`,
  (random) => `add ${many(random, 4, () => random.of([...pieces, ...names])).join(' ')} box ${1 + random.below(5)}`,
  (random) => `take ${many(random, 4, () => `${random.below(6)}.${random.below(9)}`).join(' ')} ${random.of(pieces)}`,
  (random) => String.fromCharCode(...many(random, 40, () => random.below(0x10000))),
  (random) => String.fromCodePoint(...many(random, 20, () => random.below(0x110000))),
  (random) => many(random, 30, () => random.of(punctuation)).join(''),
  (random) => many(random, 60, () => random.of([...pieces, ...names])).join('\n'),
  (random) => `add ${many(random, 25, () => `${random.of(names)} box ${1 + random.below(5)}`).join('\n')}`,
];

/** Texts so long that few of them will do: each is about 100 kB. */
const huge: readonly ((random: Chance) => string)[] = [
  (random) => random.of(pieces).repeat(100_000).slice(0, 100_000),
  (random) =>
    `${random.of(['add', 'find', 'take', 'history', 'edit 1.1'])} ${`${random.of(pieces)} `.repeat(50_000).slice(0, 100_000)}`,
  (random) => `add ${'x'.repeat(100_000)} box 1${random.of(pieces)}`,
  (random) => `add soup box 1 (${random.of(pieces).repeat(50_000).slice(0, 100_000)})`,
  () => 'add a box 1\n'.repeat(8_000),
  () => '\n'.repeat(100_000),
  () => '('.repeat(100_000),
  () => `add ${'"'.repeat(100_000)}`,
];

/** A text that nobody means well by; one in two hundred is about 100 kB long. */
export function hostileText(random: Chance): string {
  if (random.below(3) === 0) return trackerText(random);
  const text = random.below(200) === 0 ? random.of(huge)(random) : random.of(kinds)(random);
  return random.below(2) === 0 ? text : `${random.of(openings)} ${text}`;
}

function many<T>(random: Chance, most: number, make: () => T): T[] {
  return Array.from({ length: 1 + random.below(most) }, make);
}
