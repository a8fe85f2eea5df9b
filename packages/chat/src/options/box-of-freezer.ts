import { boxNouns } from './box-place.ts';
import type { Claim } from './option-kind.ts';
import { counted } from './place-claim.ts';
import { approach } from './place-words.ts';
import { measures } from './time-units.ts';
import type { Word } from './words.ts';

/** Reads "box 2.3", "dans le tiroir 2,3": box 3 of freezer 2, where no freezer was said. */
export function claimBoxOfFreezer(words: readonly Word[], at: number): Claim<{ readonly number: number }> | undefined {
  const from = at + approach(words, at).taken;
  if (!boxNouns.has(words[from]?.folded ?? '')) return undefined;
  const [, freezer, box] = /^(\d{1,2})[.,](\d{1,2})$/.exec(words[from + 1]?.folded ?? '') ?? [];
  const next = words[from + 2]?.folded ?? '';
  if (box === undefined || measures.has(next) || counted.test(next)) return undefined;
  return { value: { number: Number(box) }, taken: from + 2 - at, along: { freezer: String(Number(freezer)) } };
}
