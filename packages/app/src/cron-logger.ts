import type { Logger } from 'pino';

/** The log as node-cron takes it; what it says of each beat is left out. */
export function cronLogger(log: Logger) {
  return {
    info: (message: string) => log.info(message),
    warn: (message: string) => log.warn(message),
    error: (message: string | Error) => log.error(message),
    debug: (message: string | Error) => log.debug(message),
  };
}
