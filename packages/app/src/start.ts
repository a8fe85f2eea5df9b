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
  const log = openLog(settings.logLevel ?? 'warn', redact);
  process.once('uncaughtException', (error) => {
    log.fatal(error, 'Tend stops');
    process.exit(1);
  });
  for (const bot of unbuilt(settings)) log.warn(`${bot} is set, but this version has only the terminal`);

  const { openStore, StoreError } = await import('@tend/core');
  const store = await openStore(settings.databaseUrl).catch((error: unknown) => {
    if (!(error instanceof StoreError)) throw error;
    refuse([redact(wordStoreRefusal(settings.databaseUrl, error))]);
  });
  if (!store) return;
  const { converse } = await import('./converse.ts');
  await converse(settings, store, log);
}

function unbuilt({ telegram, discord }: Settings): string[] {
  return [telegram.token ? 'TELEGRAM_BOT_TOKEN' : [], discord.token ? 'DISCORD_BOT_TOKEN' : []].flat();
}

function refuse(sentences: readonly string[]): void {
  console.error(sentences.join('\n'));
  process.exitCode = 1;
}
