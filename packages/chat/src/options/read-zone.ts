import { isZone, type Language } from '@tend/core';
import type { ZoneIndex } from './zones/zone-index.ts';

const MAX_CANDIDATES = 5;
const MAX_LENGTH = 64;
const MIN_START = 4;

const likely: Record<Language, readonly string[]> = {
  en: ['Europe/London', 'America/New_York', 'America/Chicago', 'America/Los_Angeles', 'Australia/Sydney'],
  fr: ['Europe/Paris', 'Europe/Brussels', 'Europe/Zurich', 'America/Toronto', 'Indian/Reunion'],
};
/** What people write around a place. */
const around =
  /^(?:(?:i )?(?:live |am |m )?in |(?:je suis |j habite |je vis )?(?:a l |a la |a |au |aux |en |dans )|j habite |(?:the )?time in |heure (?:de |d |du )?)|\s(?:time|heure)$/g;

interface Reader {
  readonly index: ZoneIndex;
  readonly fold: (text: string) => string;
}

let reader: Promise<Reader> | undefined;

/** One zone, or two to five that it could be (or one that it may be), the likeliest first. */
export type ReadZone = { readonly zone: string } | { readonly candidates: readonly string[] };

/**
 * The zone meant by a city, country or zone name in either language, or by an offset in whole hours ("UTC+2").
 * Asynchronous because the names are loaded with the first question (about 40 ms, once).
 */
export async function readZone(text: string, language: Language): Promise<ReadZone | undefined> {
  if (text.length > MAX_LENGTH) return undefined;
  const offset = readOffset(text);
  if (offset) return { zone: offset };
  reader ??= import('./zones/zone-index.ts').then(({ indexZones, foldZone }) => ({
    index: indexZones(),
    fold: foldZone,
  }));
  const { index, fold } = await reader;
  const said = fold(text);
  const [place, where] = text.split(/[,(]/).map(fold);
  const qualified = place && where ? placeIn(place, where, index) : undefined;
  const exact = qualified ?? index.names.get(said) ?? index.names.get(said.replace(around, ''));
  const found = ranked(exact ?? [], language, index);
  const [zone] = found;
  if (zone && found.length === 1) return { zone };
  const candidates = found.length > 0 ? found : ranked(beginningWith(said, index), language, index);
  return candidates.length > 0 ? { candidates } : undefined;
}

/** The five zones to offer first to someone who speaks `language`. */
export function likelyZones(language: Language): readonly string[] {
  return likely[language];
}

/** "Sydney, Canada" and "London, Ontario": what lies there, else where it is said to lie, else the place alone. */
function placeIn(
  place: string,
  where: string,
  { names, places, countries, countryOf }: ZoneIndex,
): readonly string[] | undefined {
  const [zones, region, code] = [places.get(place) ?? [], names.get(where), countries.get(where)];
  const there = zones.filter((zone) => region?.includes(zone) || (code && countryOf.get(zone) === code));
  return there.length > 0 ? there : (region ?? names.get(place));
}

function beginningWith(start: string, { names }: ZoneIndex): readonly string[] {
  if (start.length < MIN_START) return [];
  return [...names].filter(([name]) => name.startsWith(start)).flatMap(([, zones]) => zones);
}

/** Without doubles, old names and names that this machine does not know; those likely in the language first. */
function ranked(zones: readonly string[], language: Language, { mainOf }: ZoneIndex): readonly string[] {
  const kept = new Set<string>();
  for (const zone of [...likely[language].filter((name) => zones.includes(name)), ...zones]) {
    if (kept.size < MAX_CANDIDATES && isZone(zone)) kept.add(currentName(zone, mainOf.get(zone) ?? zone));
  }
  return [...kept];
}

/** A zone that only is another name of `main` becomes `main`. */
function currentName(zone: string, main: string): string {
  const resolved = (name: string) => new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  return zone === main || !isZone(main) || resolved(zone) !== resolved(main) ? zone : main;
}

/** "UTC", "GMT+1", "utc-05:00", "Etc/GMT-1"; the names of the IANA database for these count westwards. */
function readOffset(text: string): string | undefined {
  const match = /^\s*(etc\/)?(?:utc|gmt|z)\s*(?:([+\-−])\s*0?(\d{1,2})(?::?00)?)?\s*$/i.exec(text);
  if (!match) return undefined;
  const hours = Number(match[3] ?? 0);
  if (hours === 0) return 'UTC';
  const east = (match[2] === '+') !== (match[1] !== undefined);
  const zone = `Etc/GMT${east ? '-' : '+'}${hours}`;
  return isZone(zone) ? zone : undefined;
}
