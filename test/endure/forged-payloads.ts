import { commands } from '../../packages/chat/src/commands/index.ts';
import type { Chance } from './chance.ts';

/** What a forger knows: payloads seen on others' buttons and on their own, and the names of things in them. */
export interface Seen {
  readonly others: readonly string[];
  readonly own: readonly string[];
}

const letters = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz;=,.#~%é\0\n\u202e😀';
const odd = [
  '',
  '1',
  '1;',
  '1add',
  '1add;',
  '1add;=',
  '1add;what',
  '2list',
  '0list',
  '１list',
  '1List',
  '1nothing',
  '1__proto__',
];
const values = [
  '',
  '0',
  '1',
  '-1',
  '99',
  '100',
  '1e3',
  '1.1',
  '2.1',
  '2.1.1',
  '#',
  '~',
  '~%',
  '~%zz',
  'x',
  '__proto__',
  'constructor',
];

const forgers: readonly ((seen: Seen, random: Chance) => string)[] = [
  // Someone else's button, as it is.
  ({ others }, random) => random.of(others),
  // With bits flipped, with signs put in, left out or changed.
  ({ others, own }, random) => flipped(random.of([...others, ...own]), random),
  ({ others, own }, random) => edited(random.of([...others, ...own]), random),
  // A name of something of someone else's in one's own button, or in the option of another command.
  ({ others, own }, random) => random.of(own).replace(/\w{10}$|(?<==#?)\w{10}/, random.of(ids(others))),
  ({ others }, random) => call(random, [random.of(ids(others)), `#${random.of(ids(others))}`, ...values]),
  // Any option of any command with any value.
  (_, random) => call(random, values),
  ({ others }, random) => `1${random.of(commands).id};draft=${random.of(ids(others))}`,
  ({ others }, random) => `${random.of(['0', '2', '9', 'v1', ' ', 'é'])}${random.of(others).slice(1)}`,
  ({ others }, random) => `${random.of(others)};${random.of(others).split(';').slice(1).join(';')}`,
  ({ others }, random) => random.of(others).padEnd(60 + random.below(200), random.of([...letters])),
  (_, random) => random.of(odd),
  (_, random) => Array.from({ length: random.below(80) }, () => random.of([...letters])).join(''),
];

/** A payload that no button shown to this person carries; or one that does, by accident. */
export function forgedPayload(seen: Seen, random: Chance): string {
  return random.of(forgers)(seen, random);
}

/** The random names of products, changes and drafts in payloads. */
export function ids(payloads: readonly string[]): string[] {
  return [...new Set(payloads.flatMap((payload) => payload.match(/(?<=[=#,])[0-9A-Za-z]{10}(?![0-9A-Za-z])/g) ?? []))];
}

/** A call of any command; options take values that they can read, where there are some. */
function call(random: Chance, values: readonly string[]): string {
  const { id, options } = random.of(commands);
  const names = [...Object.keys(options), 'draft', '__proto__'];
  const some = Array.from({ length: random.below(4) }, () => {
    const name = random.of(names);
    const kind = Object.hasOwn(options, name) ? options[name]?.kind : undefined;
    const readable = values.filter((value) => kind?.unpack(value) !== undefined);
    return `;${name}=${random.of(readable.length > 0 && random.below(9) > 0 ? readable : values)}`;
  });
  return `1${id}${some.join('')}`;
}

function flipped(payload: string, random: Chance): string {
  const bytes = Buffer.from(payload);
  for (let times = 1 + random.below(3); times > 0 && bytes.length > 0; times -= 1) {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  }
  return bytes.toString(random.of(['utf8', 'latin1']));
}

function edited(payload: string, random: Chance): string {
  const signs = [...payload];
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const insert = random.below(3) > 0 ? [random.of([...letters])] : [];
    signs.splice(random.below(signs.length + 1), random.below(2), ...insert);
  }
  return signs.join('');
}
