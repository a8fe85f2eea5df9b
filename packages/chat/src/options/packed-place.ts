import { unpackNumber } from './packed-number.ts';
import { packText, unpackText } from './packed-text.ts';
import type { SaidPlace } from './place-claim.ts';

/** "2" for a number, "~meat" for a name. */
export function packPlace(place: SaidPlace): string {
  return 'number' in place ? String(place.number) : `~${packText(place.name)}`;
}

/** What `packPlace` packed; undefined for anything else. */
export function unpackPlace(packed: string): SaidPlace | undefined {
  const number = unpackNumber(packed);
  if (number !== undefined) return { number };
  const name = packed.startsWith('~') ? unpackText(packed.slice(1)) : undefined;
  return name ? { name } : undefined;
}
