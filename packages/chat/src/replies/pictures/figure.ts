import type { Language } from '@tend/core';

/** What values are: numbers with a unit ('' for none), or durations in seconds. */
export type Quantity = { kind: 'number'; unit: string } | { kind: 'duration' };

/** A value as people write it: `71.4 kg`, `12 345 pas`, `1.2M`, `7h45`, `7 h 45`, `45 min`. At most three digits after the point. */
export function figure(value: number, quantity: Quantity, language: Language): string {
  if (quantity.kind === 'duration') return duration(value, language);
  return [decimal(value, language), quantity.unit].join('\u00A0').trim();
}

/** A number without its unit: whole from a thousand on, shortened from a million on, with an exponent where zeros would fill the line. */
export function decimal(value: number, language: Language): string {
  return new Intl.NumberFormat(language, styleOf(Math.abs(value))).format(value === 0 ? 0 : value);
}

/** A share (0 to 1) in whole per cent: `34%`, `34 %`; what would be rounded to nothing is `<1%`. */
export function percent(share: number, language: Language): string {
  const format = new Intl.NumberFormat(language, { style: 'percent' });
  return share > 0 && share < 0.005
    ? `${language === 'fr' ? '<\u00A0' : '<'}${format.format(0.01)}`
    : format.format(share);
}

function styleOf(size: number): Intl.NumberFormatOptions {
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return { notation: 'scientific', maximumSignificantDigits: 3 };
  if (size >= 1e6) return { notation: 'compact', maximumSignificantDigits: 4 };
  if (size >= 1000) return { maximumFractionDigits: 0 };
  return size >= 1 ? { maximumFractionDigits: 2 } : { maximumSignificantDigits: 3 };
}

function duration(value: number, language: Language): string {
  const minutes = Math.round(Math.abs(value) / 60);
  const sign = value < 0 && minutes > 0 ? '\u2212' : '';
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${sign}${rest}\u00A0min`;
  const shown = hours.toLocaleString(language);
  if (language === 'en') return `${sign}${shown}h${rest === 0 ? '' : String(rest).padStart(2, '0')}`;
  return `${sign}${shown}\u00A0h${rest === 0 ? '' : `\u00A0${String(rest).padStart(2, '0')}`}`;
}
