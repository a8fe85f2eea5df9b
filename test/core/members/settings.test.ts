import { expect, it } from 'vitest';
import type { Language } from '../../../packages/core/src/members/language.ts';
import { memberById } from '../../../packages/core/src/members/members.repository.ts';
import { setDayStart, setLanguage, setTimeZone } from '../../../packages/core/src/members/settings.ts';
import { inconsistencies } from '../../support/consistency.ts';
import { kitchen } from '../../support/kitchen.ts';
import { refusal } from '../../support/refusal.ts';
import { onEachDatabase } from '../../support/store.ts';

onEachDatabase((opened) => {
  it('keeps the language, the zone and the hour at which the day starts', async () => {
    const { actor, run } = await kitchen(opened.store);
    await run((work) => setLanguage(work, actor, 'fr'));
    await run((work) => setTimeZone(work, actor, 'Europe/Paris'));
    await run((work) => setDayStart(work, actor, 12));
    const row = await run((work) => memberById(work, actor.member.id));
    expect(row).toMatchObject({ language: 'fr', timeZone: 'Europe/Paris', dayStart: 12, lastEvent: 3 });
    await run((work) => setDayStart(work, actor, 12));
    expect((await run((work) => memberById(work, actor.member.id))).lastEvent).toBe(3);
    expect(await inconsistencies(opened.store)).toEqual([]);
  });

  it('refuses a language it does not speak, a zone there is not and hours out of range', async () => {
    const { actor, run } = await kitchen(opened.store);
    const attempts = [
      run(async (work) => setLanguage(work, actor, 'de' as Language)),
      run(async (work) => setTimeZone(work, actor, 'Mars/Olympus')),
      ...[13, -1, 1.5].map((hour) => run(async (work) => setDayStart(work, actor, hour))),
    ];
    const hour = ['value_invalid', { option: 'hour', min: 0, max: 12 }];
    expect(await Promise.all(attempts.map((attempt) => refusal(attempt)))).toEqual([
      ['value_invalid', { option: 'language', text: 'de' }],
      ['value_invalid', { option: 'zone', text: 'Mars/Olympus' }],
      ...[hour, hour, hour],
    ]);
  });
});
