import { describe, expect, it } from 'vitest';
import { inFlight } from '../../packages/app/src/in-flight.ts';

describe('ending a conversation', () => {
  it('waits for the answers under way, also those that fail', async () => {
    const said: string[] = [];
    const { answer, end } = inFlight(async (text: string) => {
      await new Promise(setImmediate);
      said.push(text);
      if (text === 'fail') throw new Error('no');
      return text;
    });
    const answers = Promise.allSettled([answer('one'), answer('fail')]);
    await end();
    expect(said).toEqual(['one', 'fail']);
    expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('takes no message afterwards', async () => {
    let taken = 0;
    const { answer, end } = inFlight(async () => ++taken);
    await answer('one');
    await end();
    void answer('two');
    await new Promise(setImmediate);
    expect(taken).toBe(1);
  });
});
