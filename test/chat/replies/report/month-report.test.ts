import { moodId } from '@tend/core';
import { afterEach, expect, it } from 'vitest';
import { monthReport } from '../../../../packages/chat/src/replies/report/month-report.ts';
import { contactOf } from '../../../../packages/core/src/accounts/contacts.repository.ts';
import { type Chat, openChat } from '../../../support/chat.ts';
import { countStatements } from '../../../support/count-statements.ts';
import { diarist } from '../../../support/diarist.ts';

let chat: Chat;
afterEach(() => chat.close());

it('takes as many statements for a member with much as for one with little', async () => {
  chat = await openChat('en');
  for (const name of ['Ann', 'Ben']) {
    await chat.talker(name).says('add lasagne box 1');
    const log = await diarist(chat, name);
    const choice = { kind: 'choice', choices: ['a', 'b'] } as const;
    await log.logs(await log.tracks({ name: 'Choice', ...choice }), { '2026-11-02': 1 });
    await log.logs(await log.tracks({ name: 'Sport', kind: 'yesno' }), { '2026-11-02': 1 });
    await log.logs(moodId, { '2026-11-02': 4 });
  }
  for (const box of [2, 3, 4])
    await chat.talker('Ben').says(`add 20x soup box ${box} frozen 1 January 2020 keep 1 month`);
  for (let address = 1; address <= 20; address += 1) await chat.talker('Ben').says(`take 2.${address}`);
  const ben = await diarist(chat, 'Ben');
  for (let number = 0; number < 20; number += 1) {
    const days = Object.fromEntries(Array.from({ length: 20 }, (_, day) => [`2026-10-${10 + day}`, 1]));
    await ben.logs(await ben.tracks({ name: `T${number}`, kind: 'yesno' }), days);
  }
  const statements = async (name: string) => {
    const actor = (await diarist(chat, name)).actorOn('2026-11-20');
    const [report, count] = await chat.store.work(async (work) => {
      const contact = await contactOf(work, { platform: 'terminal', externalId: name });
      if (!contact) throw new Error(`nobody is called ${name}`);
      return countStatements(work, (counted) =>
        monthReport({ work: counted, actor, contact, language: 'en', today: '2026-11-20' }, '2026-11-01'),
      );
    });
    return [report.trackers.length, report.freezer.overdue, count];
  };
  const [few, , least] = await statements('Ann');
  const [many, overdue, most] = await statements('Ben');
  expect([few, many, overdue]).toEqual([3, 23, 40]);
  expect(most).toBe(least);
  expect(most).toBeLessThanOrEqual(12);
});
