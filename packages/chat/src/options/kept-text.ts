import type { PackedOptions } from './call.ts';
import { packText } from './packed-text.ts';
import { draft } from './press.ts';
import type { Turn } from './turn.ts';

/** The longest packed text, in bytes, that fits into a button beside a command and a cursor. */
const fits = 26;

/** The option `text` for buttons: as it is while it is short, else kept in a draft. */
export async function keptText(turn: Turn, text: string): Promise<PackedOptions> {
  const packed = packText(text);
  return Buffer.byteLength(packed) <= fits ? { text: packed } : draft(turn, { text: packed });
}
