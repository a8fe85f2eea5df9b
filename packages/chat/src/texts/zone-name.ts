import type { Language } from '@tend/core';

// "Montréal" is where French is spoken in the zone America/Toronto.
const french: Readonly<Record<string, string>> = {
  'Africa/Algiers': 'Alger',
  'Africa/Cairo': 'Le Caire',
  'Africa/Lome': 'Lomé',
  'Africa/Mogadishu': 'Mogadiscio',
  'Africa/Ndjamena': 'N’Djaména',
  'America/Argentina/Buenos_Aires': 'Buenos Aires',
  'America/Bogota': 'Bogota',
  'America/Guadeloupe': 'Guadeloupe',
  'America/Havana': 'La Havane',
  'America/Mexico_City': 'Mexico',
  'America/Miquelon': 'Saint-Pierre-et-Miquelon',
  'America/Sao_Paulo': 'São Paulo',
  'America/St_Johns': 'Saint-Jean de Terre-Neuve',
  'America/Toronto': 'Montréal',
  'Asia/Baghdad': 'Bagdad',
  'Asia/Beirut': 'Beyrouth',
  'Asia/Damascus': 'Damas',
  'Asia/Dubai': 'Dubaï',
  'Asia/Ho_Chi_Minh': 'Hô Chi Minh-Ville',
  'Asia/Jerusalem': 'Jérusalem',
  'Asia/Kathmandu': 'Katmandou',
  'Asia/Riyadh': 'Riyad',
  'Asia/Seoul': 'Séoul',
  'Asia/Singapore': 'Singapour',
  'Asia/Tehran': 'Téhéran',
  'Atlantic/Azores': 'Açores',
  'Atlantic/Canary': 'Canaries',
  'Europe/Athens': 'Athènes',
  'Europe/Brussels': 'Bruxelles',
  'Europe/Bucharest': 'Bucarest',
  'Europe/Copenhagen': 'Copenhague',
  'Europe/Kyiv': 'Kiev',
  'Europe/Lisbon': 'Lisbonne',
  'Europe/London': 'Londres',
  'Europe/Moscow': 'Moscou',
  'Europe/Vienna': 'Vienne',
  'Europe/Warsaw': 'Varsovie',
  'Indian/Reunion': 'La Réunion',
  'Pacific/Noumea': 'Nouméa',
};
const english: Readonly<Record<string, string>> = {
  'America/Sao_Paulo': 'São Paulo',
  'America/St_Johns': 'St. John’s',
  'Atlantic/Canary': 'Canary Islands',
  'Indian/Reunion': 'Réunion',
};

/** How a zone is shown, by its city: `Paris`, `New York`, `Londres`; `UTC+1` for a fixed offset. */
export function zoneName(zone: string, language: Language): string {
  const offset = /^Etc\/GMT([+-])(\d+)$/.exec(zone);
  // The names of the IANA database count westwards.
  if (offset) return `UTC${offset[1] === '-' ? '+' : '−'}${offset[2]}`;
  const named = (language === 'fr' ? french : english)[zone];
  return named ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
