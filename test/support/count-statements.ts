import type { KyselyPlugin } from 'kysely';
import type { Work } from '../../packages/core/src/journal/work.repository.ts';

/** Runs reads in a work that counts the statements they send; returns what they return and the count. */
export async function countStatements<T>(work: Work, read: (work: Work) => Promise<T>): Promise<readonly [T, number]> {
  let count = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      count += 1;
      return result;
    },
  };
  const em = new Proxy(work.em, {
    get: (target, name) => {
      if (name === 'getKysely') return () => target.getKysely().withPlugin(counter);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const result = await read({ ...work, em });
  return [result, count];
}
