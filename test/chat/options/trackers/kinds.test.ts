import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OptionKind } from '../../../../packages/chat/src/options/option-kind.ts';
import { chartSpan } from '../../../../packages/chat/src/options/trackers/chart-span.ts';
import { daily } from '../../../../packages/chat/src/options/trackers/daily.ts';
import { dayList } from '../../../../packages/chat/src/options/trackers/entry-buttons.ts';
import { goal, goalFor } from '../../../../packages/chat/src/options/trackers/goal.ts';
import { trackerKind } from '../../../../packages/chat/src/options/trackers/kind.ts';
import { momentOf } from '../../../../packages/chat/src/options/trackers/moment-of.ts';
import { choicesIn, readTracker, unitIn } from '../../../../packages/chat/src/options/trackers/new-tracker.ts';
import { schedule } from '../../../../packages/chat/src/options/trackers/schedule.ts';
import { tracker } from '../../../../packages/chat/src/options/trackers/tracker.ts';
import { when } from '../../../../packages/chat/src/options/when.ts';
import { anyText } from '../../conversation/any-text.ts';
import { reader } from '../../conversation/shapes.ts';

// biome-ignore lint/suspicious/noExplicitAny: kinds of every value.
type AnyKind = OptionKind<any>;

const weekdays = (...days: number[]) => ({ kind: 'weekdays', weekdays: days });

describe('an answer', () => {
  it.each<[AnyKind, string, unknown]>([
    [schedule, 'daily', { kind: 'daily' }],
    [schedule, 'tous les jours', { kind: 'daily' }],
    [schedule, 'mon wed fri', weekdays(1, 3, 5)],
    [schedule, 'mon, wed and fri', weekdays(1, 3, 5)],
    [schedule, 'mondays', weekdays(1)],
    [schedule, 'le lundi et le jeudi', weekdays(1, 4)],
    [schedule, 'lun., mar.', weekdays(1, 2)],
    [schedule, 'weekdays', weekdays(1, 2, 3, 4, 5)],
    [schedule, 'le week-end', weekdays(6, 7)],
    [schedule, '3 times a week', { kind: 'weekly', times: 3 }],
    [schedule, '3x per week', { kind: 'weekly', times: 3 }],
    [schedule, '3x/week', { kind: 'weekly', times: 3 }],
    [schedule, 'trois fois par semaine', { kind: 'weekly', times: 3 }],
    [schedule, 'une fois par semaine', { kind: 'weekly', times: 1 }],
    [schedule, 'twice a week', { kind: 'weekly', times: 2 }],
    [schedule, 'weekdays 1 3', weekdays(1, 3)],
    [schedule, 'mon-fri', weekdays(1, 2, 3, 4, 5)],
    [schedule, 'lun-ven', weekdays(1, 2, 3, 4, 5)],
    [schedule, 'monday to wednesday', weekdays(1, 2, 3)],
    [schedule, 'du lundi au mercredi et samedi', weekdays(1, 2, 3, 6)],
    [schedule, 'ven. à lun.', weekdays(5, 6, 7, 1)],
    [schedule, 'now and then', undefined],
    [goal, 'goal 50', { side: 'least', amount: '50' }],
    [goal, 'objectif 20', { side: 'least', amount: '20' }],
    [goal, '8 glasses a day', { side: 'least', amount: '8 glasses' }],
    [goal, '8 verres par jour', { side: 'least', amount: '8 verres' }],
    [goal, '3 times a day', undefined],
    [goal, 'at least 8', { side: 'least', amount: '8' }],
    [goal, 'at most 2 a day', { side: 'most', amount: '2' }],
    [goal, 'au plus 2 par jour', { side: 'most', amount: '2' }],
    [goal, 'objectif : au moins 1h30', { side: 'least', amount: '1h30' }],
    [goal, 'max 2,5', { side: 'most', amount: '2,5' }],
    [goal, 'au moins 2 litres par jour', { side: 'least', amount: '2 litres' }],
    [goal, 'at most 70 kg', { side: 'most', amount: '70 kg' }],
    [goal, 'sans objectif', 'none'],
    [goal, '-', 'none'],
    [goal, 'no goal', 'none'],
    [goal, 'eight', undefined],
    [trackerKind, 'Choix', 'choice'],
    [trackerKind, 'yes or no', 'yesno'],
    [trackerKind, 'durée', 'duration'],
    [daily, 'dernière valeur', 'last'],
    [chartSpan, 'année', 'year'],
    [chartSpan, 'last week', 'week'],
    [when, 'yesterday', { day: '2026-11-19' }],
    [when, 'hier soir', { day: '2026-11-19' }],
    [when, '22:30', { minute: 1350 }],
    [when, 'midi', { minute: 720 }],
    [when, '10 pm sunday', { day: '2026-11-15', minute: 1320 }],
    [when, 'le 5 mars à 8h', { day: '2026-03-05', minute: 480 }],
    [when, '8 heures du soir', { minute: 1200 }],
    [when, 'tomorrow', { day: '2026-11-21' }],
    [when, '25:00', undefined],
    [when, 'never', undefined],
    [tracker, '#abcdefghij', { id: 'abcdefghij' }],
    [tracker, 'weight 71,4', { text: 'weight 71,4' }],
  ])('%o reads %j', (kind, text, value) => {
    const read = kind.parse(text, reader('en'));
    expect(read).toEqual(value);
    if (read !== undefined) expect(kind.unpack(kind.pack(read))).toEqual(read);
  });

  const kinds: AnyKind[] = [schedule, goal, trackerKind, daily, chartSpan, when, tracker, dayList];

  it('of any text is read without an error, and packed so that it can be read back', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...kinds), (text, kind) => {
        const read = kind.parse(text, reader('fr'));
        if (read !== undefined) expect(kind.unpack(kind.pack(read))).toEqual(read);
      }),
      { numRuns: 2_000 },
    );
  });

  it('that nobody packed is refused', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.constantFrom(...kinds), (text, kind) => {
        const value = kind.unpack(text);
        if (value !== undefined) expect(kind.unpack(kind.pack(value))).toEqual(value);
      }),
    );
  });
});

describe('a new tracker', () => {
  it.each([
    ['weight number kg', { name: 'weight', kind: 'number', details: 'kg' }],
    ['sport choix course, vélo, natation', { name: 'sport', kind: 'choice', details: 'course, vélo, natation' }],
    ['number of cups', { name: 'number of cups' }],
    ['“yes or no game” yes/no', { name: 'yes or no game', kind: 'yesno' }],
    ['body weight: number (kg)', { name: 'body weight', kind: 'number', details: '(kg)' }],
    ['piano', { name: 'piano' }],
  ])('%j is read', (text, said) => {
    expect(readTracker(text)).toEqual(said);
  });

  it.each([
    ['run, bike; swim', ['run', 'bike', 'swim']],
    ['rouge ou vert', ['rouge', 'vert']],
    ['a b c', ['a', 'b', 'c']],
    ['ice skating, “track, field”', ['ice skating', 'track, field']],
    ['"red or white", "a, b", c', ['red or white', 'a, b', 'c']],
  ])('has the choices of %j', (text, choices) => {
    expect(choicesIn(text)).toEqual(choices);
  });

  it.each([
    ['kg', 'kg'],
    ['in km', 'km'],
    ['glasses a day', 'glasses'],
    ['L L', 'L'],
  ])('has the unit of %j', (text, unit) => {
    expect(unitIn(text)).toBe(unit);
  });

  it.each([
    ['8', 'number', 8],
    ['8,000', 'number', 8000],
    ['1h30', 'duration', 5400],
    ['8', 'duration', undefined],
    ['1h30', 'number', undefined],
  ] as const)('has a goal of %j for a %s', (amount, kind, read) => {
    expect(goalFor({ side: 'least', amount }, { kind, unit: null }, 'en')?.amount).toBe(read);
  });
});

describe('a time that was said', () => {
  const actor = (now: string, dayStart = 0) =>
    ({ member: { id: 1, zone: 'Europe/Paris', dayStart }, household: { id: 1 }, via: 'terminal', now }) as const;

  it.each([
    ['11:00', { minute: 600 }, 0, '2026-11-20', '2026-11-20T09:00:00.000Z'],
    ['11:00', { minute: 1350 }, 0, '2026-11-19', '2026-11-19T21:30:00.000Z'],
    ['11:00', { day: '2026-11-18', minute: 1350 }, 0, '2026-11-18', '2026-11-18T21:30:00.000Z'],
    ['11:00', { day: '2026-11-18', minute: 150 }, 4, '2026-11-18', '2026-11-19T01:30:00.000Z'],
    ['11:00', { minute: 150 }, 4, '2026-11-19', '2026-11-20T01:30:00.000Z'],
    ['11:00', { day: '2026-11-18' }, 0, '2026-11-18', undefined],
    ['11:00', { day: '2026-11-21' }, 0, '2026-11-21', undefined],
  ])('at %s, as %o with a day from %i on, is on %s', (_, said, dayStart, day, at) => {
    expect(momentOf(said, actor('2026-11-20T10:00:00.000Z', dayStart), '2026-11-20')).toEqual({
      day,
      ...(at && { at }),
    });
  });
});
