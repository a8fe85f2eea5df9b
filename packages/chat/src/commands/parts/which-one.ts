import type { Call } from '../../options/call.ts';
import { products } from '../../options/products.ts';
import type { Unclear } from '../../options/several-products.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { whichProduct } from '../../options/which-product.ts';

/** Asks which product one of several names means; the answer keeps the others in the hidden option `others`. */
export function whichOne(turn: Turn, { command, options }: Call, { unclear, others }: Unclear): Promise<Said> {
  const call = { command, options: { ...options, others: products.pack(others) } };
  return whichProduct(turn, call, 'products', unclear);
}
