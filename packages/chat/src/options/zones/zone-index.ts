import { rawTimeZones } from '@vvo/tzdb';
import { countries, towns, zonesByPeople } from './towns.ts';

/** Where names lead; keys are folded by `foldZone`. */
export interface ZoneIndex {
  /** What is meant by a name alone: "Sydney" is the one in Australia. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Every place of that name. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** The code of a country by its names, and that of a zone. */
  readonly countries: ReadonlyMap<string, string>;
  readonly countryOf: ReadonlyMap<string, string>;
  /** The zone under whose name another is listed, also an old one: America/Montreal is America/Toronto. */
  readonly mainOf: ReadonlyMap<string, string>;
}

/** Names as they are compared: without case, accents and punctuation. Slashes stay. */
export function foldZone(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .replace(/\bst\b/g, 'saint')
    .trim();
}

/** Everything that can be said for a zone, in English and French. Takes about 20 ms: build it once. */
export function indexZones(): ZoneIndex {
  const [zones, cities] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const [countryOf, mainOf] = [new Map<string, string>(), new Map<string, string>()];
  const current = new Set(Intl.supportedValuesOf('timeZone'));
  for (const { name, group, countryCode, mainCities } of rawTimeZones) {
    for (const zone of new Set([name, ...group])) {
      if (!zone.includes('/')) continue;
      countryOf.set(zone, countryCode);
      mainOf.set(zone, name);
      put(zones, zone, zone);
      if (zone === name || current.has(zone)) put(zones, zone.split('/').at(-1), zone);
    }
    for (const city of mainCities) put(cities, city, name);
  }
  for (const [zone, names] of Object.entries(towns)) for (const name of names.split(', ')) put(cities, name, zone);
  const places = new Map(cities);
  for (const [name, found] of zones) places.set(name, [...found, ...(cities.get(name) ?? [])]);
  const [codes, ofCountries] = countryNames();
  return { names: new Map([...ofCountries, ...cities, ...zones]), places, countries: codes, countryOf, mainOf };
}

/** Country codes by name, and zones by country name. */
function countryNames(): [Map<string, string>, Map<string, readonly string[]>] {
  const [codes, zones] = [new Map<string, string>(), new Map<string, readonly string[]>()];
  const displayed = ['en', 'fr'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  for (const [code, entries] of Map.groupBy(rawTimeZones, ({ countryCode }) => countryCode)) {
    const short = countries[code]?.split(', ') ?? [];
    for (const name of [...displayed.map((names) => names.of(code)), entries[0]?.countryName, ...short]) {
      const key = foldZone(name ?? '');
      codes.set(key, code);
      zones.set(key, zonesByPeople[code] ?? entries.map((entry) => entry.name));
    }
  }
  return [codes, zones];
}

function put(map: Map<string, string[]>, name: string | undefined, zone: string): void {
  const key = foldZone(name ?? '');
  const zones = map.get(key) ?? [];
  if (!zones.includes(zone)) map.set(key, [...zones, zone]);
}
