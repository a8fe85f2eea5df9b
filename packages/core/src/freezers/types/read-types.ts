import { parse } from 'csv-parse/sync';
import type { ProductType } from './product-type.ts';

/**
 * Takes the text of a catalogue: a header, then id, name_en, name_fr, keep_months (empty keeps for ever), words_en, words_fr
 * (parted by `;`), source. Returns its types in its order. Throws where a line is not complete or a number is none.
 */
export function readTypes(csv: string): ProductType[] {
  const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true, trim: true });
  return rows.map((row) => ({
    id: numberIn(row, 'id'),
    keepMonths: row.keep_months === '' ? null : numberIn(row, 'keep_months'),
    names: { en: cell(row, 'name_en'), fr: cell(row, 'name_fr') },
    words: { en: wordsIn(row, 'words_en'), fr: wordsIn(row, 'words_fr') },
  }));
}

function cell(row: Readonly<Record<string, string>>, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`The catalogue has no column ${column}`);
  return text;
}

function numberIn(row: Readonly<Record<string, string>>, column: string): number {
  const number = Number(cell(row, column));
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`The catalogue's ${column} is no number: ${row[column]}`);
  return number;
}

function wordsIn(row: Readonly<Record<string, string>>, column: string): string[] {
  return cell(row, column)
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
