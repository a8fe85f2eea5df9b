import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const entry = join(import.meta.dirname, '../../packages/app/tend.js');

type End = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** Tend as a process of its own, started as `npm start` does. */
export interface TendProcess {
  /** What it has written so far. */
  readonly stdout: string;
  readonly stderr: string;
  /** Resolves when it has written something like that, or has ended. */
  says(what: RegExp): Promise<void>;
  /** Sends a signal and gives back how the process ended. */
  end(signal: NodeJS.Signals): Promise<End>;
  /** How it ended, once it has. */
  readonly ended: Promise<End>;
}

/** Starts Tend with these settings and its database in that folder. */
export function startTend(folder: string, settings: Readonly<Record<string, string>>): TendProcess {
  const env = { PATH: process.env.PATH, TEND_DATABASE_URL: 'sqlite:tend.sqlite', ...settings };
  const child = spawn(process.execPath, [entry], { cwd: folder, env });
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      written[stream] += stripVTControlCharacters(text);
    });
  }
  let isOver = false;
  const ended = once(child, 'close').then(([code, signal]): End => {
    isOver = true;
    return { code, signal };
  });
  return {
    get stdout() {
      return written.stdout;
    },
    get stderr() {
      return written.stderr;
    },
    async says(what) {
      while (!what.test(written.stdout + written.stderr) && !isOver)
        await new Promise((resolve) => setTimeout(resolve, 10));
    },
    ended,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
