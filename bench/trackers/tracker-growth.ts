import { openStore } from '@tend/core';
import { measure, type Side } from '../measure.ts';
import { buttonOf, type Person, people } from '../person.ts';
import { plans } from '../plans.ts';
import { hold, micros, miss, table, times } from '../report.ts';
import type { Scratch } from '../scratch.ts';
import { type Executed, tapStatements } from '../tap.ts';
import { begin, others } from './fill-entries.ts';
import { pictureAndReport } from './picture-and-report.ts';

const most = 1.5;

/** A message, and what takes it back. */
interface Watched {
  readonly name: string;
  readonly text: string;
  readonly undo?: boolean;
}

const watched: readonly Watched[] = [
  { name: 'log an entry', text: 'log weight 71.4', undo: true },
  { name: 'read the streak', text: 'tracker weight' },
  { name: 'streaks', text: 'streaks' },
  { name: 'chart of a year', text: 'chart weight year' },
];

/** Who asks, in which database. */
type Asked = readonly [path: string, person: string];

/** What is asked of trackers, with few entries and with many; then a year's calendar and a month's report. */
export async function trackerGrowth(disk: Scratch): Promise<void> {
  const few = disk.path('entries-few');
  await begin(few, 'Ann', 10);
  await begin(few, 'Yve', 365);
  const many = disk.copy('entries-few', 'entries-many');
  await begin(many, 'Old', 3_650);
  const begun = performance.now();
  others(many, 2_740, 365);
  console.log(`made 1,000,000 entries of 2,740 others in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  await compare('Of somebody with 10 entries, alone and beside 1,000,000 of others', [few, 'Ann'], [many, 'Ann']);
  await compare(
    'Of somebody with 365 days, and of somebody with 3,650 beside 1,000,000 of others',
    [few, 'Yve'],
    [many, 'Old'],
  );
  await pictureAndReport(many, 'Old');
}

async function compare(title: string, small: Asked, large: Asked): Promise<void> {
  console.log(`\n${title}`);
  const heard = [await listen(small), await listen(large)] as const;
  const stores = await Promise.all([small, large].map(([path]) => openStore(`sqlite:${path}`)));
  const asking = stores.map((store, at) => people(store)(at === 0 ? small[1] : large[1]));
  const rows: string[][] = [];
  for (const one of watched) {
    const [before, after] = await measure(
      asking.map((person) => side(one, person)),
      one.undo ? 30 : 60,
    );
    if (!before || !after) throw new Error('nothing was measured');
    const [fewer, more] = heard.map((statements) => statements.get(one.name)?.length ?? 0) as [number, number];
    const name = `${one.name} (${title})`;
    const kept = more > fewer ? miss(`${name}: ${fewer} statements became ${more}`) : 'ok';
    rows.push([
      one.name,
      micros(before.micros),
      micros(after.micros),
      times(after.ratio),
      hold(name, after.ratio, most),
      `${fewer}`,
      `${more}`,
      kept,
    ]);
  }
  for (const store of stores) await store.close();
  table(['message', 'small', 'large', 'ratio', `at most ${most}`, 'statements', 'large', 'none more'], rows);
  const { scans, statements } = plans(large[0], [...heard[1].values()].flat());
  console.log(`${statements} different statements explained: ${scans.length} full scans`);
  for (const scan of scans) miss(`full scan (${title}): ${scan}`);
}

function side({ text, undo }: Watched, person: Person): Side {
  let change = '';
  return {
    async run() {
      const reply = await person.say(text);
      if (undo) change = buttonOf(reply, /^Undo$/);
    },
    ...(undo && { after: () => person.press(change) }),
  };
}

/** The statements of each message. */
async function listen([path, name]: Asked): Promise<Map<string, Executed[]>> {
  const tap = tapStatements();
  const store = await openStore(`sqlite:${path}`);
  const person = people(store)(name);
  const heard = new Map<string, Executed[]>();
  for (const one of watched) {
    const { run, after } = side(one, person);
    await run();
    await after?.();
    heard.set(one.name, await tap.during(async () => run()));
    await after?.();
  }
  await store.close();
  tap.off();
  return heard;
}
