import { choicesOf, type Language, type TrackerRow } from '@tend/core';

type Valued = Pick<TrackerRow, 'kind' | 'unit' | 'choices'>;

const yesNo = { en: ['no', 'yes'], fr: ['non', 'oui'] } satisfies Record<Language, string[]>;
const moods = ['😞', '🙁', '😐', '🙂', '😀'];

/** A logged value in full: "71.4 kg", "7 h 45", "yes", "course", "4 🙂". */
export function valueInWords(value: number, tracker: Valued, language: Language): string {
  switch (tracker.kind) {
    case 'number':
      return amountInWords(value, tracker, language);
    case 'duration':
      return durationInWords(value, language);
    case 'yesno':
      return yesNo[language][value > 0 ? 1 : 0] as string;
    case 'mood':
      return moodInWords(value);
    case 'choice':
      return choicesOf(tracker).find(({ key }) => key === value)?.name ?? '?';
  }
}

/** A sum, a goal or a value of numbers or durations. */
export function amountInWords(value: number, { kind, unit }: Valued, language: Language): string {
  if (kind === 'duration') return durationInWords(value, language);
  const number = value.toLocaleString(language, { maximumFractionDigits: 6 });
  return unit ? `${number}\u00A0${unit}` : number;
}

/** A mood from 1 to 5 as a button shows it. */
export function moodInWords(value: number): string {
  const level = Math.min(5, Math.max(1, Math.round(value)));
  return `${moods[level - 1]}\u00A0${value}`;
}

/** `7h45`, `45 min`, `1h00 20 s`; in French `7 h 45`. */
function durationInWords(seconds: number, language: Language): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.round(seconds) % 60];
  const gap = language === 'fr' ? '\u00A0' : '';
  const padded = String(minutes).padStart(2, '0');
  const whole = hours > 0 ? `${hours.toLocaleString(language)}${gap}h` : '';
  const under = minutes > 0 || (hours > 0 && rest > 0) ? (hours > 0 ? `${gap}${padded}` : `${minutes}\u00A0min`) : '';
  const over = rest > 0 || seconds === 0 ? `${rest}\u00A0s` : '';
  if (seconds === 0) return '0\u00A0min';
  return [`${whole}${under}`, over].filter((part) => part !== '').join(' ');
}
