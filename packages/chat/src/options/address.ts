import { measures } from './time-units.ts';
import type { Word } from './words.ts';

const one = /^\d{1,3}([.,/-])\d{1,3}(?:\1\d{1,3})?$/;
const several = /^\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:[,;+&]\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)+$/;
const glue = new Set(['and', 'et', '&', '+', ',', ';', 'puis', 'then']);

/** Addresses from `at`: "2.1", "2,1 et 2,2", "2.1, 2.2 and 2.3", "2.1,2.2"; each as its numbers. */
export function addressesAt(words: readonly Word[], at: number): { addresses: number[][]; taken: number } | undefined {
  const addresses: number[][] = [];
  let sign: string | undefined;
  let taken = 0;
  for (let next = at; next < words.length; ) {
    const word = words[next]?.folded ?? '';
    const found = addressSign(word);
    // "2.1 20/11" is an address and a date: all are written in the same way.
    if (!found || (sign !== undefined && found !== sign) || measures.has(words[next + 1]?.folded ?? '')) break;
    sign = found;
    addresses.push(...addressesIn(word));
    taken = next + 1 - at;
    next += 1;
    while (taken > 0 && glue.has(words[next]?.folded ?? '')) next += 1;
  }
  return taken > 0 ? { addresses, taken } : undefined;
}

/** What parts the numbers of an address; undefined when the word is none. */
function addressSign(word: string): string | undefined {
  return one.exec(word)?.[1] ?? (several.test(word) ? '.' : undefined);
}

function addressesIn(word: string): number[][] {
  const parts = several.test(word) ? word.split(/[,;+&]/) : [word];
  return parts.map((part) => part.split(/[.,/-]/).map(Number));
}
