import { expect, it } from 'vitest';
import { comingMoment } from '../../../packages/chat/src/texts/coming-moment.ts';

const now = '2026-11-20T10:00:00.000Z';

it.each([
  ['2026-11-20T19:00:00.000Z', 'Europe/Paris', 'today at 20:00', 'aujourd’hui à 20 h'],
  ['2026-11-21T06:45:00.000Z', 'Europe/Paris', 'tomorrow at 07:45', 'demain à 7 h 45'],
  ['2026-11-20T23:30:00.000Z', 'Europe/Paris', 'tomorrow at 00:30', 'demain à 0 h 30'],
  ['2026-11-20T23:30:00.000Z', 'America/New_York', 'today at 18:30', 'aujourd’hui à 18 h 30'],
  ['2026-11-23T06:45:00.000Z', 'Europe/Paris', 'Monday 23 Nov at 07:45', 'lundi 23 nov. à 7 h 45'],
  ['2026-11-27T09:00:00.000Z', 'Europe/Paris', '27 Nov at 10:00', '27 nov. à 10 h'],
  ['2026-12-01T08:00:00.000Z', 'Europe/Paris', '1 Dec at 09:00', '1er déc. à 9 h'],
])('%s in %s is %j', (at, zone, english, french) => {
  expect(comingMoment(at, { now, zone }, 'en')).toBe(english);
  expect(comingMoment(at, { now, zone }, 'fr').replaceAll('\u00A0', ' ')).toBe(french);
});
