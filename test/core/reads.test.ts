import { beforeAll, describe, expect, it } from 'vitest';
import { contactOf } from '../../packages/core/src/accounts/contacts.repository.ts';
import { boxesOf, freezersOf, namedBoxes } from '../../packages/core/src/freezers/boxes/freezers.repository.ts';
import { resizeFreezer } from '../../packages/core/src/freezers/boxes/resize-freezer.ts';
import { content } from '../../packages/core/src/freezers/products/content.repository.ts';
import { eatSoon, nextDue } from '../../packages/core/src/freezers/products/eat-soon.repository.ts';
import { findProducts, productsNamed } from '../../packages/core/src/freezers/products/find.repository.ts';
import { latestPlace } from '../../packages/core/src/freezers/products/products.repository.ts';
import { takeOut } from '../../packages/core/src/freezers/products/take-out.ts';
import { everyoneTallies, householdTallies } from '../../packages/core/src/freezers/tendencies/tallies.repository.ts';
import { history, productsOfChange } from '../../packages/core/src/history/history.repository.ts';
import type { Work } from '../../packages/core/src/journal/work.repository.ts';
import { countStatements } from '../support/count-statements.ts';
import { kitchen } from '../support/kitchen.ts';
import { onEachDatabase } from '../support/store.ts';

interface Place {
  readonly householdId: number;
  readonly freezerId: number;
  readonly inside: string;
  readonly outside: string;
  readonly change: string;
}
type Read = (work: Work, place: Place) => Promise<unknown>;

/** Each read with how many statements it may send. */
const reads: Record<string, readonly [most: number, read: Read]> = {
  'the content': [1, (work, place) => content(work, place, 'inside', undefined)],
  'the content of a box': [1, (work, place) => content(work, { ...place, box: 1 }, 'inside', undefined)],
  'a page of the content': [2, (work, place) => content(work, place, 'inside', { after: place.inside })],
  'what left': [1, (work, place) => content(work, place, 'outside', undefined)],
  'a page of what left': [2, (work, place) => content(work, place, 'outside', { before: place.outside })],
  'all there was': [2, (work, place) => content(work, place, 'all', undefined)],
  // Where its cursor stands, what is left there, the first page.
  'a page of the content of which nothing is left': [
    3,
    (work, place) => content(work, { ...place, box: 11 }, 'inside', { after: place.inside }),
  ],
  // Where its cursor stands, what is inside after it, what left.
  'a page of all there was': [3, (work, place) => content(work, place, 'all', { after: place.inside })],
  'what to eat soon': [1, (work, place) => eatSoon(work, place.householdId, { until: '2027-12-31' }, undefined)],
  'a page of it': [
    2,
    (work, { householdId, inside }) => eatSoon(work, householdId, { until: '2027-12-31' }, { after: inside }),
  ],
  'what comes due next': [1, (work, place) => nextDue(work, place.householdId, '2026-11-20')],
  finding: [1, (work, place) => findProducts(work, place.householdId, { text: 'lasagne', where: 'inside' }, undefined)],
  'a page of what was found': [
    1,
    (work, { householdId, inside }) =>
      findProducts(work, householdId, { text: 'lasagne', where: 'inside' }, { after: inside }),
  ],
  'finding what is misspelt': [
    2,
    (work, place) => findProducts(work, place.householdId, { text: 'lasange', where: 'inside' }, undefined),
  ],
  'finding nothing': [
    2,
    (work, place) => findProducts(work, place.householdId, { text: 'chocolate', where: 'inside' }, undefined),
  ],
  'finding by name': [
    1,
    (work, place) => productsNamed(work, place.householdId, { text: 'lasagne', where: 'inside' }, undefined),
  ],
  'the history': [1, (work, place) => history(work, place, undefined)],
  'a page of the history': [1, (work, place) => history(work, place, { before: '3' })],
  'the products of a change': [1, (work, place) => productsOfChange(work, place.householdId, place.change)],
  'the next numbers': [1, (work, place) => boxesOf(work, place.freezerId)],
  'the freezers': [1, (work, place) => freezersOf(work, place.householdId)],
  'the named boxes': [1, (work, place) => namedBoxes(work, place.householdId)],
  'the latest place': [1, (work, place) => latestPlace(work, place.householdId)],
  'everyone’s tendency': [1, (work) => everyoneTallies(work)],
  'the household’s tendency': [1, (work, place) => householdTallies(work, place.householdId)],
  'who writes': [1, (work) => contactOf(work, { platform: 'terminal', externalId: 'nobody' })],
};

onEachDatabase((opened) => {
  /** A household with as many products, a fifth of them outside. */
  async function household(products: number): Promise<Place> {
    const { actor, freezer, run, add } = await kitchen(opened.store);
    await run((work) => resizeFreezer(work, actor, freezer.publicId, 10));
    let inside = '';
    let outside = '';
    const count = Math.min(products, 20);
    for (let added = 0; added < products; added += count) {
      const [first, ...others] = await add({ box: 1 + ((added / count) % 10), count });
      inside = first;
      outside = others[0] ?? '';
      await run((work) => takeOut(work, actor, { publicIds: others.slice(0, count / 5), fate: 'eaten' }));
    }
    const { items } = await run((work) => history(work, { householdId: actor.household.id }, undefined));
    const change = items.find(({ kind }) => kind === 'product_added')?.changeId ?? '';
    return { householdId: actor.household.id, freezerId: freezer.id, inside, outside, change };
  }

  describe('a read', () => {
    let few: Place;
    let many: Place;
    beforeAll(async () => {
      few = await household(10);
      many = await household(500);
    });

    it.each(Object.entries(reads))(
      'of %s sends as many statements at 500 products as at 10',
      async (_name, [most, read]) => {
        const [, atFew] = await opened.store.work((work) => countStatements(work, (counted) => read(counted, few)));
        const [, atMany] = await opened.store.work((work) => countStatements(work, (counted) => read(counted, many)));
        expect(atFew).toBeLessThanOrEqual(most);
        // With more pages there is more to skip: then one statement fewer.
        expect(atMany).toBeLessThanOrEqual(atFew);
        expect(atMany).toBeGreaterThan(0);
      },
    );
  });
});
