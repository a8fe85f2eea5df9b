import type { OptionShape } from '../options/command-shape.ts';
import type { Claim, OptionKind, ReadingContext } from '../options/option-kind.ts';
import { approach } from '../options/place-words.ts';
import type { Word } from '../options/words.ts';

/** The words from one place up to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What was found, and the words that say it. */
interface Beside<Value> extends Span {
  readonly value: Value;
}

/** How many words before the box are looked at: a name has no more. */
const longest = 12;
const away = new Set(['from', 'depuis']);

/**
 * Lets the options still waiting claim what stands beside the box and adds it to `options`; returns the words that are
 * left then, of those that were.
 */
export function besideBox(
  words: readonly Word[],
  left: readonly Word[],
  found: {
    readonly box: Span;
    readonly options: Record<string, string>;
    readonly waiting: ReadonlyMap<string, OptionShape>;
    readonly context: ReadingContext;
  },
): readonly Word[] {
  const free = new Set(left);
  for (const [name, { kind }] of found.waiting) {
    const beside = claimBeside(kind, words, { ...found, free });
    if (!beside) continue;
    found.options[name] = kind.pack(beside.value);
    for (const word of words.slice(beside.from, beside.to)) free.delete(word);
  }
  return left.filter((word) => free.has(word));
}

/**
 * What `kind` reads in the free words directly after the box, or directly before it with the "in the" that leads there;
 * commas may part them. After the box no free word may follow: "box 2 garage sale leftovers" goes on with a name.
 */
function claimBeside<Value>(
  { claimBesideBox }: OptionKind<Value>,
  words: readonly Word[],
  { box, free, context }: { box: Span; free: ReadonlySet<Word>; context: ReadingContext },
): Beside<Value> | undefined {
  if (!claimBesideBox) return undefined;
  const isFree = (from: number, taken: number) => words.slice(from, from + taken).every((word) => free.has(word));
  const claimAt = (at: number): Claim<Value> | undefined => {
    const claim = claimBesideBox(words, at, context);
    return claim && isFree(at, claim.taken) ? claim : undefined;
  };
  let from = box.to;
  while (isComma(words[from])) from += 1;
  const after = claimAt(from);
  if (after && isEnd(words, from + after.taken, free)) {
    return { value: after.value, from, to: from + after.taken };
  }
  let to = box.from;
  while (isComma(words[to - 1])) to -= 1;
  for (let at = Math.max(0, to - longest); at < to; at += 1) {
    const claim = claimAt(at);
    if (claim?.taken !== to - at) continue;
    const led = [2, 1].find(
      (many) => many <= at && isFree(at - many, many) && approach(words, at - many).taken === many,
    );
    const start = at - (led ?? 0);
    return away.has(words[start]?.folded ?? '') ? undefined : { value: claim.value, from: start, to };
  }
  return undefined;
}

/** Whether a name that ends before `at` ends there for good. */
function isEnd(words: readonly Word[], at: number, free: ReadonlySet<Word>): boolean {
  const next = words[at];
  return !next || !free.has(next) || isComma(next) || /[,;.!?]$/.test(words[at - 1]?.text ?? '');
}

function isComma(word: Word | undefined): boolean {
  return word !== undefined && /^[,;–-]+$/.test(word.text);
}
