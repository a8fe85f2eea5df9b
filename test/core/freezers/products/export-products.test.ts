import { expect, it } from 'vitest';
import { exportProducts } from '../../../../packages/core/src/freezers/products/export-products.repository.ts';
import { countStatements } from '../../../support/count-statements.ts';
import { kitchen } from '../../../support/kitchen.ts';
import { onEachDatabase } from '../../../support/store.ts';

onEachDatabase((opened) => {
  it('gives all products in the order in which they were added, with what left of each', async () => {
    const { actor, add, take, run } = await kitchen(opened.store);
    const [soup] = await add({ name: 'soup', servings: 4, dateIn: '2026-11-01' });
    const [bread] = await add({ name: 'bread', box: 2 });
    await take(soup, { servings: 1, day: '2026-11-03' });
    await take(soup, { fate: 'thrown', day: '2026-11-02' });
    const { products, next } = await run((work) => exportProducts(work, actor.household.id, undefined));
    expect(next).toBeUndefined();
    expect(
      products.map(({ publicId, freezer, freezerName, takings }) => [publicId, freezer, freezerName, takings]),
    ).toEqual([
      [
        ...[soup, 1, 'Freezer'],
        [
          { day: '2026-11-03', servings: 1, fate: 'eaten' },
          { day: '2026-11-02', servings: 3, fate: 'thrown' },
        ],
      ],
      [bread, 1, 'Freezer', []],
    ]);
  });

  it('pages by where the page before ended, in two statements each, and shows nobody else’s', async () => {
    const ann = await kitchen(opened.store);
    const ben = await kitchen(opened.store);
    const own: string[] = [];
    for (const box of [1, 2, 3]) {
      own.push(...(await ann.add({ count: 3, box })));
      await ben.add({ box });
    }
    const seen: string[] = [];
    let after: number | undefined;
    do {
      const [page, statements] = await opened.store.work((work) =>
        countStatements(work, (counted) => exportProducts(counted, ann.actor.household.id, after, 4)),
      );
      expect([page.products.length <= 4, statements]).toEqual([true, 2]);
      seen.push(...page.products.map(({ publicId }) => publicId));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toEqual(own);
  });
});
