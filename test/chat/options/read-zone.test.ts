import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import { describe, expect, it, test } from 'vitest';
import { likelyZones, readZone } from '../../../packages/chat/src/options/read-zone.ts';
import { countries, towns, zonesByPeople } from '../../../packages/chat/src/options/zones/towns.ts';

const languages = ['en', 'fr'] as const;

describe('a zone', () => {
  it.each([
    ['Paris', 'Europe/Paris'],
    ['paris', 'Europe/Paris'],
    [' PARIS ', 'Europe/Paris'],
    ['Lyon', 'Europe/Paris'],
    ['Saint-Étienne', 'Europe/Paris'],
    ['saint etienne', 'Europe/Paris'],
    ['St-Étienne', 'Europe/Paris'],
    ['Paris, France', 'Europe/Paris'],
    ['à Lyon', 'Europe/Paris'],
    ['heure de Paris', 'Europe/Paris'],
    ['J’habite à Nantes', 'Europe/Paris'],
    ['France', 'Europe/Paris'],
    ['Europe/Paris', 'Europe/Paris'],
    ['europe/paris', 'Europe/Paris'],
    ['Londres', 'Europe/London'],
    ['london', 'Europe/London'],
    ['UK', 'Europe/London'],
    ['Royaume-Uni', 'Europe/London'],
    ['Angleterre', 'Europe/London'],
    ['Bruxelles', 'Europe/Brussels'],
    ['Liège', 'Europe/Brussels'],
    ['Belgique', 'Europe/Brussels'],
    ['Genève', 'Europe/Zurich'],
    ['Zürich', 'Europe/Zurich'],
    ['Suisse', 'Europe/Zurich'],
    ['I live in Berlin', 'Europe/Berlin'],
    ['Allemagne', 'Europe/Berlin'],
    ['The Netherlands', 'Europe/Amsterdam'],
    ['Pays-Bas', 'Europe/Amsterdam'],
    ['Kiev', 'Europe/Kyiv'],
    ['Athènes', 'Europe/Athens'],
    ['new york', 'America/New_York'],
    ['New York City', 'America/New_York'],
    ['NYC', 'America/New_York'],
    ['america/new_york', 'America/New_York'],
    ['US/Eastern', 'America/New_York'],
    ['Eastern time', 'America/New_York'],
    ['EST', 'America/New_York'],
    ['Chicago', 'America/Chicago'],
    ['St. Louis', 'America/Chicago'],
    ['Paris, Texas', 'America/Chicago'],
    ['Portland, Oregon', 'America/Los_Angeles'],
    ['San Francisco', 'America/Los_Angeles'],
    ['Detroit', 'America/Detroit'],
    ['Montréal', 'America/Toronto'],
    ['montreal', 'America/Toronto'],
    ['je suis à Québec', 'America/Toronto'],
    ['London, Ontario', 'America/Toronto'],
    ['Mexico', 'America/Mexico_City'],
    ['buenos aires', 'America/Argentina/Buenos_Aires'],
    ['Sydney', 'Australia/Sydney'],
    ['Sydney (Canada)', 'America/Halifax'],
    ['Pékin', 'Asia/Shanghai'],
    ['Japan', 'Asia/Tokyo'],
    ['Japon', 'Asia/Tokyo'],
    ['Singapore', 'Asia/Singapore'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Le Caire', 'Africa/Cairo'],
    ['Sénégal', 'Africa/Dakar'],
    ['Côte d’Ivoire', 'Africa/Abidjan'],
    ['La Réunion', 'Indian/Reunion'],
    ['Guadeloupe', 'America/Guadeloupe'],
    ['Nouméa', 'Pacific/Noumea'],
    ['UTC', 'UTC'],
    ['gmt', 'UTC'],
    ['GMT+1', 'Etc/GMT-1'],
    ['utc -05:00', 'Etc/GMT+5'],
    ['Etc/GMT-1', 'Etc/GMT-1'],
  ])('typed as %j is %s, whatever the language', async (text, zone) => {
    for (const language of languages) expect(await readZone(text, language)).toEqual({ zone });
  });

  it.each([
    ['UTC+2', 120],
    ['UTC-5', -300],
    ['GMT+14', 840],
  ])('with the offset %s is that many minutes ahead: %i', async (text, minutes) => {
    const read = await readZone(text, 'en');
    const zone = read && 'zone' in read ? read.zone : '';
    expect(DateTime.fromISO('2026-11-20T12:00:00Z', { zone }).offset).toBe(minutes);
  });

  it.each([
    ['San José', ['America/Los_Angeles', 'America/Costa_Rica']],
    ['Kingston', ['America/Jamaica', 'Pacific/Norfolk']],
    ['Victoria', ['America/Vancouver', 'Indian/Mahe', 'Asia/Hong_Kong']],
    ['Espagne', ['Europe/Madrid', 'Atlantic/Canary']],
    ['san fran', ['America/Los_Angeles']],
  ])('typed as %j is one of %j', async (text, candidates) => {
    expect(await readZone(text, 'en')).toEqual({ candidates });
  });

  it('puts first what is likely in the language', async () => {
    expect(await readZone('Canada', 'fr')).toMatchObject({ candidates: expect.arrayContaining(['America/Toronto']) });
    expect(await readZone('USA', 'en')).toEqual({
      candidates: ['America/New_York', 'America/Chicago', 'America/Los_Angeles', 'America/Denver', 'America/Phoenix'],
    });
    expect(await readZone('CET', 'fr')).toMatchObject({ candidates: expect.objectContaining({ 0: 'Europe/Paris' }) });
  });

  it.each([
    '',
    ' ',
    'x',
    'xyzzy',
    'Europe/Lutetia',
    'UTC+5:30',
    'GMT+15',
    'a',
    'en',
    'add 3x lasagne',
    '🏔',
    'p'.repeat(100_000),
  ])('is not read in %j', async (text) => {
    for (const language of languages) expect(await readZone(text, language)).toBeUndefined();
  });

  test('is always one that luxon knows, and at most five are offered', async () => {
    const known = Object.values(towns).flatMap((names) => names.split(', '));
    const text = fc.oneof(
      fc.constantFrom(...known),
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...languages), async (typed, language) => {
        const read = await readZone(typed, language);
        if (!read) return;
        const zones = 'zone' in read ? [read.zone] : read.candidates;
        expect(zones.length).toBeLessThanOrEqual(5);
        expect(zones.every((zone) => IANAZone.isValidZone(zone))).toBe(true);
        expect(new Set(zones).size).toBe(zones.length);
      }),
    );
  });
});

describe('the tables of places', () => {
  it('name zones that exist', () => {
    const zones = [...Object.keys(towns), ...Object.values(zonesByPeople).flat(), ...languages.flatMap(likelyZones)];
    expect(zones.filter((zone) => !IANAZone.isValidZone(zone))).toEqual([]);
  });

  it('lead every town to its zone', async () => {
    for (const [zone, names] of Object.entries(towns)) {
      for (const name of names.split(', ')) {
        const read = await readZone(name, 'en');
        expect([name, read && 'zone' in read ? [read.zone] : read?.candidates]).toEqual([
          name,
          expect.arrayContaining([zone]),
        ]);
      }
    }
  });

  it('know the countries by the codes of the zones', async () => {
    for (const names of Object.values(countries)) {
      for (const name of names.split(', ')) expect([name, await readZone(name, 'fr')]).not.toEqual([name, undefined]);
    }
  });

  it('offer five zones in each language', () => {
    for (const language of languages) expect(new Set(likelyZones(language)).size).toBe(5);
  });
});
