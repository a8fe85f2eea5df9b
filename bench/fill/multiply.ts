import Sqlite from 'better-sqlite3';

/** Row ids of a table in the copies: as they were plus so many for each copy before. */
type Shift = 'member' | 'household' | 'freezer' | 'box' | 'product' | 'taking' | 'change' | 'identity';

const moved: Record<string, Record<string, Shift>> = {
  member: { id: 'member' },
  household: { id: 'household' },
  membership: { memberId: 'member', householdId: 'household' },
  identity: { id: 'identity', memberId: 'member' },
  freezer: { id: 'freezer', householdId: 'household' },
  box: { id: 'box', freezerId: 'freezer' },
  change: { id: 'change', memberId: 'member', undoes: 'change' },
  product: { id: 'product', householdId: 'household', freezerId: 'freezer' },
  taking: { id: 'taking', productId: 'product', memberId: 'member' },
  event: { scopeId: 'household', changeId: 'change', holderId: 'freezer' },
  name_key: { householdId: 'household' },
  household_tally: { householdId: 'household' },
};

/** Fresh, scattered ids of ten signs: an odd factor maps 40 bits onto themselves. */
const publicId = (id: string) => `printf('%010x', (${id} * 736338717) & 1099511627775)`;

/**
 * Puts `copies` copies of all households into a closed database beside the first ones: every row with ids of its own,
 * and everyone's counters multiplied. Only what the text of old events says inside still names the originals.
 */
export function multiply(path: string, copies: number): void {
  const database = new Sqlite(path);
  for (const pragma of ['journal_mode = off', 'synchronous = off', 'foreign_keys = off', 'cache_size = -400000']) {
    database.pragma(pragma);
  }
  const indexes = database
    .prepare(`select name, sql from sqlite_schema where type = 'index' and sql is not null`)
    .all() as { name: string; sql: string }[];
  for (const { name } of indexes) database.exec(`drop index "${name}"`);
  const most = database.transaction(() => {
    const shifts = new Map<Shift, number>();
    for (const [table, columns] of Object.entries(moved)) {
      if (columns.id) shifts.set(columns.id, (database.prepare(`select max(id) as n from "${table}"`).get() as Max).n);
    }
    for (const table of Object.keys(moved)) database.exec(copySql(database, table, shifts, copies));
    database.exec(`update everyone_tally set stored = stored * ${copies + 1}`);
    return shifts;
  })();
  if (most.get('household') === undefined) throw new Error('nothing was copied');
  for (const { sql } of indexes) database.exec(sql);
  database.pragma('journal_mode = wal');
  database.close();
}

interface Max {
  readonly n: number;
}

function copySql(database: Sqlite.Database, table: string, shifts: ReadonlyMap<Shift, number>, copies: number): string {
  const columns = (database.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name);
  const shifted = (column: string, by: Shift) => `"${column}" + n * ${shifts.get(by)}`;
  const values = columns.map((column) => {
    const by = moved[table]?.[column];
    if (by) return shifted(column, by);
    if (column === 'publicId') return publicId(shifted('id', moved[table]?.id as Shift));
    if (column === 'externalId') return `"externalId" || ' ' || n`;
    if (table === 'event' && column === 'objectId') {
      return `case object when 'product' then ${shifted('objectId', 'product')} else ${shifted('objectId', 'freezer')} end`;
    }
    return `"${column}"`;
  });
  return `
    insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
    with recursive copy(n) as (select 1 union all select n + 1 from copy where n < ${copies})
    select ${values.join(', ')} from copy cross join (select * from "${table}")`;
}
