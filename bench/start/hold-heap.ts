import { openStore } from '@tend/core';
import { people } from '../person.ts';
import { withoutFsync } from '../tap.ts';

/** Ten people, a thousand messages each. */
const messages = [
  'add pea soup for 2 box 1',
  'list',
  'find soup',
  'soon',
  'freezer 1',
  'take 1.1',
  'trends',
  'history',
  'undo',
  'hm',
];

const store = await withoutFsync(() => openStore(`sqlite:${process.argv[2]}`));
const who = people(store);
await who('person 0').say('list');
const idle = held();
for (let sent = 0; sent < 10_000; sent += 1) {
  const turn = Math.floor(sent / 10);
  await who(`person ${turn % 10}`).say(messages[sent % 10] as string);
}
console.log(JSON.stringify([idle, held()]));
await store.close();

function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
