import { expect, it } from 'vitest';
import {
  askQuestion,
  dropQuestion,
  waitingQuestion,
} from '../../../packages/core/src/conversations/questions.repository.ts';
import { kitchen } from '../../support/kitchen.ts';
import { now } from '../../support/member.ts';
import { onEachDatabase } from '../../support/store.ts';

const minute = 60_000;
const at = (minutes: number) => new Date(Date.parse(now) + minutes * minute).toISOString();

onEachDatabase((opened) => {
  it('lets one question wait per member, chat and thread', async () => {
    const { actor, run } = await kitchen(opened.store);
    const spot = { memberId: actor.member.id, chatId: 'c', thread: '' };
    await run((work) => askQuestion(work, spot, { content: 'box?', expiresAt: at(15) }));
    await run((work) => askQuestion(work, { ...spot, thread: 't' }, { content: 'day?', expiresAt: at(15) }));
    await run((work) => askQuestion(work, spot, { content: 'servings?', expiresAt: at(16) }));
    const read = (of = spot) => run((work) => waitingQuestion(work, of));
    expect(await read()).toEqual({ content: 'servings?', expiresAt: at(16) });
    expect(await read({ ...spot, thread: 't' })).toEqual({ content: 'day?', expiresAt: at(15) });
    await run((work) => dropQuestion(work, spot));
    expect([await read(), (await read({ ...spot, thread: 't' }))?.content]).toEqual([undefined, 'day?']);
    await opened.store.housekeep(at(60 * 24 * 3));
    expect(await read({ ...spot, thread: 't' })).toBeUndefined();
  });

  it('lets an expired question wait 48 hours more, so that its command can be offered again', async () => {
    const { actor, run } = await kitchen(opened.store);
    const spot = { memberId: actor.member.id, chatId: 'c', thread: '' };
    await run((work) => askQuestion(work, spot, { content: 'box?', expiresAt: at(15) }));
    await opened.store.housekeep(at(15 + 48 * 60 - 1));
    expect(await run((work) => waitingQuestion(work, spot))).toMatchObject({ content: 'box?' });
    await opened.store.housekeep(at(15 + 48 * 60));
    expect(await run((work) => waitingQuestion(work, spot))).toBeUndefined();
  });
});
