import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { keepDraft } from '../../../packages/core/src/conversations/drafts.repository.ts';
import { resizeFreezer } from '../../../packages/core/src/freezers/boxes/resize-freezer.ts';
import { noteAboutMember } from '../../../packages/core/src/members/members.repository.ts';
import { noticeLanguage, setDayStart } from '../../../packages/core/src/members/settings.ts';
import { inconsistencies } from '../../support/consistency.ts';
import { kitchen } from '../../support/kitchen.ts';
import { now } from '../../support/member.ts';
import { onEachDatabase } from '../../support/store.ts';

onEachDatabase((opened) => {
  it('lets a press and a first command of the same member both go through when they come at once', async () => {
    const { actor, freezer, run } = await kitchen(opened.store);
    const resize = (boxes: number) => run((work) => resizeFreezer(work, actor, freezer.publicId, boxes));
    const press = run(async (work) => {
      await resizeFreezer(work, actor, freezer.publicId, 5);
      await wait(300);
      await noteAboutMember(work, actor.member.id, { zoneAskedAt: now });
    });
    const typed = run(async (work) => {
      await wait(100);
      await noticeLanguage(work, actor, 'fr');
      await resizeFreezer(work, actor, freezer.publicId, 6);
    });
    await Promise.all([press, typed]);
    expect((await resize(7)).change).toBeDefined();
    expect(await inconsistencies(opened.store)).toEqual([]);
  });

  it('lets a message that keeps something for the member go on while another has locked the member', async () => {
    const { actor, freezer, run } = await kitchen(opened.store);
    const draft = { memberId: actor.member.id, content: 'a text', expiresAt: now };
    const setting = run(async (work) => {
      await setDayStart(work, actor, 3);
      await wait(300);
      await resizeFreezer(work, actor, freezer.publicId, 5);
    });
    const keeping = run(async (work) => {
      await wait(100);
      await resizeFreezer(work, actor, freezer.publicId, 6);
      return keepDraft(work, draft);
    });
    await Promise.all([setting, keeping]);
    expect(await keeping).toHaveLength(10);
    expect(await inconsistencies(opened.store)).toEqual([]);
  });
});
