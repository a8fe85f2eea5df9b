import { refuse } from '../../error.ts';
import { choicesOf } from '../choices.ts';
import type { TrackerRow } from '../tracker.entity.ts';
import { keptNumber, largestNumber, longestDuration } from '../tracker-limits.ts';

/**
 * The value of an entry as it is kept: a number with six decimals; whole seconds; 1 for yes and 0 for no; a mood from 1
 * to 5; the key of a choice, of a retired one only with `retired`. Else `value_invalid` with what was expected.
 */
export function checkValue(
  tracker: Pick<TrackerRow, 'kind' | 'unit' | 'choices'>,
  value: number,
  { retired = false } = {},
): number {
  if (tracker.kind === 'choice') {
    const isKnown = choicesOf(tracker).some((choice) => choice.key === value && (retired || !choice.retired));
    return isKnown ? value : refuseValue(tracker);
  }
  const [min, max] = bounds[tracker.kind];
  const kept = tracker.kind === 'number' ? keptNumber(value) : value;
  const whole = tracker.kind === 'number' || Number.isInteger(kept);
  return whole && kept >= min && kept <= max ? kept + 0 : refuseValue(tracker, { min, max });
}

/** Refuses a value, with what was expected: the kind, the unit, the choices there are. */
export function refuseValue(
  tracker: Pick<TrackerRow, 'kind' | 'unit' | 'choices'>,
  range: { readonly min?: number; readonly max?: number; readonly text?: string } = {},
): never {
  const choices = choicesOf(tracker).flatMap(({ name, retired }) => (retired ? [] : [name]));
  const expected = { kind: tracker.kind, unit: tracker.unit ?? null, choices };
  return refuse('value_invalid', { option: 'value', ...range, expected });
}

const bounds = {
  number: [-largestNumber, largestNumber],
  duration: [0, longestDuration],
  yesno: [0, 1],
  mood: [1, 5],
} as const;
