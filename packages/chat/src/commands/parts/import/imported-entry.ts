import { CoreError, type ImportedEntry, refuseValue, type TrackerRow } from '@tend/core';
import type { EntryCells } from '../../../replies/files/entry-columns.ts';
import { valueIn } from '../../../replies/files/value-cell.ts';

/**
 * The entry that a row tells, or why it tells none; undefined for a row that only tells of its tracker. An entry without
 * a moment gets `now`, like one that is logged for a day.
 */
export function importedEntry(
  tracker: TrackerRow,
  cells: EntryCells,
  now: string,
): ImportedEntry | CoreError | undefined {
  const { entry_id: publicId, day, at, value: cell, note } = cells;
  if (publicId === '' && day === '' && cell === '') return undefined;
  const value = valueIn(tracker, cell);
  if (value === undefined) return valueError(tracker);
  return { publicId, day, at: at || now, value, ...(note !== '' && { note }) };
}

function valueError(tracker: TrackerRow): CoreError {
  try {
    return refuseValue(tracker);
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
}
