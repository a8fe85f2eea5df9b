import { CoreError } from '@tend/core';
import { addressesAt } from './address.ts';
import { meantProducts } from './find-products.ts';
import type { Turn } from './turn.ts';
import { splitWords } from './words.ts';

/** The public id of the product inside at whose address the text begins; undefined for none. */
export async function productAtAddress(turn: Turn, text: string): Promise<string | undefined> {
  const [address] = addressesAt(splitWords(text), 0)?.addresses ?? [];
  if (!address) return undefined;
  try {
    const [id] = await meantProducts(turn, [{ address }], 'inside');
    return id;
  } catch (error) {
    if (error instanceof CoreError && error.code === 'not_found') return undefined;
    throw error;
  }
}
