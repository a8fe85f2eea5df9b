/** What an attribute can hold in the journal. */
export type Value = string | number | boolean | null | { readonly [key: string]: string | number | null };

/** The attributes that changed, each with its old and its new value; null stands for "there was none". */
export type Diff = Readonly<Record<string, readonly [old: Value, now: Value]>>;

/** The kinds of object that events are about. */
export type ObjectKind =
  | ('member' | 'household' | 'freezer' | 'box' | 'product')
  | ('tracker' | 'entry' | 'skip' | 'nudge');

/** Something that happened, before it has its number in the journal. */
export interface Fact {
  /** In the past tense: `product_moved`. */
  readonly kind: string;
  readonly object: ObjectKind;
  /** The row it is about; read when the fact is appended, so that a new row has its id by then. */
  readonly row: { readonly id: number };
  /** What the object is called at that moment. */
  readonly label: string;
  /** For a product and a box: the freezer's row id, and the place in the form `1.2.3` or `1.2`. */
  readonly holderId?: number | undefined;
  readonly place?: string | undefined;
  readonly how: 'created' | 'changed' | 'removed';
  readonly what: Diff;
}

/**
 * Assigns the patch to the row and returns what really changed. The only way in which a verb changes a row, so that
 * the journal explains every one of them.
 */
export function assign<Row extends object>(row: Row, patch: { readonly [Key in keyof Row]?: Row[Key] }): Diff {
  const diff: Record<string, readonly [Value, Value]> = {};
  for (const key of Object.keys(patch) as (keyof Row & string)[]) {
    const old = (row[key] ?? null) as Value;
    const now = (patch[key] ?? null) as Value;
    if (old === now) continue;
    diff[key] = [old, now];
    row[key] = patch[key] as Row[typeof key];
  }
  return diff;
}

/** The attributes of a new row as the diff of its creation: every old value is null. */
export function created(attributes: Readonly<Record<string, Value>>): Diff {
  return Object.fromEntries(Object.entries(attributes).map(([key, now]) => [key, [null, now] as const]));
}

/** The diff that leads back. */
export function reversed(diff: Diff): Diff {
  return Object.fromEntries(Object.entries(diff).map(([key, [old, now]]) => [key, [now, old] as const]));
}
