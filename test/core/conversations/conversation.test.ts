import { expect, it } from 'vitest';
import {
  askQuestion,
  draftContent,
  dropQuestion,
  keepDraft,
  keepReply,
  keptReply,
  waitingQuestion,
} from '../../../packages/core/src/conversations/conversation.repository.ts';
import { kitchen } from '../../support/kitchen.ts';
import { later, now } from '../../support/member.ts';
import { onEachDatabase } from '../../support/store.ts';

const minute = 60_000;
const at = (minutes: number) => new Date(Date.parse(now) + minutes * minute).toISOString();

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

  it('keeps a draft for its member until it expires', async () => {
    const { actor, run } = await kitchen(opened.store);
    const { actor: other } = await kitchen(opened.store);
    const draft = { memberId: actor.member.id, content: 'a long text', expiresAt: at(15) };
    const id = await run((work) => keepDraft(work, draft));
    const read = (memberId: number, when: string) => run((work) => draftContent(work, memberId, id, when));
    expect(await read(actor.member.id, at(14))).toBe('a long text');
    expect(await read(other.member.id, at(14))).toBeUndefined();
    expect(await read(actor.member.id, at(15))).toBeUndefined();
    await opened.store.housekeep(at(15));
    expect(await read(actor.member.id, at(14))).toBeUndefined();
  });
});
