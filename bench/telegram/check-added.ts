import Sqlite from 'better-sqlite3';

/** Fails unless the database at `path` holds exactly so many products, added one by one and all taken out again. */
export function checkAdded(path: string, count: number): void {
  const database = new Sqlite(path, { readonly: true });
  const there = (sql: string) => (database.prepare(`select count(*) as n from ${sql}`).get() as { n: number }).n;
  const [added, inside] = [
    there(`event where kind = 'product_added' and how = 'created'`),
    there('product where "dateOut" is null'),
  ];
  database.close();
  if (added !== count || inside !== 0) throw new Error(`${added} of ${count} were added, ${inside} are still inside`);
}
