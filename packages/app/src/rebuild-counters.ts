/** Makes all counters anew from the products, and lets streaks be counted anew, while Tend is stopped: `npm run counters`. */
import process from 'node:process';
import { openStore, rebuildCounters, rebuildStandings } from '@tend/core';
import { withEnvFile } from './env-file.ts';
import { readSettings } from './settings.ts';

const read = readSettings(withEnvFile(process.env, '.env'));
if ('faults' in read) {
  console.error(read.faults.join('\n'));
  process.exitCode = 1;
} else {
  const store = await openStore(read.settings.databaseUrl);
  await store.work(async (work) => {
    await rebuildCounters(work);
    await rebuildStandings(work);
  });
  await store.close();
  console.log('All counters are made anew.');
}
