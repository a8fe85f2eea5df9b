import { it } from 'vitest';
import { setTimeZone } from '../../../packages/core/src/members/settings.ts';
import { openStore } from '../../../packages/core/src/store/open-store.ts';
import { dayOf } from '../../../packages/core/src/time/day.ts';
import { diary } from '../../support/diary.ts';
import { sql } from 'kysely';
import { database } from '../../../packages/core/src/journal/work.repository.ts';
it('x', async () => {
  const store = await openStore('sqlite::memory:');
  const { actor, add, run } = await diary(store, { zone: 'Pacific/Pago_Pago' });
  await run((work) => setTimeZone(work, actor, 'Pacific/Pago_Pago'));
  const tracker = await add({ kind: 'number', schedule: { kind: 'weekly', times: 1 } });
  let now = Date.parse('2026-03-24T06:00:00.000Z');
  let zone = 'Pacific/Pago_Pago';
  const { logEntry } = await import('../../../packages/core/src/trackers/entries/log-entry.ts');
  for (const [act, hours] of [['log', 11], ['log', 4], ['log', 19], ['log', 2], ['zone', 17], ['log', 0], ['log', 0]] as const) {
    now += hours * 3600_000;
    const who = { ...actor, member: { ...actor.member, zone }, now: new Date(now).toISOString() };
    await store.work(async (work) => {
      if (act === 'zone') { await setTimeZone(work, who, 'Pacific/Kiritimati'); zone = 'Pacific/Kiritimati'; return; }
      const l = await logEntry(work, who, { tracker, value: 0 });
      console.log(act, who.now, dayOf(who.now, who.member), JSON.stringify(l.standing), JSON.stringify((await sql`select * from standing`.execute(database(work))).rows));
    });
  }
});
