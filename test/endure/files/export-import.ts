import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openStore } from '@tend/core';
import { manyEntries, trackerIds } from './many-entries.ts';
import { type Answered, people } from './people.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What export, removal and import of many entries came to; times are in milliseconds. */
export interface ExportImport {
  readonly took: Readonly<Record<'exported' | 'dry' | 'imported', number>>;
  /** The median time in which another member is answered, without and with the import; the longest with it. */
  readonly alone: number;
  readonly meanwhile: number;
  readonly longest: number;
  /** By how many MB the heap was larger during the import, once collected. */
  readonly heap: number;
  readonly faults: string[];
}

/** Gives a member so many entries, exports and removes them, and imports them while another member goes on talking. */
export async function exportImport(path: string, entries: number): Promise<ExportImport> {
  const store = await openStore(`sqlite:${path}`);
  let source = () => manyEntries(entries) as AsyncIterable<Uint8Array>;
  const talk = people(store, () => source());
  const { faults } = talk;
  const hold = (what: string, is: boolean) => void (is || faults.push(what));
  await talk.says('Ann', 'help');
  await talk.says('Ben', 'add bread box 1');
  await talk.presses('Ann', await talk.sendsFile('Ann'));

  const exported = await keep(`${path}.before.csv`);
  for (const id of trackerIds) await store.work((work) => talk.removes(work, 'Ann', id));
  hold('something was left after the removal', (await talk.says('Ann', 'export trackers')).reply?.file === undefined);

  source = () => createReadStream(`${path}.before.csv`);
  const alone = await listening(() => setTimeout(3_000));
  collect();
  const before = process.memoryUsage().heapUsed;
  let dry: Answered | undefined;
  let imported: Answered | undefined;
  const meanwhile = await listening(async () => {
    dry = await talk.sendsFile('Ann');
    imported = await talk.presses('Ann', dry);
  });
  const again = await keep(`${path}.after.csv`);
  hold('the rows are not the same after export, removal and import', again.hash === exported.hash);
  hold(
    `not all came back: ${imported?.text}`,
    imported?.text.startsWith(`Imported: ${entries.toLocaleString('en')}`) ?? false,
  );
  const twice = await talk.sendsFile('Ann');
  hold(`imported twice: ${twice.text}`, twice.text.startsWith('There is nothing new'));
  await store.close();
  return {
    ...{ alone: medianOf(alone.times), meanwhile: medianOf(meanwhile.times), longest: Math.max(...meanwhile.times) },
    took: { exported: exported.took, dry: dry?.took ?? 0, imported: imported?.took ?? 0 },
    ...{ heap: (meanwhile.heap - before) / 1_048_576, faults },
  };

  /** Exports all trackers into a file. */
  async function keep(file: string) {
    const begun = performance.now();
    await pipeline(
      Readable.from(talk.content('Ann', await talk.says('Ann', 'export trackers'))),
      createWriteStream(file),
    );
    const hash = createHash('sha256');
    await pipeline(createReadStream(file), hash);
    return { took: performance.now() - begun, hash: hash.digest('hex') };
  }

  /** Has another member ask again and again while something is done. */
  async function listening(task: () => Promise<unknown>) {
    const times: number[] = [];
    collect();
    let heap = process.memoryUsage().heapUsed;
    let done = false;
    const doing = task().finally(() => {
      done = true;
    });
    while (!done) {
      times.push((await talk.says('Ben', 'list')).took);
      if (times.length % 50 === 0) {
        collect();
        heap = Math.max(heap, process.memoryUsage().heapUsed);
      }
      await setTimeout(5);
    }
    await doing;
    return { times, heap };
  }
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
