import { expect, it } from 'vitest';
import { keepReply, keptReply } from '../../../packages/core/src/conversations/kept-replies.repository.ts';
import { kitchen } from '../../support/kitchen.ts';
import { later, now } from '../../support/member.ts';
import { onEachDatabase } from '../../support/store.ts';

const minute = 60_000;

onEachDatabase((opened) => {
  it('keeps a reply for a second delivery for 48 hours, by bot and message', async () => {
    const { actor, run } = await kitchen(opened.store);
    const delivery = { bot: 'telegram:1', incomingId: `m ${actor.member.id}` };
    await run((work) => keepReply(work, delivery, { memberId: actor.member.id, reply: '{"a":1}', keptAt: now }));
    const read = (of = delivery) => run((work) => keptReply(work, of));
    expect(await read()).toBe('{"a":1}');
    expect(await read({ ...delivery, bot: 'telegram:2' })).toBeUndefined();
    await opened.store.housekeep(later(actor, 48 * 60 * minute).now);
    expect(await read()).toBe('{"a":1}');
    await opened.store.housekeep(later(actor, 48 * 60 * minute + 1).now);
    expect(await read()).toBeUndefined();
  });

  it('keeps one reply when the same message is delivered twice at once, and says which work was the second', async () => {
    const { actor, run } = await kitchen(opened.store);
    const delivery = { bot: 'telegram:1', incomingId: `twice ${actor.member.id}` };
    const keep = (reply: string) =>
      run(async (work) => {
        const kept = { memberId: actor.member.id, reply, keptAt: now };
        return (await keepReply(work, delivery, kept)) ? reply : undefined;
      });
    const [first, ...others] = (await Promise.all(['"a"', '"b"', '"c"'].map(keep))).sort();
    expect(others).toEqual([undefined, undefined]);
    expect(await run((work) => keptReply(work, delivery))).toBe(first);
  });
});
