import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Reply } from '../../packages/chat/src/replies/reply.ts';
import type { Sent } from './stream.ts';

/** A talking process that can be killed at any moment. */
export interface Talker {
  send(message: Sent): void;
  /** Kills it with SIGKILL and resolves when it is gone. */
  kill(): Promise<void>;
  /** Lets it answer what it has, close the store and end. */
  end(): Promise<void>;
}

/** Starts a process over the database at `path`; `answered` hears each answer as it comes. */
export function startTalker(path: string, answered: (id: string, reply: Reply) => void): Talker {
  const talker = fileURLToPath(new URL('./talker.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [talker, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let killed = false;
  if (!child.stdin || !child.stdout) throw new Error('the talker has no pipes');
  // Writing to a process that was just killed fails; its messages are delivered again.
  child.stdin.on('error', () => {});
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, reply } = JSON.parse(line) as { id: string; reply: Reply };
    answered(id, reply);
  });
  return {
    send: ({ incoming }) => child.stdin?.write(`${JSON.stringify(incoming)}\n`),
    async kill() {
      killed = true;
      child.kill('SIGKILL');
      await closed;
    },
    async end() {
      child.stdin?.end();
      const [code] = await closed;
      if (code !== 0 && !killed) throw new Error(`the talker ended with ${code}`);
    },
  };
}
