import { spokenNumber } from './number-word.ts';
import type { OptionKind } from './option-kind.ts';
import { unpackNumber } from './packed-number.ts';

/** A whole number from `min` to `max`; others are refused. */
export function number(min: number, max: number): OptionKind<number> {
  const within = (value: number | undefined) =>
    value !== undefined && value >= min && value <= max ? value : undefined;
  return {
    id: 'number',
    parse: (text) => within(spokenNumber(text)),
    pack: String,
    unpack: (text) => within(unpackNumber(text)),
  };
}
