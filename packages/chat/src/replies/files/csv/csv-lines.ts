import { stringify } from 'csv-stringify/sync';
import { defusedCell } from './cell.ts';

/** Tells spreadsheets that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';

/** Rows as lines of a CSV file after RFC 4180: cells that need it in quotes, each line ended by CR LF. */
export function csvLines(rows: readonly (readonly string[])[]): Buffer {
  const cells = rows.map((row) => row.map((text) => defusedCell(text.toWellFormed())));
  return Buffer.from(stringify(cells, { record_delimiter: '\r\n', quoted_match: /^\s|\s$|[\r\n;]/ }));
}

/** The first line of a file. */
export function csvHead(columns: readonly string[]): Buffer {
  return Buffer.concat([Buffer.from(byteOrderMark), csvLines([columns])]);
}
