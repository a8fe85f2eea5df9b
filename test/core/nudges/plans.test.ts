import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { plans } from '../../../bench/plans.ts';
import { tapStatements } from '../../../bench/tap.ts';
import { claimNudges } from '../../../packages/core/src/nudges/claim-nudges.ts';
import { nudgeCounts } from '../../../packages/core/src/nudges/nudge-counts.repository.ts';
import { nudgesOf } from '../../../packages/core/src/nudges/nudges-of.ts';
import { remindedTrackers } from '../../../packages/core/src/nudges/reminded-trackers.ts';
import { setNudgeTimes } from '../../../packages/core/src/nudges/set-nudge-times.ts';
import { settleNudge } from '../../../packages/core/src/nudges/settle-nudge.ts';
import { snoozeNudge } from '../../../packages/core/src/nudges/snooze-nudge.ts';
import { stillClaimed } from '../../../packages/core/src/nudges/still-claimed.ts';
import { openStore } from '../../../packages/core/src/store/open-store.ts';
import { moodId } from '../../../packages/core/src/trackers/mood.ts';
import { nudged, tick } from '../../support/nudged.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const now = '2026-11-20T10:00:00.000Z';
const due = '2026-11-20T19:00:00.000Z';
const mood = { kind: 'tracker', tracker: moodId } as const;

/** A member of a store on a file whose statements are heard, with a reminder for the evening. */
async function heard() {
  const path = join(temporaryFolder(), 'tend.sqlite');
  const tap = tapStatements();
  const store = await openStore(`sqlite:${path}`);
  onTestFinished(async () => {
    await store.close();
    tap.off();
  });
  const person = await nudged(store, now);
  await person.run(now, (work, actor) => setNudgeTimes(work, actor, mood, { times: ['20:00'] }));
  const claim = (at: string) => claimNudges(store, { platform: 'telegram', now: at, limit: 600, lease: 60 });
  return { path, tap, store, person, claim };
}

const ofWork = /^(?:begin|commit|savepoint|release)/;

describe('what is done for nudges', () => {
  it('is one statement where nothing is due', async () => {
    const { tap, claim } = await heard();
    const executed = await tap.during(() => claim(now));
    expect(executed.filter(({ sql }) => !ofWork.test(sql))).toHaveLength(1);
  });

  it('is four statements to settle one that was sent and to plan the next', async () => {
    const { tap, store, claim } = await heard();
    const [nudge] = (await claim(due)).nudges;
    if (!nudge) throw new Error('nothing was due');
    const executed = await tap.during(() => store.work((work) => settleNudge(work, nudge, 'sent', due)));
    const statements = executed.filter(({ sql }) => !ofWork.test(sql));
    expect(statements.map(({ sql }) => sql.split(' ')[0])).toEqual(['select', 'update', 'select', 'insert']);
  });

  it('reads no whole table, however large', async () => {
    const { path, tap, store, person, claim } = await heard();
    const executed = await tap.during(async () => {
      const [nudge] = (await claim('2026-11-21T09:00:00.000Z')).nudges;
      if (!nudge) throw new Error('nothing was due');
      await store.work((work) => stillClaimed(work, nudge, now));
      await store.work((work) => settleNudge(work, nudge, 'failed', nudge.dueAt));
      await tick(store, '2026-11-21T19:00:00.000Z', () => 'unreachable');
      await person.speak(person.identity, '2026-11-21T20:00:00.000Z');
      await person.run('2026-11-21T20:00:00.000Z', async (work, actor) => {
        await snoozeNudge(work, actor, mood);
        await setNudgeTimes(work, actor, mood, { times: ['19:00', '22:00'] });
        await nudgesOf(work, actor);
        await remindedTrackers(work, person.memberId, actor.now);
        await nudgeCounts(work, actor.now);
      });
      await store.housekeep('2026-12-31T00:00:00.000Z');
    });
    const { scans, statements } = plans(path, executed);
    expect(scans).toEqual([]);
    expect(statements).toBeGreaterThan(20);
  });
});
