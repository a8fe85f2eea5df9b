import { expect, test } from 'vitest';
import { attackWireWithPayloads, attackWireWithTexts } from '../endure/telegram/wire-attack.ts';

test('hostile texts through Telegram are each answered, with nothing that it refuses and no effect on anybody else', async () => {
  expect((await attackWireWithTexts(300, 5)).faults).toEqual([]);
});

test('forged presses through Telegram are each answered, with nothing that it refuses and no effect on anybody else', async () => {
  expect((await attackWireWithPayloads(300, 5)).faults).toEqual([]);
});
