import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { restoredText } from '../../../replies/files/csv/cell.ts';
import { withDelimiter } from './delimiter.ts';

/** A row of a file by its columns, or why it is none; the line is that on which it begins, the head's is 1. */
export type CsvRow = { readonly line: number } & (
  | { readonly cells: Readonly<Record<string, string>> }
  | { readonly broken: 'columns' | 'quotes' }
);

/** The longest row in characters: more than any note makes, so that a quote that is never closed ends somewhere. */
const longestRow = 100_000;

/**
 * The rows of a CSV file, read while its bytes come in: the first tells the columns and is passed to `head`. Never more
 * than a few rows are held. Throws what the bytes throw.
 */
export async function* csvRows(
  bytes: AsyncIterable<Uint8Array>,
  head: (columns: readonly string[]) => void,
): AsyncGenerator<CsvRow> {
  const { delimiter, all } = await withDelimiter(bytes);
  const broken: CsvRow[] = [];
  const parser = parse({
    ...{ bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true },
    ...{ skip_records_with_error: true, max_record_size: longestRow },
    on_skip: (error) => {
      broken.push({ line: Number(error?.lines ?? 0), broken: 'quotes' });
      return undefined;
    },
  });
  pipeline(Readable.from(all), parser, () => {});
  let columns: readonly string[] | undefined;
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    const cells = record.map(restoredText);
    const line = info.lines - breaksIn(record);
    if (!columns) {
      columns = cells.map((cell) => cell.trim().toLowerCase());
      head(columns);
    } else if (cells.length !== columns.length) yield { line, broken: 'columns' };
    else yield { line, cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) };
    yield* broken.splice(0);
  }
  yield* broken;
}

/** How many lines a row goes on for after its first. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
