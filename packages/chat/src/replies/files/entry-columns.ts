/**
 * The columns of a file of entries; each row tells its tracker as well, so that rows can be sorted and left out. A row
 * with `skipped_to` is no entry: it tells that the days from `day` to that one were skipped.
 */
export const entryColumns = [
  ...(['tracker_id', 'tracker', 'kind', 'unit', 'per_day', 'goal', 'schedule', 'choices'] as const),
  'paused_on',
  ...(['entry_id', 'day', 'skipped_to', 'at', 'value', 'note'] as const),
] as const;

/** The cells of a row by their columns. */
export type EntryCells = Readonly<Record<(typeof entryColumns)[number], string>>;
