import { CoreError, daysBetween, importEntries, importSkips, isDay, skippedDays, type TrackerRow } from '@tend/core';
import type { Turn } from '../../../options/turn.ts';
import type { EntryCells } from '../../../replies/files/entry-columns.ts';
import type { CsvRow } from './csv-rows.ts';
import { importedEntry } from './imported-entry.ts';
import { noted, type Tally } from './tally.ts';

/** A row of a file of entries. */
export type EntryCsvRow = Pick<CsvRow, 'line'> & { readonly cells: EntryCells };

/** Into which tracker rows are taken, and where that is counted. */
export interface Taking {
  readonly turn: Turn;
  readonly tracker: TrackerRow;
  readonly tally: Tally;
  readonly dry: boolean;
}

/** Takes in the entries that rows of one tracker tell, at most 500; a row that only tells of its tracker is passed over. */
export async function takeEntries({ turn, tracker, tally, dry }: Taking, rows: readonly EntryCsvRow[]): Promise<void> {
  const read = rows.flatMap((row) => {
    const entry = importedEntry(tracker, row.cells, turn.actor.now);
    if (entry instanceof CoreError) noted(tally, row.line, entry, row.cells);
    return entry === undefined || entry instanceof CoreError ? [] : [{ row, entry }];
  });
  if (read.length === 0) return;
  const entries = read.map(({ entry }) => entry);
  const { added, known, refused } = await importEntries(turn.work, turn.actor, tracker, entries, { dry });
  tally.added += added;
  tally.known += known;
  for (const { index, error } of refused) {
    const row = read[index]?.row;
    if (row) noted(tally, row.line, error, row.cells);
  }
}

/** Takes in the days that rows of one tracker tell to have been skipped, at most 500 rows. */
export async function takeSkips({ turn, tracker, tally, dry }: Taking, rows: readonly EntryCsvRow[]): Promise<void> {
  if (rows.length === 0) return;
  const { work, actor, today } = turn;
  const known = new Set((await skippedDays(work, tracker)).map(({ firstDay, lastDay }) => `${firstDay} ${lastDay}`));
  const fresh = rows.flatMap(({ line, cells }) => {
    const skip = { firstDay: cells.day, lastDay: cells.skipped_to };
    const fits = isDay(skip.firstDay) && isDay(skip.lastDay) && skip.firstDay <= skip.lastDay && skip.lastDay <= today;
    if (!fits) noted(tally, line, 'skip');
    const key = `${skip.firstDay} ${skip.lastDay}`;
    if (!fits || known.has(key)) return [];
    known.add(key);
    return [skip];
  });
  if (fresh.length === 0) return;
  if (!dry) await importSkips(work, actor, tracker, fresh);
  for (const { firstDay, lastDay } of fresh) tally.skipped += daysBetween(firstDay, lastDay) + 1;
}
