import { unpackNumber } from './packed-number.ts';
import { packItem, unpackText } from './packed-text.ts';

/** How a product is pointed at: by its address, its public id, words of its name, or the box it lies in. */
export type ProductRef =
  | { readonly address: readonly number[] }
  | { readonly id: string }
  | { readonly text: string }
  | { readonly box: number };

/** "2.1" for an address, "#id", "~name" for a text, "2" for a box. */
export function packRef(ref: ProductRef): string {
  if ('address' in ref) return ref.address.join('.');
  if ('id' in ref) return `#${ref.id}`;
  return 'box' in ref ? String(ref.box) : `~${packItem(ref.text)}`;
}

/** What `packRef` packed; undefined for anything else. */
export function unpackRef(packed: string): ProductRef | undefined {
  if (/^#[0-9A-Za-z]{10}$/.test(packed)) return { id: packed.slice(1) };
  if (/^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){1,2}$/.test(packed))
    return { address: packed.split('.').map(Number) };
  const box = unpackNumber(packed);
  if (box !== undefined) return { box };
  const text = packed.startsWith('~') ? unpackText(packed.slice(1)) : undefined;
  return text?.trim() ? { text } : undefined;
}
