import type { Language } from '@tend/core';
import type { KeptFile } from '../../../options/kept-file.ts';
import { press } from '../../../options/press.ts';
import type { Long, Said } from '../../../options/turn.ts';
import { entryColumns } from '../../../replies/files/entry-columns.ts';
import { productColumns } from '../../../replies/files/product-columns.ts';
import { paragraph } from '../../../replies/spans.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { importBlocks } from './import-blocks.ts';
import { importTexts as texts } from './import-texts.ts';
import { takeIn } from './take-in.ts';
import { takeProducts } from './take-products.ts';
import { emptyTally, type Tally } from './tally.ts';

/** What to do with which file, and for whom. */
export interface Wanted {
  readonly file: KeptFile;
  /** Under which the file is kept. */
  readonly id: string;
  /** How many entries the member wants imported, as they were told; undefined for a dry run, which changes nothing. */
  readonly entries: number | undefined;
  readonly language: Language;
}

/** The columns without which a file is none of entries, or of products. */
const needed = {
  entries: ['tracker_id', 'tracker', 'kind', 'entry_id', 'day', 'value'],
  products: ['product_id', 'freezer', 'box', 'number', 'name', 'servings', 'date_in'],
};

/** Reads a file of entries or products, says what it would add and offers to do so; or adds it and says what it added. */
export async function importFile(long: Long, { file, id, entries, language }: Wanted): Promise<Said> {
  const say = (sentence: string): Said => ({ blocks: [paragraph(sentence)], refusal: true });
  if (long.largest !== undefined && file.size > long.largest) {
    return say(texts.tooLarge[language](Math.floor(long.largest / 1_048_576)));
  }
  const dry = entries === undefined;
  const tally = emptyTally();
  const told = () =>
    long.progress({
      blocks: [
        paragraph(
          dry
            ? texts.reading[language](tally.rows)
            : texts.importing[language](tally.added + tally.known, entries, tally.what),
        ),
      ],
    });
  try {
    const rows = rowsOf(bytesOf(long, file), tally);
    const first = await rows.next();
    const all = joined(first, rows);
    await (tally.what === 'products' ? takeProducts : takeIn)(long, all, tally, { dry, told });
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
    const said = say(texts[error.why][language]);
    const soFar = !dry && tally.added > 0 ? importBlocks(tally, dry, language) : [];
    return { ...said, blocks: [...said.blocks, ...soFar] };
  }
  const { what, added, skipped, planned } = tally;
  const offered = dry && added + skipped + planned.length > 0;
  return {
    blocks: importBlocks(tally, dry, language),
    calls: offered
      ? [
          press({
            label: texts.go[language](added, what),
            command: 'import',
            options: { file: id, entries: String(added) },
          }),
        ]
      : [],
  };
}

/** Thrown when a file is none of entries and none of products, or cannot be had. */
class BadFile extends Error {
  readonly why: 'empty' | 'notOurs' | 'gone';
  constructor(why: BadFile['why']) {
    super(why);
    this.why = why;
  }
}

async function* bytesOf(long: Long, { ref }: KeptFile): AsyncGenerator<Uint8Array> {
  try {
    yield* long.open(ref);
  } catch {
    throw new BadFile('gone');
  }
}

/** The rows of a file, with a cell for each column there can be; what they tell of is noted before the first. */
async function* rowsOf(bytes: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<CsvRow> {
  let known = false;
  const rows = csvRows(bytes, (columns) => {
    known = true;
    if (columns.every((column) => column === '')) throw new BadFile('empty');
    if (columns.includes('product_id')) tally.what = 'products';
    if (!needed[tally.what].every((column) => columns.includes(column))) throw new BadFile('notOurs');
  });
  for await (const row of rows) {
    if (!known) throw new BadFile('notOurs');
    yield 'cells' in row ? { ...row, cells: { ...noCells[tally.what], ...row.cells } } : row;
  }
  if (!known) throw new BadFile('empty');
}

const empty = (columns: readonly string[]) => Object.fromEntries(columns.map((column) => [column, '']));
const noCells = { entries: empty(entryColumns), products: empty(productColumns) };

async function* joined<Row>(first: IteratorResult<Row>, rest: AsyncGenerator<Row>): AsyncGenerator<Row> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
