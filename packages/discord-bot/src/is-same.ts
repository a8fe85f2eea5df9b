/** What of a command, its options and their choices makes it the one that is wanted; all else Discord adds. */
const telling: ReadonlySet<string> = new Set([
  ...['type', 'name', 'name_localizations', 'description', 'description_localizations', 'value', 'required'],
  ...['options', 'choices', 'autocomplete', 'min_value', 'max_value', 'min_length', 'max_length'],
  ...['integration_types', 'contexts'],
]);

/** Whether the commands that Discord has are those that are wanted, in whatever order, with what goes without saying left out. */
export function isSame(known: readonly object[], wanted: readonly object[]): boolean {
  const listed = (commands: readonly object[]) => commands.map((one) => JSON.stringify(told(one))).sort();
  return JSON.stringify(listed(known)) === JSON.stringify(listed(wanted));
}

function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'number') ? value.toSorted() : value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, item]) => telling.has(key) && !goesWithoutSaying(item));
  const inOrder = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([key, item]) => [key, key.endsWith('_localizations') ? Object.entries(item).sort() : told(item)]);
}

function goesWithoutSaying(value: unknown): boolean {
  return value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
