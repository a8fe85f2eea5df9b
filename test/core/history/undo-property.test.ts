import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../packages/core/src/store/open-store.ts';
import { type Act, acts, perform } from '../../support/acts.ts';
import { inconsistencies } from '../../support/consistency.ts';
import { later, member } from '../../support/member.ts';
import { databases } from '../../support/store.ts';

const act: fc.Arbitrary<Act> = fc.record({
  act: fc.constantFrom(...acts),
  numbers: fc.array(fc.nat(9999), { minLength: 24, maxLength: 24 }),
});
/** Messages of one or two acts each, spread over two members of a household. */
const messages = fc.array(fc.array(act, { minLength: 1, maxLength: 2 }), { minLength: 8, maxLength: 20 });

describe.each(databases)('on $name', ({ name, fresh }) => {
  // Several stores, because each check reads all of one.
  it.each(name === 'SQLite' ? [25, 25, 25, 25] : [10])(
    'keeps counters, journal and rows together through any acts, refusals, undos and redos: %i runs',
    async (numRuns) => {
      const store = await openStore(await fresh());
      const known = new Set<string>();
      const run = async (works: readonly (readonly Act[])[]) => {
        const { actor } = await member(store);
        const { actor: other } = await member(store, { household: actor.household });
        for (const [minute, together] of works.entries()) {
          const who = later(minute % 3 ? actor : other, 60_000 * minute);
          await store.work(async (work) => {
            for (const one of together) await perform(work, who, one);
          });
        }
        const found = (await inconsistencies(store)).filter((fault) => !known.has(fault));
        for (const fault of found) known.add(fault);
        expect(found).toEqual([]);
      };
      await fc.assert(fc.asyncProperty(messages, run), { numRuns, interruptAfterTimeLimit: 15_000 });
      await store.close();
    },
  );
});
