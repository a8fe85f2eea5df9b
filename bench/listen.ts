import { openStore } from '@tend/core';
import { type Subject, side, subject, watched } from './commands.ts';
import { people } from './person.ts';
import { type Executed, tapStatements } from './tap.ts';

/** The statements of each command, heard on a connection that is not timed. */
export async function listen(path: string, ids: readonly string[]): Promise<Map<string, Executed[]>> {
  const tap = tapStatements();
  const store = await openStore(`sqlite:${path}`);
  const [asked] = (await subjectsOf(people(store), ids)) as [Subject];
  const heard = new Map<string, Executed[]>();
  for (const command of watched) {
    const { run, after } = side(command, [asked]);
    await run();
    await after?.();
    heard.set(command.name, await tap.during(async () => run()));
    await after?.();
  }
  tap.off();
  await store.close();
  return heard;
}

/** The people of these ids, one after another. */
export function subjectsOf(who: ReturnType<typeof people>, ids: readonly string[]): Promise<Subject[]> {
  return ids.reduce<Promise<Subject[]>>(
    async (before, id) => [...(await before), await subject(who(id))],
    Promise.resolve([]),
  );
}
