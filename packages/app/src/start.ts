import process from 'node:process';
import { withEnvFile } from './env-file.ts';
import { openLog } from './log.ts';
import { redactor, secretsOf } from './secrets.ts';
import { readSettings, type Settings } from './settings.ts';
import { wordStoreRefusal } from './store-refusal.ts';

/** Starts Tend and resolves when it has ended; what stops the start is said on stderr, and the exit code is 1. */
export async function start(): Promise<void> {
  const read = readSettings(withEnvFile(process.env, '.env'));
  if ('faults' in read) return refuse(read.faults);
  const { settings } = read;
  const redact = redactor(secretsOf(settings));
  const hasBot = settings.telegram.token !== undefined || settings.discord.token !== undefined;
  const log = openLog(settings.logLevel ?? (hasBot ? 'info' : 'warn'), redact);
  process.once('uncaughtException', (error) => {
    log.fatal(error, 'Tend stops');
    process.exit(1);
  });

  const { openStore, StoreError } = await import('@tend/core');
  const store = await openStore(settings.databaseUrl, zoneOf(settings)).catch((error: unknown) => {
    if (!(error instanceof StoreError)) throw error;
    refuse([redact(wordStoreRefusal(settings.databaseUrl, error))]);
  });
  if (!store) return;
  if (!hasBot) return (await import('./converse.ts')).converse(settings, store, log);
  if (!(await (await import('./serve.ts')).serve(settings, store, log))) process.exitCode = 1;
  // A connection kept open for the next call would keep the process for a while.
  process.exit();
}

/** The operator's zone counts as known where it was set. */
function zoneOf({ timeZone, timeZoneIsSet }: Settings) {
  return timeZoneIsSet ? { timeZone } : {};
}

function refuse(sentences: readonly string[]): void {
  console.error(sentences.join('\n'));
  process.exitCode = 1;
}
