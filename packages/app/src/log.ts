import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from 'pino';
import type { Redact } from './secrets.ts';
import type { LogLevel } from './settings.ts';

/**
 * A log that writes one line of JSON for each record, at once, so that nothing is lost at the end; by default to
 * stderr. Every text of a record passes `redact`, wherever it stands.
 */
export function openLog(
  level: LogLevel,
  redact: Redact,
  to: DestinationStream = destination({ fd: 2, sync: true }),
): Logger {
  const streamWrite = (line: string) => `${JSON.stringify(redactAll(JSON.parse(line), redact))}\n`;
  return pino({ level, base: null, timestamp: stdTimeFunctions.isoTime, hooks: { streamWrite } }, to);
}

function redactAll(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactAll(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactAll(item, redact)]));
}
