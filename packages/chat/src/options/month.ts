import { addMonths, type Day, fold } from '@tend/core';
import { monthOf } from '../replies/pictures/calendar-names.ts';
import { anyMonth } from './days/calendar-words.ts';
import type { OptionKind } from './option-kind.ts';

const leading = /^(?:(?:for|of|in|en|de|du|pour|the|le) |d')+/;
const monthOfIt = /^(?:month|mois) (?:of |de |d')?/;
const present = /^(?:(?:this|current) month|ce mois(?: ci)?|mois (?:en cours|actuel))$/;
const previous = /^(?:(?:last|previous) month|mois (?:dernier|passe|precedent))$/;
const earliest = '1900-01-01';
/** How many months are suggested. */
const suggested = 13;

/** A month that has begun, as its first day: "october", "octobre 2025", "2026-10", "last month", "ce mois-ci". */
export const month: OptionKind<Day> = {
  id: 'month',
  field: {
    name: { en: 'month', fr: 'mois' },
    description: { en: 'A month, such as “October”', fr: 'Un mois, par exemple « octobre »' },
    type: 'text',
  },
  async suggest({ today, language }, typed) {
    const wanted = fold(typed);
    return Array.from({ length: suggested }, (_, ago) => addMonths(firstOf(today), -ago))
      .map((day) => ({ label: monthOf(day, language), value: day.slice(0, 7) }))
      .filter(({ label, value }) => fold(label).startsWith(wanted) || value.startsWith(wanted));
  },
  parse(text, { today }) {
    const day = read(fold(text).replaceAll('-', ' '), firstOf(today));
    return day !== undefined && day >= earliest && day <= today ? day : undefined;
  },
  pack: (day) => day.slice(0, 7),
  unpack: (packed) => (/^(?:19|[2-9]\d)\d\d-(?:0[1-9]|1[0-2])$/.test(packed) ? `${packed}-01` : undefined),
};

/** The first day of the month of a day. */
export function firstOf(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

function read(text: string, current: Day): Day | undefined {
  const said = text.replace(leading, '');
  if (present.test(said)) return current;
  if (previous.test(said)) return addMonths(current, -1);
  const [, first = '', second] =
    said.replace(monthOfIt, '').match(/^([a-z]+|\d{1,4})[ ./]?(?:of |de )?(\d{1,4})?$/) ?? [];
  if (/^\d{4}$/.test(first)) return dayIn(Number(second ?? Number.NaN), first);
  const number = anyMonth.get(first) ?? (second === undefined ? Number.NaN : Number(first));
  if (second !== undefined) return dayIn(number, second);
  const latest = dayIn(number, current.slice(0, 4));
  return latest !== undefined && latest > current ? addMonths(latest, -12) : latest;
}

function dayIn(month: number, year: string): Day | undefined {
  if (!(month >= 1 && month <= 12) || !/^\d{4}$/.test(year)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
