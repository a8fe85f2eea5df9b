import { describe, expect, it } from 'vitest';
import { dayStartInWords } from '../../../packages/chat/src/texts/day-start.ts';
import { clockTime, timeIn } from '../../../packages/chat/src/texts/times.ts';

describe('the time of day', () => {
  it.each([
    [0, 0, '00:00', '0 h'],
    [4, 0, '04:00', '4 h'],
    [2, 30, '02:30', '2 h 30'],
    [9, 5, '09:05', '9 h 05'],
    [23, 59, '23:59', '23 h 59'],
  ])('%i hours and %i minutes are %s in English and %s in French', (hour, minute, english, french) => {
    expect(clockTime(hour, minute, 'en')).toBe(english);
    expect(clockTime(hour, minute, 'fr')).toBe(french.replaceAll(' ', '\u00A0'));
  });

  it.each([
    ['UTC', '2026-11-20T00:00:00.000Z', '00:00'],
    ['Europe/Paris', '2026-11-20T23:30:00.000Z', '00:30'],
    ['Europe/Paris', '2026-07-20T10:00:00.000Z', '12:00'],
    ['America/New_York', '2026-11-20T02:05:00.000Z', '21:05'],
    ['Asia/Kathmandu', '2026-11-20T10:00:00.000Z', '15:45'],
    ['Etc/GMT-2', '2026-11-20T10:00:00.000Z', '12:00'],
  ])('in %s at %s it is %s', (zone, instant, time) => {
    expect(timeIn(zone, instant, 'en')).toBe(time);
  });

  it.each([
    [0, 'midnight', 'minuit'],
    [3, '03:00', '3\u00A0h'],
    [12, '12:00', '12\u00A0h'],
  ])('a day that starts at %i starts at %s, in French at %s', (hour, english, french) => {
    expect(dayStartInWords(hour, 'en')).toBe(english);
    expect(dayStartInWords(hour, 'fr')).toBe(french);
  });
});
