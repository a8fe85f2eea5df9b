import { expect, test } from 'vitest';
import { wireKills } from '../endure/telegram/wire-kills.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a bot killed while people write has done each answered message exactly once, and answers the rest later', async () => {
  const { faults, messages, changes, interrupted } = await wireKills(temporaryFolder(), 3, 11);
  expect(faults).toEqual([]);
  expect(messages).toBeGreaterThan(9);
  expect(changes).toBeGreaterThan(3);
  expect(interrupted).toBeGreaterThan(0);
}, 120_000);
