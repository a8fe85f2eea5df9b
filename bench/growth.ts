import { statSync } from 'node:fs';
import { openStore } from '@tend/core';
import { shown, side, watched } from './commands.ts';
import { fill, one, ten } from './fill/fill.ts';
import { multiply } from './fill/multiply.ts';
import { listen, subjectsOf } from './listen.ts';
import { measure } from './measure.ts';
import { people } from './person.ts';
import { plans } from './plans.ts';
import { hold, micros, miss, table, times } from './report.ts';
import type { Scratch } from './scratch.ts';
import type { Executed } from './tap.ts';

const most = 1.5;

/** Two databases of which the second holds far more, and who is asked in each. */
interface Pair {
  readonly title: string;
  readonly paths: readonly [small: string, large: string];
  readonly people: readonly [small: readonly string[], large: readonly string[]];
}

/** Every watched command at two sizes: its time, its statements and their plans. */
export async function growth(disk: Scratch): Promise<void> {
  const everyone = ten.map(({ externalId }) => externalId);
  const far = everyone.map((id, index) => (index === 0 ? id : `${id} ${index * 111}`));
  await made('1,000 products in 10 households', disk.path('thousand'), () => fill(disk.path('thousand'), ten));
  disk.copy('thousand', 'million');
  await made('1,000,000 products in 10,000 households', disk.path('million'), () =>
    multiply(disk.path('million'), 999),
  );
  await compare({
    title: 'Of 1,000 products, and of 1,000,000 in 10,000 households of the same kind',
    paths: [disk.path('thousand'), disk.path('million')],
    people: [everyone, far],
  });
  await made('one household of 100', disk.path('hundred'), () => fill(disk.path('hundred'), [one(100)]));
  await made('one household of 10,000', disk.path('many'), () => fill(disk.path('many'), [one(10_000)]));
  await compare({
    title: 'In one household of 100 products, and of 10,000',
    paths: [disk.path('hundred'), disk.path('many')],
    people: [['person 0'], ['person 0']],
  });
}

async function made(what: string, path: string, make: () => unknown): Promise<void> {
  const begun = performance.now();
  await make();
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`made ${what} in ${seconds} s: ${(statSync(path).size / 1e6).toFixed(0)} MB`);
}

async function compare(pair: Pair): Promise<void> {
  console.log(`\n${pair.title}`);
  const few = await listen(pair.paths[0], pair.people[0]);
  const many = await listen(pair.paths[1], pair.people[1]);
  const stores = [await openStore(`sqlite:${pair.paths[0]}`), await openStore(`sqlite:${pair.paths[1]}`)] as const;
  const subjects = await Promise.all(
    [0, 1].map((at) => subjectsOf(people(stores[at as 0 | 1]), pair.people[at as 0 | 1])),
  );
  const rows: string[][] = [];
  for (const command of watched) {
    const lines = await Promise.all(subjects.map((asked) => shown(command, asked)));
    const sides = subjects.map((asked) => side(command, asked));
    const [small, large] = await measure(sides, command.undo ? 30 : 60);
    if (!small || !large) throw new Error('nothing was measured');
    const [before, after] = [few.get(command.name)?.length ?? 0, many.get(command.name)?.length ?? 0];
    const name = `${command.name} (${pair.title})`;
    const grown = after > before ? miss(`${name}: ${before} statements became ${after}`) : 'ok';
    const slower = hold(name, large.ratio, most);
    rows.push([
      command.name,
      micros(small.micros),
      micros(large.micros),
      times(large.ratio),
      slower,
      lines.join(' '),
      `${before}`,
      `${after}`,
      grown,
    ]);
  }
  for (const store of stores) await store.close();
  table(
    ['command', 'small', 'large', 'ratio', `at most ${most}`, 'lines shown', 'statements', 'large', 'none more'],
    rows,
  );
  tellPlans(pair, [...many.values()].flat());
}

function tellPlans({ title, paths }: Pair, executed: readonly Executed[]): void {
  const { scans, sorts, statements } = plans(paths[1], executed);
  console.log(`${statements} different statements explained: ${scans.length} full scans`);
  for (const scan of scans) miss(`full scan (${title}): ${scan}`);
  for (const sort of sorts) console.log(`gathers before it answers: ${sort}`);
}
