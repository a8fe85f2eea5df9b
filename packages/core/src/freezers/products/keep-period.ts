import { addMonths, type Day, daysBetween } from '../../time/day.ts';
import type { ProductRow } from './product.entity.ts';

/** The longest keep period in months. */
export const longestKeep = 120;

/** How many days before its best-before day a product is due. */
export const dueWithin = 14;

/**
 * The last day of a product's keep period: date in plus the months, on the last day of the month where that day does
 * not exist (31 August + 6 months = 28 February). Null keeps for ever.
 */
export function bestBefore(product: Pick<ProductRow, 'dateIn' | 'keepMonths'>): Day | null {
  return product.keepMonths == null ? null : addMonths(product.dateIn, product.keepMonths);
}

/** Anything with a best-before day. */
export interface Dated {
  readonly bestBefore?: Day | null;
}

export type Urgency = 'fresh' | 'due' | 'overdue';

/** Overdue after its best-before day; due on that day and the 14 before it; else fresh. */
export function urgency(product: Dated, today: Day): Urgency {
  const left = daysLeft(product, today);
  if (left === undefined || left > dueWithin) return 'fresh';
  return left < 0 ? 'overdue' : 'due';
}

/** Days until the best-before day, 0 on that day, negative after it; undefined when it keeps for ever. */
export function daysLeft(product: Dated, today: Day): number | undefined {
  return product.bestBefore == null ? undefined : daysBetween(today, product.bestBefore);
}
