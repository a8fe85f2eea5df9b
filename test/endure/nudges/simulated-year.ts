import { openStore } from '../../../packages/core/src/store/open-store.ts';
import { type Simulated, simulate } from '../../support/simulated-nudges.ts';

/** Lets people in thirty zones live through a year minute by minute, and looks at every nudge they got. */
export async function simulatedYear(year: number): Promise<Simulated> {
  const store = await openStore('sqlite::memory:');
  const [from, until] = [`${year - 1}-12-30T00:00:00.000Z`, `${year + 1}-01-04T00:00:00.000Z`];
  const simulated = await simulate(store, { from, until, everyMinute: true });
  await store.close();
  return simulated;
}
