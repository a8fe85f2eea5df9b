import type { Fact } from '../../journal/fact.ts';
import type { Day } from '../../time/day.ts';

/** From which day to which the days of a tracker changed, or that all of them may count otherwise now. */
export interface Touched {
  readonly from: Day;
  readonly to: Day;
  readonly isAll: boolean;
}

/** What of a tracker and of an entry bears on how days count. */
const ofTracker = ['daily', 'goal', 'goalSide', 'schedule', 'pausedOn'];
const ofEntry = ['day', 'at', 'value'];

/** The trackers, by their row ids, of which facts changed how days count. */
export function touchedBy(facts: readonly Fact[]): Map<number, Touched> {
  const touched = new Map<number, Touched>();
  for (const { object, how, what, row, holderId } of facts) {
    if (object === 'tracker' && how === 'changed' && ofTracker.some((name) => name in what)) {
      add(touched, row.id, [], true);
    } else if (object === 'skip') {
      add(touched, holderId ?? 0, [], true);
    } else if (object === 'entry' && ofEntry.some((name) => name in what)) {
      const days = (what.day ?? [(row as { id: number; day?: Day }).day]) as readonly (Day | null | undefined)[];
      add(
        touched,
        holderId ?? 0,
        days.filter((day) => day != null),
        false,
      );
    }
  }
  return touched;
}

function add(touched: Map<number, Touched>, trackerId: number, days: readonly Day[], isAll: boolean): void {
  const before = touched.get(trackerId);
  const all = [...days, ...(before ? [before.from, before.to] : [])].filter((day) => day !== '').sort();
  touched.set(trackerId, { from: all[0] ?? '', to: all.at(-1) ?? '', isAll: isAll || (before?.isAll ?? false) });
}
