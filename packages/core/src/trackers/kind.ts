import type { TrackerRow } from './tracker.entity.ts';

/** What a tracker logs. */
export type TrackerKind = 'number' | 'choice' | 'yesno' | 'duration' | 'mood';

/** What the entries of one day come to: their sum, the last one, the greatest (any yes), or their mean. */
export type Daily = 'sum' | 'last' | 'any' | 'mean';

/** How the entries of a day of the tracker become one amount. */
export function dailyOf({ kind, daily }: Pick<TrackerRow, 'kind' | 'daily'>): Daily {
  return { number: daily, choice: 'last', yesno: 'any', duration: 'sum', mood: 'mean' }[kind] as Daily;
}
