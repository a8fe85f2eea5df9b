import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killRounds } from '../../endure/kill-rounds.ts';

test('a process killed while messages stream in has kept each answered message exactly once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tend-kill-'));
  try {
    const { faults, messages, again } = await killRounds(join(folder, 'tend.sqlite'), 3, 11);
    expect(faults).toEqual([]);
    expect(messages).toBeGreaterThan(9);
    expect(again).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
