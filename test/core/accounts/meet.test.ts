import { describe, expect, it } from 'vitest';
import { contactOf } from '../../../packages/core/src/accounts/contacts.repository.ts';
import { meet } from '../../../packages/core/src/accounts/meet.ts';
import { boxesOf, freezersOf } from '../../../packages/core/src/freezers/boxes/freezers.repository.ts';
import { undoLatest } from '../../../packages/core/src/history/undo.ts';
import { markUnreachable, memberById, noteAboutMember } from '../../../packages/core/src/members/members.repository.ts';
import { noticeLanguage } from '../../../packages/core/src/members/settings.ts';
import { inconsistencies } from '../../support/consistency.ts';
import { now } from '../../support/member.ts';
import { onEachDatabase } from '../../support/store.ts';

onEachDatabase((opened) => {
  const stranger = (externalId: string, freezerName = 'Freezer', displayName = 'Ann') =>
    ({ identity: { platform: 'discord', externalId }, displayName, freezerName, zone: 'UTC' }) as const;
  const greet = (...args: Parameters<typeof stranger>) =>
    opened.store.work((work) => meet(work, stranger(...args), now));

  describe('the first contact', () => {
    it.each(['Freezer', 'Congélateur'])(
      'makes a member with a household and a freezer called %s of four boxes',
      async (name) => {
        const contact = await greet(`first ${name}`, name);
        expect(contact).toMatchObject({ isNew: true, language: null, timeZone: null, dayStart: 0, mainFreezer: 1 });
        const [freezer, ...others] = await opened.store.work((work) => freezersOf(work, contact.householdId));
        expect([freezer?.name, freezer?.number, freezer?.boxes, others]).toEqual([name, 1, 4, []]);
        expect(await opened.store.work((work) => boxesOf(work, freezer?.id ?? 0))).toHaveLength(4);
      },
    );

    it('happens once, also when two messages come at once', async () => {
      const contacts = await Promise.all([greet('twin'), greet('twin'), greet('twin')]);
      expect(new Set(contacts.map(({ memberId }) => memberId)).size).toBe(1);
      expect(contacts.filter(({ isNew }) => isNew)).toHaveLength(1);
      expect(await greet('twin')).toEqual({ ...contacts[0], isNew: false });
      expect(await inconsistencies(opened.store)).toEqual([]);
    });

    it('keeps a display name of at most 100 characters, cleaned', async () => {
      const { memberId } = await greet('long', 'Freezer', `\u202e ${'🍲'.repeat(120)}\0`);
      expect((await opened.store.work((work) => memberById(work, memberId))).name).toBe('🍲'.repeat(100));
    });
  });

  it('knows nobody it has not met, and each platform’s ids apart', async () => {
    await greet('known');
    const look = (platform: string, externalId: string) =>
      opened.store.work((work) => contactOf(work, { platform, externalId }));
    expect(await look('discord', 'known')).toMatchObject({ mainFreezer: 1 });
    expect([await look('telegram', 'known'), await look('discord', 'Known')]).toEqual([undefined, undefined]);
  });

  it('notes since when an identity cannot be written to, for that one alone, until it can again', async () => {
    await greet('blocking');
    await greet('open');
    const identity = { platform: 'discord', externalId: 'blocking' } as const;
    const since = async (externalId: string) => (await greet(externalId)).unreachableSince;
    await opened.store.work((work) => markUnreachable(work, identity, now));
    expect([await since('blocking'), await since('open')]).toEqual([now, null]);
    await opened.store.work((work) => markUnreachable(work, identity, null));
    expect(await since('blocking')).toBeNull();
  });

  it('notes the language that was recognised and when the zone was asked for', async () => {
    const { memberId, householdId } = await greet('noted');
    const member = { id: memberId, zone: 'UTC', dayStart: 0 };
    const actor = { member, household: { id: householdId }, via: 'discord', now } as const;
    await opened.store.work((work) => noticeLanguage(work, actor, 'fr'));
    expect(await opened.store.work((work) => undoLatest(work, actor)).catch(({ code }) => code)).toBe(
      'nothing_to_undo',
    );
    expect(await opened.store.work((work) => noticeLanguage(work, actor, 'en'))).toBeUndefined();
    await opened.store.work((work) => noteAboutMember(work, memberId, { zoneAskedAt: now }));
    expect(await greet('noted')).toMatchObject({ language: 'fr', zoneAskedAt: now });
  });
});
