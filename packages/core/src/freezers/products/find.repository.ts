import { sql } from 'kysely';
import { database, type Work } from '../../journal/work.repository.ts';
import { words } from '../types/fold.ts';
import { singular } from '../types/singular.ts';
import { type Cursor, type Page, pageOf, pageSize } from './page.ts';
import { foldedName } from './product-facts.ts';
import { type ProductView, viewColumns } from './product-view.ts';
import type { ProductTables } from './products.repository.ts';
import type { SearchTables } from './search.repository.ts';
import { cut, lookUp, lookUpMisspelt } from './spelling.ts';

/** What is looked for among the household's products that are inside, or outside. */
export interface Wanted {
  readonly text: string;
  readonly where: 'inside' | 'outside';
  /** Types that the whole text names: their products match as well. */
  readonly typeIds?: readonly number[];
  /** The only box in which it is looked for. */
  readonly place?: { readonly freezerId: number; readonly box: number } | undefined;
}

type Tables = ProductTables & SearchTables;

const nothing: Page<ProductView> = { items: [], hasPrevious: false, hasNext: false };

/** How many words of the text are looked up. */
const mostWords = 8;

/** The products of exactly that name, ignoring case and accents; inside: the first put in first, outside: the last. */
export async function productsNamed(
  work: Work,
  householdId: number,
  wanted: Wanted,
  cursor: Cursor,
): Promise<Page<ProductView>> {
  const named: Narrow = (query) => query.where('product.foldedName', '=', foldedName(wanted.text));
  const found = await page(work, householdId, wanted, cursor, named);
  return found.items.length > 0 || !cursor ? found : page(work, householdId, wanted, undefined, named);
}

/**
 * The products of which every word of the text is in the name (or begins a word of it) or in the note, and those of the
 * wanted types; when there are none, those whose name has every word misspelt by a letter.
 */
export async function findProducts(
  work: Work,
  householdId: number,
  wanted: Wanted,
  cursor: Cursor,
): Promise<Page<ProductView>> {
  const typed = [...new Set(words(wanted.text))].slice(0, mostWords);
  if (typed.length === 0) return nothing;
  const { where, typeIds } = wanted;
  const everyWord = typed.map((word) => withWord(work, householdId, where, word));
  const found = await page(work, householdId, wanted, cursor, (query) => {
    // One level less where it can be: PostgreSQL takes minutes over more before it knows its tables.
    if (!typeIds?.length)
      return everyWord.reduce<typeof query>((narrowed, ids) => narrowed.where('product.id', 'in', ids), query);
    const products = these(work, householdId, where).select('product.id');
    const matching = everyWord.reduce<typeof products>(
      (narrowed, ids) => narrowed.where('product.id', 'in', ids),
      products,
    );
    return query.where('product.id', 'in', matching.unionAll(products.where('product.typeId', 'in', typeIds)));
  });
  if (found.items.length > 0) return found;
  const misspelt = await page(
    work,
    householdId,
    wanted,
    cursor,
    (query) =>
      typed.reduce((narrowed, word) => {
        const keys = [...exactly(word), ...lookUpMisspelt(singular(word))];
        return narrowed.where('product.foldedName', 'in', namesWith(work, householdId, keys));
      }, query),
    // Sorted afterwards: for rows that come in order SQLite reads all products of the household.
    sql<number>`product.id + 0`,
  );
  if (misspelt.items.length > 0 || !cursor) return misspelt;
  // The row that the cursor names is gone, or all beyond it.
  return findProducts(work, householdId, wanted, undefined);
}

/** As typed too, because a beginning is no plural: "las" begins "lasagne". */
function exactly(word: string): string[] {
  return [...new Set([...lookUp(singular(word)), ...lookUp(word)])];
}

/**
 * The ids of products with the word in the name or the note. They may come twice: leaving out doubles would need them in
 * order, and SQLite then reads all products of the household instead of the index of names.
 */
function withWord(work: Work, householdId: number, where: Wanted['where'], word: string) {
  const names = namesWith(work, householdId, exactly(word));
  const named = these(work, householdId, where).select('product.id').where('product.foldedName', 'in', names);
  const noted = database<Tables>(work).selectFrom('note_word').select('productId as id');
  return named.unionAll(noted.where('householdId', '=', householdId).where('word', '=', cut(singular(word))));
}

/** The folded names that have one of the keys. */
function namesWith(work: Work, householdId: number, keys: readonly string[]) {
  const names = database<Tables>(work).selectFrom('name_key').select('foldedName');
  return names.where('householdId', '=', householdId).where('key', 'in', keys);
}

function these(work: Work, householdId: number, where: Wanted['where']) {
  return database<Tables>(work)
    .selectFrom('product')
    .where('product.householdId', '=', householdId)
    .where('product.dateOut', where === 'inside' ? 'is' : 'is not', null);
}

type Narrow = (query: ReturnType<typeof viewsOf>) => ReturnType<typeof viewsOf>;

async function page(
  work: Work,
  householdId: number,
  { where, place }: Wanted,
  cursor: Cursor,
  narrow: Narrow,
  order = sql<number>`product.id`,
): Promise<Page<ProductView>> {
  const backwards = cursor !== undefined && 'before' in cursor;
  const upwards = (where === 'inside') !== backwards;
  const start = cursor && ('before' in cursor ? cursor.before : cursor.after);
  const at = database<Tables>(work)
    .selectFrom('product as start')
    .select('start.id')
    .where('start.publicId', '=', start ?? '');
  const rows = await narrow(viewsOf(work, householdId, where))
    .$if(place !== undefined, (query) =>
      query.where('product.freezerId', '=', place?.freezerId ?? 0).where('product.box', '=', place?.box ?? 0),
    )
    .$if(start !== undefined, (query) => query.where('product.id', upwards ? '>' : '<', at))
    .orderBy(order, upwards ? 'asc' : 'desc')
    .limit(pageSize + 1)
    .execute();
  return pageOf(rows as ProductView[], cursor);
}

function viewsOf(work: Work, householdId: number, where: Wanted['where']) {
  return these(work, householdId, where).innerJoin('freezer', 'freezer.id', 'product.freezerId').select(viewColumns);
}
