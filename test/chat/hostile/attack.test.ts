import { expect, test } from 'vitest';
import { attackWithPayloads, attackWithTexts } from '../../endure/hostile-run.ts';

test('hostile texts are answered, break nothing and change nothing of anybody else’s', async () => {
  expect((await attackWithTexts(500, 3)).faults).toEqual([]);
});

test('forged, mutated and borrowed buttons are answered, break nothing and change nothing of anybody else’s', async () => {
  expect((await attackWithPayloads(500, 3)).faults).toEqual([]);
});
