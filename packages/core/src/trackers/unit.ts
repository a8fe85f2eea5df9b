import { refuse } from '../error.ts';
import { cleanText } from '../members/typed-text.ts';
import type { TrackerKind } from './kind.ts';
import type { TrackerRow } from './tracker.entity.ts';
import { longestUnit } from './tracker-limits.ts';

/** The unit as it is kept, null for none; `value_invalid` beyond 16 characters and for what is no number. */
export function cleanUnit(kind: TrackerKind, text: string | undefined): string | null {
  const unit = cleanText(text ?? '');
  if (unit === '') return null;
  if (kind !== 'number' || [...unit].length > longestUnit)
    refuse('value_invalid', { option: 'unit', max: longestUnit });
  return unit;
}

/** How a day's numbers become one; `value_invalid` for what is no number. */
export function checkDaily(kind: TrackerKind, daily: TrackerRow['daily'] | undefined): TrackerRow['daily'] | undefined {
  if (daily === undefined) return undefined;
  const fits = kind === 'number' && (daily === 'sum' || daily === 'last');
  return fits ? daily : refuse('value_invalid', { option: 'daily' });
}
