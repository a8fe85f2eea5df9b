import { expect, test } from 'vitest';
import { attackDiscord } from '../endure/discord/wire-attack.ts';

test.each(['presses', 'forms', 'typing'] as const)(
  'hostile %s through Discord are each answered, with nothing that it refuses, no ping and no effect on anybody else',
  async (kind) => {
    expect(await attackDiscord(kind, 300, 5)).toEqual([]);
  },
);
