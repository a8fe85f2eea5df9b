import { fold } from '@tend/core';
import { spokenNumber } from './number-word.ts';
import type { OptionKind } from './option-kind.ts';
import { unpackNumber } from './packed-number.ts';

const spoken = new Map([
  ['midnight', 0],
  ['minuit', 0],
  ['noon', 12],
  ['midday', 12],
  ['midi', 12],
]);

/** A full hour of the day, 0 to 23: "4", "4h", "4:00", "4 am", "quatre heures du matin", "minuit". */
export const hour: OptionKind<number> = {
  id: 'hour',
  field: {
    name: { en: 'hour', fr: 'heure' },
    description: { en: 'A full hour, 0 to 23', fr: 'Une heure pleine, de 0 à 23' },
    type: 'number',
    min: 0,
    max: 23,
  },
  parse(text) {
    const folded = fold(text)
      .replace(/^(?:at|a) /, '')
      .replace(/^[a-z]+(?= |$)/, (word) => String(spokenNumber(word) ?? word));
    const match =
      /^(\d{1,2})(?: ?(?:h|heures?|o'clock|:)(?: ?00)?)?(?: ?(am|a\.m\.|pm|p\.m\.|du matin|du soir|in the morning))?$/.exec(
        folded,
      );
    return spoken.get(folded) ?? (match ? within(clock(Number(match[1]), match[2] ?? '')) : undefined);
  },
  pack: String,
  unpack: (text) => within(unpackNumber(text)),
};

/** "12 am" is midnight; "4 pm" and "10 heures du soir" are in the second half of the day. */
function clock(said: number, half: string): number | undefined {
  if (half === '') return said;
  if (said > 12) return undefined;
  const late = half.startsWith('p') || half.endsWith('soir');
  return (said % 12) + (late ? 12 : 0);
}

function within(value: number | undefined): number | undefined {
  return value !== undefined && value >= 0 && value <= 23 ? value : undefined;
}
