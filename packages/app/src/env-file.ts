import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** `env` with the variables of the file at `path` added; those of `env` win. No file is an empty one. */
export function withEnvFile(env: NodeJS.ProcessEnv, path: string): NodeJS.ProcessEnv {
  try {
    return { ...parseEnv(readFileSync(path, 'utf8')), ...env };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return env;
    throw error;
  }
}
