import { openStore } from '@tend/core';
import Sqlite from 'better-sqlite3';
import { measure } from './measure.ts';
import { buttonOf, type Person, people } from './person.ts';
import { replayer } from './replay.ts';
import { hold, micros, table, times } from './report.ts';
import type { Scratch } from './scratch.ts';
import { type Executed, tapStatements, withoutFsync } from './tap.ts';

const message = 'add lasagne for 4 box 2';
const most = 6;
const pragmas = [
  ...['journal_mode = wal', 'busy_timeout = 5000', 'foreign_keys = on'],
  ...['trusted_schema = off', 'cell_size_check = on', 'secure_delete = on'],
];

/** One `add` through the conversation, commit included, against its own statements prepared in bare better-sqlite3. */
export async function addCost(disk: Scratch): Promise<void> {
  await begin(disk.path('add'));
  const recorded = await record(disk.copy('add', 'add-recorded'));
  const rows: string[][] = [];
  for (const fsync of [true, false]) {
    const open = () => openStore(`sqlite:${disk.copy('add', `add-said-${fsync}`)}`);
    const store = await (fsync ? open() : withoutFsync(open));
    const person = people(store)('ann');
    const bare = bareDatabase(disk.copy('add', `add-bare-${fsync}`), fsync);
    const replay = replayer(bare, recorded);
    const [base, said] = await measure(
      [
        { run: replay.add, after: replay.take },
        { run: () => person.say(message), after: () => takeOut(person) },
      ],
      fsync ? 40 : 100,
    );
    if (!base || !said) throw new Error('nothing was measured');
    const name = fsync ? 'add, durable (synchronous=full)' : 'add, without fsync (for information)';
    const target = fsync ? hold(name, said.ratio, most) : '';
    rows.push([name, micros(base.micros), micros(said.micros), times(said.ratio), target]);
    await store.close();
    checkSame(bare, disk.path(`add-said-${fsync}`));
    bare.close();
  }
  table(['message', 'bare', 'conversation', 'ratio', `at most ${most}`], rows);
  console.log(`${recorded[0].add.length} statements, begin and commit included`);
}

async function begin(path: string): Promise<void> {
  const store = await openStore(`sqlite:${path}`);
  const person = people(store)('ann');
  for (let times = 0; times < 20; times += 1) {
    await person.say(message);
    await takeOut(person);
  }
  await store.close();
}

function takeOut(person: Person) {
  return person.say('take 2.1');
}

/** What an add, and the take after it, execute; twice, so that what differs between them is known. */
async function record(path: string): Promise<[Spoken, Spoken]> {
  const tap = tapStatements();
  const store = await openStore(`sqlite:${path}`);
  const person = people(store)('ann');
  const once = async () => ({
    add: await tap.during(async () => buttonOf(await person.say(message), /^Undo$/)),
    take: await tap.during(() => takeOut(person)),
  });
  // The first time reads the catalogue, which is kept from then on.
  await once();
  const both: [Spoken, Spoken] = [await once(), await once()];
  tap.off();
  await store.close();
  return both;
}

export interface Spoken {
  readonly add: readonly Executed[];
  readonly take: readonly Executed[];
}

/** Both sides have written as many rows, or the comparison is worth nothing. */
function checkSame(bare: Sqlite.Database, path: string): void {
  const said = new Sqlite(path, { readonly: true });
  for (const table of ['product', 'taking', 'change', 'event', 'kept_reply']) {
    const [here, there] = [bare, said].map((database) =>
      database.prepare(`select count(*) as n from "${table}"`).get(),
    );
    if (JSON.stringify(here) !== JSON.stringify(there))
      throw new Error(`${table}: ${here} rows in one, ${there} rows in the other`);
  }
  said.close();
}

function bareDatabase(path: string, fsync: boolean): Sqlite.Database {
  const database = new Sqlite(path);
  for (const pragma of [...pragmas, `synchronous = ${fsync ? 'full' : 'off'}`]) database.pragma(pragma);
  return database;
}
