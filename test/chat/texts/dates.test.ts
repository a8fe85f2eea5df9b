import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  daysInWords,
  daysLeft,
  longDay,
  months,
  overBy,
  shortDay,
  weekday,
} from '../../../packages/chat/src/texts/dates.ts';

/** A number and what it counts are not parted at the end of a line. */
const bound = (text: string) => text.replaceAll(/(?<=\d|d’un) /g, '\u00A0');

describe('a day in full', () => {
  it.each([
    ['2027-02-20', '20 Feb 2027', '20 févr. 2027'],
    ['2027-05-01', '1 May 2027', '1er mai 2027'],
    ['2027-01-31', '31 Jan 2027', '31 janv. 2027'],
    ['2027-03-02', '2 Mar 2027', '2 mars 2027'],
    ['2027-04-11', '11 Apr 2027', '11 avr. 2027'],
    ['2027-06-21', '21 Jun 2027', '21 juin 2027'],
    ['2027-07-14', '14 Jul 2027', '14 juil. 2027'],
    ['2027-08-15', '15 Aug 2027', '15 août 2027'],
    ['2026-09-20', '20 Sep 2026', '20 sept. 2026'],
    ['2026-10-01', '1 Oct 2026', '1er oct. 2026'],
    ['2026-11-26', '26 Nov 2026', '26 nov. 2026'],
    ['2028-12-31', '31 Dec 2028', '31 déc. 2028'],
    ['2028-02-29', '29 Feb 2028', '29 févr. 2028'],
  ])('%s is %s and %s', (day, english, french) => {
    expect(longDay(day, 'en')).toBe(english);
    expect(longDay(day, 'fr')).toBe(french);
  });
});

describe('a day in short', () => {
  it.each([
    ['2026-11-26', '2026-11-20', '26 Nov', '26 nov.'],
    ['2027-02-01', '2026-11-20', '1 Feb', '1er févr.'],
    ['2027-05-19', '2026-11-20', '19 May', '19 mai'],
    ['2027-05-20', '2026-11-20', '20 May 2027', '20 mai 2027'],
    ['2026-05-24', '2026-11-20', '24 May', '24 mai'],
    ['2026-05-23', '2026-11-20', '23 May 2026', '23 mai 2026'],
    ['2026-11-20', '2026-11-20', '20 Nov', '20 nov.'],
  ])('%s, said on %s, is %s and %s', (day, today, english, french) => {
    expect(shortDay(day, today, 'en')).toBe(english);
    expect(shortDay(day, today, 'fr')).toBe(french);
  });
});

describe('a weekday', () => {
  it.each([
    ['2026-11-16', 'Monday', 'lundi'],
    ['2026-11-17', 'Tuesday', 'mardi'],
    ['2026-11-18', 'Wednesday', 'mercredi'],
    ['2026-11-19', 'Thursday', 'jeudi'],
    ['2026-11-20', 'Friday', 'vendredi'],
    ['2026-11-21', 'Saturday', 'samedi'],
    ['2026-11-22', 'Sunday', 'dimanche'],
  ])('of %s is %s, %s', (day, english, french) => {
    expect(weekday(day, 'en')).toBe(english);
    expect(weekday(day, 'fr')).toBe(french);
  });
});

describe('counts in words', () => {
  it.each([
    [0, '0 days', '0 jour'],
    [1, '1 day', '1 jour'],
    [2, '2 days', '2 jours'],
    [30, '30 days', '30 jours'],
  ])('%i: %s, %s', (count, english, french) => {
    expect(daysInWords(count, 'en')).toBe(bound(english));
    expect(daysInWords(count, 'fr')).toBe(bound(french));
  });

  it.each([
    [1, '1 month', '1 mois'],
    [6, '6 months', '6 mois'],
    [120, '120 months', '120 mois'],
  ])('%i: %s, %s', (count, english, french) => {
    expect(months(count, 'en')).toBe(bound(english));
    expect(months(count, 'fr')).toBe(bound(french));
  });

  it.each([
    [1, '1 day over', 'dépassé d’un jour'],
    [3, '3 days over', 'dépassé de 3 jours'],
    [30, '30 days over', 'dépassé de 30 jours'],
    [31, '1 month over', 'dépassé d’un mois'],
    [45, '1 month over', 'dépassé d’un mois'],
    [46, '2 months over', 'dépassé de 2 mois'],
    [61, '2 months over', 'dépassé de 2 mois'],
    [365, '12 months over', 'dépassé de 12 mois'],
    [715, '23 months over', 'dépassé de 23 mois'],
    [716, '2 years over', 'dépassé de 2 ans'],
    [1100, '3 years over', 'dépassé de 3 ans'],
  ])('%i days past it: %s, %s', (count, english, french) => {
    expect(overBy(count, 'en')).toBe(bound(english));
    expect(overBy(count, 'fr')).toBe(bound(french));
  });

  it.each([
    [0, 'last day', 'dernier jour'],
    [1, '1 day left', 'plus qu’un jour'],
    [6, '6 days left', 'plus que 6 jours'],
    [14, '14 days left', 'plus que 14 jours'],
    [90, '90 days left', 'encore 90 jours'],
  ])('%i days to go: %s, %s', (count, english, french) => {
    expect(daysLeft(count, 'en')).toBe(bound(english));
    expect(daysLeft(count, 'fr')).toBe(bound(french));
  });
});

test('every day has a text of its own in each language', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.constantFrom('en' as const, 'fr' as const), (one, other, language) => {
      expect(longDay(one, language) === longDay(other, language)).toBe(one === other);
      expect(longDay(one, language)).toMatch(/^\d{1,2}(er)? \p{L}+\.? \d{4}$/u);
    }),
  );
});
