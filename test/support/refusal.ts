import { CoreError } from '../../packages/core/src/error.ts';

/** What the core refuses with: `[code, data]`. Fails when it does not refuse, or breaks. */
export async function refusal(attempt: Promise<unknown> | (() => unknown)): Promise<readonly [string, unknown]> {
  try {
    await (typeof attempt === 'function' ? attempt() : attempt);
  } catch (error) {
    if (error instanceof CoreError) return [error.code, error.data];
    throw error;
  }
  throw new Error('nothing was refused');
}
