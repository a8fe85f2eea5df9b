import {
  choicesOf,
  type EntryKey,
  type EntryRow,
  exportEntries,
  goalOf,
  type Language,
  skippedDays,
  type TrackerRow,
  trackerBy,
  trackerRows,
} from '@tend/core';
import { trackerName } from '../../texts/tracker-name.ts';
import { choicesCell } from './choices-cell.ts';
import { csvHead, csvLines } from './csv/csv-lines.ts';
import { type EntryCells, entryColumns } from './entry-columns.ts';
import type { ReadPart } from './reply-file.ts';
import { amountCell, valueCell } from './value-cell.ts';

/** The entries of one tracker, or of all, the oldest of each first; a tracker without any has a row of its own. */
export async function* entriesFile(publicId: string | undefined, read: ReadPart): AsyncGenerator<Uint8Array> {
  const { trackers, language } = await read(async ({ work, actor, language }) => ({
    trackers:
      publicId === undefined
        ? await trackerRows(work, actor.member.id)
        : [await trackerBy(work, actor.member.id, { id: publicId })],
    language,
  }));
  yield csvHead(entryColumns);
  for (const tracker of trackers) yield* entriesOfTracker(tracker, language, read);
}

/** Each page is read anew for the member it is for, after where the one before ended. */
async function* entriesOfTracker(known: TrackerRow, language: Language, read: ReadPart): AsyncGenerator<Uint8Array> {
  const about = trackerCells(known, language);
  let after: EntryKey | undefined;
  let any = false;
  do {
    const { entries, next } = await read(async ({ work, actor }) => {
      const tracker = await trackerBy(work, actor.member.id, { id: known.publicId });
      return exportEntries(work, tracker, after);
    });
    after = next;
    any ||= entries.length > 0;
    if (entries.length > 0) yield csvLines(entries.map((entry) => cellsOf({ ...about, ...entryCells(known, entry) })));
  } while (after);
  const skips = await read(({ work }) => skippedDays(work, known));
  const rows = skips.map(({ firstDay, lastDay }) => ({ ...noEntry, day: firstDay, skipped_to: lastDay }));
  const others = any || rows.length > 0 ? rows : [noEntry];
  if (others.length > 0) yield csvLines(others.map((row) => cellsOf({ ...about, ...row })));
}

function cellsOf(cells: EntryCells): string[] {
  return entryColumns.map((column) => cells[column]);
}

type TrackerCells = Omit<EntryCells, keyof typeof noEntry>;
const noEntry = { entry_id: '', day: '', skipped_to: '', at: '', value: '', note: '' };

function trackerCells(tracker: TrackerRow, language: Language): TrackerCells {
  const goal = goalOf(tracker);
  const { kind } = tracker;
  return {
    tracker_id: tracker.publicId,
    tracker: trackerName(tracker, language),
    kind,
    unit: tracker.unit ?? '',
    per_day: kind === 'number' ? tracker.daily : '',
    goal: goal ? `at ${goal.side} ${amountCell(kind, goal.amount)}` : '',
    schedule: tracker.schedule,
    choices: choicesCell(choicesOf(tracker)),
    paused_on: tracker.pausedOn ?? '',
  };
}

function entryCells(tracker: TrackerRow, entry: EntryRow): typeof noEntry {
  const { publicId, day, at, value, note } = entry;
  return { ...noEntry, entry_id: publicId, day, at, value: valueCell(tracker, value), note: note ?? '' };
}
