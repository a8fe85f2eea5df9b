import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { TelegramServer } from './telegram/start-telegram.ts';

const entry = join(import.meta.dirname, '../../packages/app/tend.js');

/** Tend as a process of its own, started as `npm start` does. */
export interface TendBot {
  /** What it has written so far. */
  readonly stdout: string;
  readonly stderr: string;
  /** Resolves when it has said who it is. */
  readonly introduced: Promise<void>;
  /** Sends a signal and gives back how the process ended. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** How it ended, once it has. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Starts Tend as a bot of that server, with its database in that folder. */
export function startTendBot(
  { url, token }: Pick<TelegramServer, 'url' | 'token'>,
  folder: string,
  env: Readonly<Record<string, string>> = {},
): TendBot {
  const settings = {
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: url,
    TEND_DATABASE_URL: 'sqlite:tend.sqlite',
    ...env,
  };
  const child = spawn(process.execPath, [entry], { cwd: folder, env: { PATH: process.env.PATH, ...settings } });
  const written = { stdout: '', stderr: '' };
  const introduced = Promise.withResolvers<void>();
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      written[stream] += stripVTControlCharacters(text);
      if (written.stdout.includes('https://t.me/')) introduced.resolve();
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return {
    get stdout() {
      return written.stdout;
    },
    get stderr() {
      return written.stderr;
    },
    introduced: introduced.promise,
    ended,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
