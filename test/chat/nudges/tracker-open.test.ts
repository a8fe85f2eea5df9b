import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isOpen } from '../../../packages/chat/src/nudges/tracker-open.ts';
import type { Actor } from '../../../packages/core/src/journal/actor.ts';
import type { Store } from '../../../packages/core/src/store/open-store.ts';
import { openStore } from '../../../packages/core/src/store/open-store.ts';
import { createTracker } from '../../../packages/core/src/trackers/create-tracker.ts';
import { logEntry } from '../../../packages/core/src/trackers/entries/log-entry.ts';
import { pauseTracker } from '../../../packages/core/src/trackers/pause-tracker.ts';
import type { Schedule } from '../../../packages/core/src/trackers/schedule.ts';
import { skipDay } from '../../../packages/core/src/trackers/skips/skip-day.ts';
import { trackerBy } from '../../../packages/core/src/trackers/trackers.repository.ts';
import { member, today } from '../../support/member.ts';

let store: Store;
let actor: Actor;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  ({ actor } = await member(store));
});
afterEach(() => store.close());

/** A tracker of yes and no with such a schedule, on which this was done. */
async function open(schedule: Schedule, done: Readonly<Record<string, 'yes' | 'no' | 'skip'>>, day: string) {
  return store.work(async (work) => {
    const { tracker } = await createTracker(work, actor, { name: 'Sport', kind: 'yesno', schedule });
    for (const [on, what] of Object.entries(done)) {
      if (what === 'skip') await skipDay(work, actor, tracker.publicId, on);
      else await logEntry(work, actor, { tracker: tracker.publicId, value: what === 'yes' ? 1 : 0, day: on });
    }
    return isOpen(work, await trackerBy(work, actor.member.id, { id: tracker.publicId }), day);
  });
}

const daily = { kind: 'daily' } as const;
const weekdays = { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5] } as const;
const twice = { kind: 'weekly', times: 2 } as const;

// 20 November 2026 is a Friday.
describe('a reminder makes sense', () => {
  it.each<[string, Schedule, Record<string, 'yes' | 'no' | 'skip'>, string]>([
    ['while nothing is logged', daily, {}, today],
    ['when only the day before is logged', daily, { '2026-11-19': 'yes' }, today],
    ['on a chosen weekday', weekdays, {}, today],
    ['while the week is not met', twice, { '2026-11-16': 'yes' }, today],
    ['when what was logged this week is a no', twice, { '2026-11-16': 'yes', '2026-11-17': 'no' }, today],
    ['when only the week before is met', twice, { '2026-11-14': 'yes', '2026-11-15': 'yes' }, today],
    ['when another day is skipped', daily, { '2026-11-19': 'skip' }, today],
  ])('%s', async (_, schedule, done, day) => {
    expect(await open(schedule, done, day)).toBe(true);
  });
});

describe('a reminder makes no sense', () => {
  it.each<[string, Schedule, Record<string, 'yes' | 'no' | 'skip'>, string]>([
    ['once something is logged', daily, { [today]: 'yes' }, today],
    ['once a no is logged', daily, { [today]: 'no' }, today],
    ['on a weekday that is not chosen', { kind: 'weekdays', weekdays: [1, 6] }, {}, today],
    ['once the week is met', twice, { '2026-11-16': 'yes', '2026-11-17': 'yes' }, today],
    ['on a skipped day', daily, { [today]: 'skip' }, today],
  ])('%s', async (_, schedule, done, day) => {
    expect(await open(schedule, done, day)).toBe(false);
  });

  it('while the tracker is paused', async () => {
    const paused = await store.work(async (work) => {
      const { tracker } = await createTracker(work, actor, { name: 'Sport', kind: 'yesno', schedule: daily });
      await pauseTracker(work, actor, tracker.publicId);
      return isOpen(work, await trackerBy(work, actor.member.id, { id: tracker.publicId }), today);
    });
    expect(paused).toBe(false);
  });
});
