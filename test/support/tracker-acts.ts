import fc from 'fast-check';
import { CoreError } from '../../packages/core/src/error.ts';
import { undo } from '../../packages/core/src/history/undo.ts';
import type { Actor } from '../../packages/core/src/journal/actor.ts';
import type { Work } from '../../packages/core/src/journal/work.repository.ts';
import { setDayStart, setTimeZone } from '../../packages/core/src/members/settings.ts';
import type { DayRule } from '../../packages/core/src/time/day.ts';
import { dayOf } from '../../packages/core/src/time/day.ts';
import { editTracker } from '../../packages/core/src/trackers/edit-tracker.ts';
import { editEntry, removeEntry } from '../../packages/core/src/trackers/entries/edit-entry.ts';
import { importEntries } from '../../packages/core/src/trackers/entries/import-entries.ts';
import { logEntry } from '../../packages/core/src/trackers/entries/log-entry.ts';
import { pauseTracker, resumeTracker } from '../../packages/core/src/trackers/pause-tracker.ts';
import { skipDay } from '../../packages/core/src/trackers/skips/skip-day.ts';
import { settleStandings } from '../../packages/core/src/trackers/standing/standings.ts';
import { startTimer, stopTimer } from '../../packages/core/src/trackers/timer.ts';
import { trackerBy } from '../../packages/core/src/trackers/trackers.repository.ts';
import { step } from './by-definition.ts';

const kinds = [
  ...(['log', 'log', 'log', 'log', 'back', 'back', 'edit', 'remove', 'skip', 'pause', 'resume'] as const),
  ...(['undo', 'undo', 'undo', 'zone', 'dayStart', 'goal', 'timer', 'import', 'wait'] as const),
] as const;

/** One random act, some hours after the one before. */
export interface TrackerAct {
  readonly act: (typeof kinds)[number];
  readonly hours: number;
  readonly back: number;
  readonly pick: number;
  readonly value: number;
}

/** Acts of a member who mostly logs, mostly for today, and travels far. */
export const trackerActs: fc.Arbitrary<TrackerAct[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...kinds),
    hours: fc.oneof({ weight: 6, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.nat(400) }),
    back: fc.oneof({ weight: 4, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(40) }),
    pick: fc.nat(999),
    value: fc.nat(4),
  }),
  { minLength: 6, maxLength: 24 },
);

/** Zones on both sides of the date line, with and without summer time. */
const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Paris', 'Pacific/Apia', 'America/St_Johns', 'UTC'];

/** What a member did so far. */
export interface Scene {
  readonly tracker: string;
  readonly kind: 'number' | 'yesno' | 'duration';
  readonly changes: string[];
  readonly entries: string[];
  imports: number;
}

/**
 * Does the act as `actor`, by whose rule the day is counted; what the core refuses is dropped. Returns the rule from then
 * on.
 */
export async function performOn(work: Work, actor: Actor, scene: Scene, act: TrackerAct): Promise<DayRule> {
  const { zone, dayStart } = actor.member;
  try {
    const { change, entry, rule } = await perform(work, actor, scene, act);
    if (change) scene.changes.push(change.publicId);
    if (entry) scene.entries.push(entry.publicId);
    return rule ?? { zone, dayStart };
  } catch (error) {
    if (error instanceof CoreError) return { zone, dayStart };
    throw error;
  }
}

interface Done {
  readonly change?: { readonly publicId: string } | undefined;
  readonly entry?: { readonly publicId: string };
  readonly rule?: DayRule;
}

async function perform(
  work: Work,
  actor: Actor,
  scene: Scene,
  { act, back, pick, value: said }: TrackerAct,
): Promise<Done> {
  const { tracker, kind, changes, entries } = scene;
  const today = dayOf(actor.now, actor.member);
  const day = step(today, -back);
  const value = kind === 'yesno' ? said % 2 : said;
  const entry = entries[pick % (entries.length || 1)] ?? '';
  const { zone, dayStart } = actor.member;
  switch (act) {
    case 'log':
      return logEntry(work, actor, { tracker, value });
    case 'back':
      return logEntry(work, actor, { tracker, value, day });
    case 'edit':
      return { change: (await editEntry(work, actor, entry, pick % 2 ? { value } : { day })).change };
    case 'remove':
      return { change: (await removeEntry(work, actor, entry)).change };
    case 'skip':
      return skipDay(work, actor, tracker, pick % 3 ? today : day);
    case 'pause':
      return pauseTracker(work, actor, tracker);
    case 'resume':
      return resumeTracker(work, actor, tracker);
    case 'undo':
      return {
        change: (await undo(work, actor, changes[changes.length - 1 - (pick % (changes.length || 1))] ?? '')).change,
      };
    case 'zone': {
      const next = zones[pick % zones.length] as string;
      return { change: await setTimeZone(work, actor, next), rule: { zone: next, dayStart } };
    }
    case 'dayStart':
      return { change: await setDayStart(work, actor, pick % 13), rule: { zone, dayStart: pick % 13 } };
    case 'goal':
      return editTracker(work, actor, tracker, {
        goal: pick % 3 ? { side: pick % 2 ? 'most' : 'least', amount: 1 + said } : null,
      });
    case 'timer':
      return pick % 2 ? startTimer(work, actor, tracker) : stopTimer(work, actor, tracker);
    case 'import': {
      const rows = [0, 1, 2].map((index) => ({
        ...{ publicId: `import${String(1000 + scene.imports + index)}`, value },
        ...{ day: step(day, -index), at: `${step(day, -index)}T00:00:00.000Z` },
      }));
      scene.imports += 2;
      const imported = await importEntries(work, actor, await trackerBy(work, actor.member.id, { id: tracker }), rows);
      if (pick % 2) await settleStandings(work, actor);
      return imported;
    }
    case 'wait':
      return {};
  }
}
