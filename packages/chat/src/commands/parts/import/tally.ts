import type { CoreError, TrackerRow } from '@tend/core';
import type { EntryCells } from '../../../replies/files/entry-columns.ts';
import type { ProductCells } from '../../../replies/files/product-columns.ts';
import type { Things } from './import-texts.ts';

/** What a file has come to so far. */
export interface Tally {
  /** What the file holds: known once its first line is read. */
  what: Things;
  /** Read, without the head. */
  rows: number;
  added: number;
  known: number;
  /** Products that get another number than the file says. */
  renumbered: number;
  /** Days that were skipped, and are new. */
  skipped: number;
  refused: number;
  /** The first rows that cannot be taken in. */
  readonly faults: Fault[];
  /** Those that were added, or would be. */
  readonly planned: TrackerRow[];
}

/** What is wrong with a row before it is looked at as an entry. */
export type Broken = 'columns' | 'quotes' | 'skip';

/** A row that cannot be taken in, and why. */
export type Fault =
  | { readonly line: number; readonly why: Broken }
  | { readonly line: number; readonly why: CoreError; readonly cells: EntryCells | ProductCells };

/** So many faults are told; the others are only counted. */
const mostFaults = 10;

/** Nothing yet. */
export function emptyTally(): Tally {
  return {
    what: 'entries',
    rows: 0,
    added: 0,
    known: 0,
    renumbered: 0,
    skipped: 0,
    refused: 0,
    faults: [],
    planned: [],
  };
}

/** Counts a row that cannot be taken in, and remembers why while it is among the first. */
export function noted(tally: Tally, line: number, why: Broken): void;
export function noted(tally: Tally, line: number, why: CoreError, cells: EntryCells | ProductCells): void;
export function noted(tally: Tally, line: number, why: Fault['why'], cells?: EntryCells | ProductCells): void {
  tally.refused += 1;
  tally.faults.push({ line, why, ...(cells && { cells }) } as Fault);
  tally.faults.sort((a, b) => a.line - b.line).splice(mostFaults);
}
