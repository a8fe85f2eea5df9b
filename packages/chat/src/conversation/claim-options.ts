import type { CommandShape, OptionShape } from '../options/command-shape.ts';
import type { Claim, ReadingContext } from '../options/option-kind.ts';
import { joinWords, type Word } from '../options/words.ts';
import { besideBox, type Span } from './claim-beside.ts';

/** Options found in the words of one line, packed, and the words that none of them took. */
export interface Claimed {
  readonly options: Record<string, string>;
  readonly left: readonly Word[];
}

interface Open {
  readonly name: string;
  readonly option: OptionShape;
  readonly untilComma: boolean;
  /** The announcing words, then the text. */
  readonly announced: readonly Word[];
  readonly text: Word[];
}

/**
 * Lets the options that announce themselves claim their words, left to right: at each word the longest claim counts,
 * each option claims once, and the words from `limit` on are left alone.
 */
export function claimOptions(
  words: readonly Word[],
  shape: CommandShape,
  context: ReadingContext,
  limit: number,
): Claimed {
  const options: Record<string, string> = {};
  const waiting = new Map(Object.entries(shape.options).filter(([, { hidden }]) => !hidden));
  const left: Word[] = [];
  let open: Open | undefined;
  let box: Span | undefined;
  const close = () => {
    const value = open?.option.kind.parse(joinWords(open.text).replace(/[,;]+$/, ''), context);
    if (open && value !== undefined) options[open.name] = open.option.kind.pack(value);
    else if (open) left.push(...open.announced, ...open.text);
    open = undefined;
  };
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const found = at < limit && !word.quoted ? longestClaim(words, at, waiting, context) : undefined;
    const opening = found || open || at >= limit ? undefined : opened(words, at, waiting, context);
    if (found) {
      close();
      if (found.name === 'box') box = { from: at, to: at + found.taken };
      Object.assign(options, found.packed);
      for (const name of Object.keys(found.packed)) waiting.delete(name);
    } else if (opening) {
      open = opening;
      waiting.delete(opening.name);
    } else {
      (open?.text ?? left).push(word);
      if (open?.untilComma && /[,;]$/.test(word.text)) close();
    }
    at += found?.taken ?? opening?.announced.length ?? 1;
  }
  close();
  return { options, left: box ? besideBox(words, left, { box, options, waiting, context }) : left };
}

function longestClaim(
  words: readonly Word[],
  at: number,
  waiting: ReadonlyMap<string, OptionShape>,
  context: ReadingContext,
): { name: string; packed: Readonly<Record<string, string>>; taken: number } | undefined {
  let best: { name: string; option: OptionShape; claim: Claim<unknown> } | undefined;
  for (const [name, option] of waiting) {
    const claim = option.kind.claim?.(words, at, context);
    if (!claim || claim.taken <= (best?.claim.taken ?? 0)) continue;
    if (!Object.keys(claim.along ?? {}).every((other) => waiting.has(other))) continue;
    if (option.kind.acrossCommas || unbroken(words, at, claim.taken)) best = { name, option, claim };
  }
  if (!best) return undefined;
  const { name, option, claim } = best;
  return { name, packed: { ...claim.along, [name]: option.kind.pack(claim.value) }, taken: claim.taken };
}

/** A comma ends what belongs together: "in a box, 2 legs" is no box 2. */
function unbroken(words: readonly Word[], at: number, taken: number): boolean {
  for (let next = at; next < at + taken - 1; next += 1) if (/[,;!?]$/.test(words[next]?.text ?? '')) return false;
  return true;
}

function opened(
  words: readonly Word[],
  at: number,
  waiting: ReadonlyMap<string, OptionShape>,
  context: ReadingContext,
): Open | undefined {
  for (const [name, option] of waiting) {
    const opening = option.kind.opens?.(words, at, context);
    if (!opening || at + opening.announced >= words.length) continue;
    const announced = words.slice(at, at + opening.announced);
    return { name, option, untilComma: opening.untilComma, announced, text: [] };
  }
  return undefined;
}
