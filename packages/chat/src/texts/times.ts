import type { Instant, Language } from '@tend/core';

/** The time of day in a zone: `09:05`, `9 h 05`. */
export function timeIn(zone: string, instant: Instant, language: Language): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const [hour = '', minute = ''] = format.format(Date.parse(instant)).split(':');
  return clockTime(Number(hour), Number(minute), language);
}

/** An hour (0 to 23) and a minute as a time of day: `04:00`, `4 h`, `2 h 30`. */
export function clockTime(hour: number, minute: number, language: Language): string {
  const minutes = String(minute).padStart(2, '0');
  if (language === 'en') return `${String(hour).padStart(2, '0')}:${minutes}`;
  return minute === 0 ? `${hour}\u00A0h` : `${hour}\u00A0h\u00A0${minutes}`;
}
