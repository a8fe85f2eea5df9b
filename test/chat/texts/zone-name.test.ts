import { describe, expect, it } from 'vitest';
import { zoneName } from '../../../packages/chat/src/texts/zone-name.ts';

describe('a zone', () => {
  it.each([
    ['Europe/Paris', 'Paris', 'Paris'],
    ['Europe/London', 'London', 'Londres'],
    ['Europe/Brussels', 'Brussels', 'Bruxelles'],
    ['America/New_York', 'New York', 'New York'],
    ['America/Toronto', 'Toronto', 'Montréal'],
    ['America/Los_Angeles', 'Los Angeles', 'Los Angeles'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires', 'Buenos Aires'],
    ['America/Sao_Paulo', 'São Paulo', 'São Paulo'],
    ['Indian/Reunion', 'Réunion', 'La Réunion'],
    ['Africa/Cairo', 'Cairo', 'Le Caire'],
    ['UTC', 'UTC', 'UTC'],
    ['Etc/GMT-1', 'UTC+1', 'UTC+1'],
    ['Etc/GMT+5', 'UTC−5', 'UTC−5'],
  ])('%s is shown as %s and %s', (zone, english, french) => {
    expect(zoneName(zone, 'en')).toBe(english);
    expect(zoneName(zone, 'fr')).toBe(french);
  });
});
