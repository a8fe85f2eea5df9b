/** An event as the replay needs it. */
export interface Told {
  readonly scope: string;
  readonly scopeId: number;
  readonly number: number;
  readonly object: string;
  readonly objectId: number;
  readonly holderId: number | null;
  readonly place: string | null;
  readonly how: string;
  readonly what: string;
  /** Who made its change. */
  readonly memberId: number | null;
}

/** Rows by their key, such as `product 12`: what the journal says they hold. Attributes that are null are left out. */
export type Rows = Map<string, Record<string, unknown>>;

/**
 * What the rows of products, takings, trackers, entries, skips, nudges, freezers, households (main freezer), members and named boxes must hold when the
 * journal is true, from the events in order; and where an event does not follow from those before it.
 */
export function replay(events: readonly Told[]): { rows: Rows; faults: string[] } {
  const rows: Rows = new Map();
  const faults: string[] = [];
  const takers = new Map<number, number | null>();
  for (const event of events) {
    const name = `event ${event.scope} ${event.scopeId} ${event.number}`;
    const key = keyOf(event);
    if (event.how === 'created' && rows.has(key)) faults.push(`${name} creates ${key} again`);
    if (event.how !== 'created' && !rows.has(key) && !isBorn(event)) faults.push(`${name} is about no ${key}`);
    const row = rows.get(key) ?? {};
    const diff = JSON.parse(event.what) as Record<string, readonly [unknown, unknown]>;
    for (const [attribute, [old, now]] of Object.entries(diff)) {
      if (attribute === 'taking') {
        const taking = now as Taking;
        // Who took it first: what is put back and taken again stays theirs.
        if (taking && !takers.has(taking.id)) takers.set(taking.id, event.memberId);
        tell({ rows, faults, takers, name }, event.objectId, old as Taking, taking);
      } else {
        const known = row[attribute] ?? (attribute === 'mainFreezer' ? 1 : attribute === 'dayStart' ? 0 : null);
        if (known !== old) faults.push(`${name}: ${key}.${attribute} was ${known}, not ${old}`);
        if (now === null) delete row[attribute];
        else row[attribute] = now;
      }
    }
    if (event.how === 'removed' || (event.object === 'box' && Object.keys(row).length === 0)) rows.delete(key);
    else rows.set(key, row);
  }
  return { rows, faults };
}

type Taking = { readonly id: number } | null;

interface Telling {
  readonly rows: Rows;
  readonly faults: string[];
  readonly takers: ReadonlyMap<number, number | null>;
  /** Of the event. */
  readonly name: string;
}

function tell({ rows, faults, takers, name }: Telling, productId: number, old: Taking, now: Taking): void {
  const rowOf = (taking: NonNullable<Taking>) => {
    const memberId = takers.get(taking.id);
    return { ...taking, ...(memberId != null && { memberId }), productId };
  };
  if (old) {
    const known = JSON.stringify(rows.get(`taking ${old.id}`));
    if (known !== JSON.stringify(rowOf(old))) faults.push(`${name}: taking ${old.id} was ${known}`);
    rows.delete(`taking ${old.id}`);
  }
  if (!now) return;
  if (rows.has(`taking ${now.id}`)) faults.push(`${name} takes ${now.id} again`);
  rows.set(`taking ${now.id}`, rowOf(now));
}

/** A box is known by its freezer and number, so that it is the same when it comes back. */
function keyOf({ object, objectId, holderId, place }: Told): string {
  return object === 'box' ? `box ${holderId}.${place?.split('.')[1]}` : `${object} ${objectId}`;
}

/** Members, households and boxes come into being without an event. */
function isBorn({ object }: Told): boolean {
  return object === 'member' || object === 'household' || object === 'box';
}
