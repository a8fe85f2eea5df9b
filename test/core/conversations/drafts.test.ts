import { expect, it } from 'vitest';
import { draftContent, keepDraft } from '../../../packages/core/src/conversations/drafts.repository.ts';
import { kitchen } from '../../support/kitchen.ts';
import { now } from '../../support/member.ts';
import { onEachDatabase } from '../../support/store.ts';

const minute = 60_000;
const at = (minutes: number) => new Date(Date.parse(now) + minutes * minute).toISOString();

onEachDatabase((opened) => {
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
