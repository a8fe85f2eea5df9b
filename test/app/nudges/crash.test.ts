import { join } from 'node:path';
import { expect, it } from 'vitest';
import { crash } from '../../endure/nudges/crash.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it.each(['telegram', 'discord'] as const)(
  'on %s nudges that a kill interrupts come after the next start, and none is lost',
  async (platform) => {
    const path = join(temporaryFolder(), 'tend.sqlite');
    const { kills, faults } = await crash(path, platform, { nudges: 40, kills: 2, pace: 100, seed: 5 });
    expect(faults).toEqual([]);
    expect(kills).toBeGreaterThan(0);
  },
  60_000,
);
