import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for this run's databases, gone at the end. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'tend-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.on('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  return {
    path: (name: string) => join(folder, `${name}.sqlite`),
    /** A copy of a closed database. */
    copy(from: string, to: string): string {
      copyFileSync(join(folder, `${from}.sqlite`), join(folder, `${to}.sqlite`));
      return join(folder, `${to}.sqlite`);
    },
  };
}

export type Scratch = ReturnType<typeof scratch>;
