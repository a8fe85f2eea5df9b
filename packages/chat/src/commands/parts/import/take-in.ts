import { CoreError, mostImported, settleStandings, type TrackerRow } from '@tend/core';
import type { Long, Turn } from '../../../options/turn.ts';
import type { CsvRow } from './csv-rows.ts';
import { type EntryCsvRow, takeEntries, takeSkips } from './take-rows.ts';
import { noted, type Tally } from './tally.ts';
import { trackerOfRow } from './tracker-of-row.ts';

/** More trackers than anybody can have: what a file tells of others is not remembered. */
const mostRemembered = 200;

/**
 * Takes in the rows of a file, 500 in each unit of work, and tells after each what there is so far; `dry` changes
 * nothing. What is there already stays as it is, so that a file can be taken in again.
 */
export async function takeIn(
  long: Long,
  rows: AsyncIterable<CsvRow>,
  tally: Tally,
  { dry, told }: { readonly dry: boolean; readonly told: () => void },
): Promise<void> {
  const trackers = new Map<string, TrackerRow | CoreError>();
  let batch: EntryCsvRow[] = [];
  for await (const row of rows) {
    tally.rows += 1;
    if ('broken' in row) noted(tally, row.line, row.broken);
    else if (batch.push(row as EntryCsvRow) >= mostImported) await flush();
  }
  if (batch.length > 0) await flush();
  if (!dry && tally.added + tally.skipped > 0) await long.work(({ work, actor }) => settleStandings(work, actor));

  async function flush(): Promise<void> {
    const rows = batch;
    batch = [];
    await long.work(async (turn) => {
      const byTracker = Map.groupBy(rows, ({ cells }) => `${cells.tracker_id} ${cells.tracker} ${cells.kind}`);
      for (const [key, group] of byTracker) await takeGroup(turn, key, group);
    });
    told();
  }

  async function takeGroup(turn: Turn, key: string, group: readonly EntryCsvRow[]): Promise<void> {
    if (trackers.size > mostRemembered) trackers.clear();
    const tracker = trackers.get(key) ?? (await meant(turn, group[0] as EntryCsvRow));
    trackers.set(key, tracker);
    if (tracker instanceof CoreError) {
      for (const { line, cells } of group) noted(tally, line, tracker, cells);
      return;
    }
    const { skips = [], entries = [] } = Object.groupBy(group, ({ cells }) =>
      cells.skipped_to === '' ? 'entries' : 'skips',
    );
    await takeEntries({ turn, tracker, tally, dry }, entries);
    await takeSkips({ turn, tracker, tally, dry }, skips);
  }

  async function meant(turn: Turn, { cells }: EntryCsvRow): Promise<TrackerRow | CoreError> {
    try {
      const { tracker, isNew } = await trackerOfRow(turn, cells, dry ? tally.planned : undefined);
      if (isNew) tally.planned.push(tracker);
      return tracker;
    } catch (error) {
      if (error instanceof CoreError) return error;
      throw error;
    }
  }
}
