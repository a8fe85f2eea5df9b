import { CoreError, type ErrorData, mostAtOnce } from '@tend/core';
import type { BoxValue } from './box.ts';
import { meantProducts } from './find-products.ts';
import type { ProductRef } from './product-ref.ts';
import { parseProducts } from './products.ts';
import type { Turn } from './turn.ts';

/** One of several products fits more than one: what it may be, and what else was said. */
export interface Unclear {
  readonly unclear: ErrorData['ambiguous'];
  readonly others: readonly ProductRef[];
}

const glue = /\s*(?:[,;&]|(?<!\S)(?:and|et)(?!\S))\s*/iu;

/**
 * The public ids of the products inside that were meant, each once. A text that names nothing as a whole is read as
 * several names: "cod, sausages". Throws `not_found`, or `ambiguous` where only one product was said.
 */
export async function severalProducts(
  turn: Turn,
  refs: readonly ProductRef[],
  from: BoxValue | undefined,
): Promise<readonly string[] | Unclear> {
  const found = new Set<string>();
  for (const [index, ref] of refs.entries()) {
    const others = refs.toSpliced(index, 1);
    try {
      for (const id of await meantProducts(turn, [ref], 'inside', from)) found.add(id);
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      const parts = error.code === 'not_found' ? partsOf(turn, ref) : [];
      if (parts.length > 1) return inParts(turn, { parts, others, from }, error);
      if (error.code !== 'ambiguous' || others.length === 0) throw error;
      return { unclear: error.data as ErrorData['ambiguous'], others };
    }
  }
  return [...found];
}

/** Where no part names anything, the whole was not found. */
async function inParts(
  turn: Turn,
  said: { parts: readonly ProductRef[]; others: readonly ProductRef[]; from: BoxValue | undefined },
  whole: CoreError,
): Promise<readonly string[] | Unclear> {
  try {
    return await severalProducts(turn, [...said.parts, ...said.others], said.from);
  } catch (error) {
    for (const part of said.parts) if (await isThere(turn, part, said.from)) throw error;
    throw whole;
  }
}

async function isThere(turn: Turn, ref: ProductRef, from: BoxValue | undefined): Promise<boolean> {
  try {
    return (await meantProducts(turn, [ref], 'inside', from)).length > 0;
  } catch (error) {
    if (error instanceof CoreError) return error.code === 'ambiguous';
    throw error;
  }
}

function partsOf(turn: Turn, ref: ProductRef): ProductRef[] {
  if (!('text' in ref)) return [];
  const parts = ref.text.split(glue).filter((part) => part !== '');
  return parts.length > mostAtOnce ? [] : parts.flatMap((part) => parseProducts(part, turn.reading) ?? []);
}
