import type { NewProduct } from '../../packages/core/src/freezers/products/add-products.ts';
import type { ProductRow } from '../../packages/core/src/freezers/products/product.entity.ts';
import { productById } from '../../packages/core/src/freezers/products/products.repository.ts';
import { type Takings, takeOut } from '../../packages/core/src/freezers/products/take-out.ts';
import type { Actor } from '../../packages/core/src/journal/actor.ts';
import type { Work } from '../../packages/core/src/journal/work.repository.ts';
import type { Store } from '../../packages/core/src/store/open-store.ts';
import { member, type Person, stored } from './member.ts';

/** A new member with a freezer, and short words for what tests do there; each is a unit of work of its own. */
export async function kitchen(store: Store, person: Person = {}) {
  const { actor, freezer } = await member(store, person);
  const run = <T>(verb: (work: Work, actor: Actor) => Promise<T>) => store.work((work) => verb(work, actor));
  return {
    actor,
    freezer,
    run,
    /** Adds one product or as many as `count` says: a lasagne in box 1 unless said otherwise; returns public ids. */
    add: async (item: Partial<NewProduct> = {}): Promise<[string, ...string[]]> => {
      const products = await stored(store, actor, { name: 'Lasagne', freezerId: freezer.id, box: 1, ...item });
      return products.map(({ publicId }) => publicId) as [string, ...string[]];
    },
    /** Takes out all that is left of one product, or what is said. */
    take: (publicId: string, takings: Partial<Takings> = {}) =>
      run((work) => takeOut(work, actor, { publicIds: [publicId], fate: 'eaten', ...takings })),
    /** The product as the database has it. */
    row: (publicId: string): Promise<ProductRow> => run((work) => productById(work, actor.household.id, publicId)),
  };
}
