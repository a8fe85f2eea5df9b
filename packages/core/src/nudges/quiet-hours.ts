import { refuse } from '../error.ts';
import { addDays, type Instant } from '../time/day.ts';
import { type ClockTime, instantAt, isClockTime, localTimeOf } from '../time/local-time.ts';

/** From when to when nothing is sent that can wait, in local time; also over midnight. */
export interface QuietHours {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

const usual: QuietHours = { from: '22:00', to: '08:00' };

/** The quiet hours of a member; null for none. */
export function quietOf({ quiet }: { readonly quiet?: string | null }): QuietHours | null {
  if (quiet == null) return usual;
  if (quiet === 'none') return null;
  const [from = '', to = ''] = quiet.split('-');
  return { from, to };
}

/** Quiet hours as they are kept; `value_invalid` for times that do not exist. From a time to the same one is none. */
export function keptQuiet(said: QuietHours | 'none'): string {
  if (said === 'none') return said;
  const { from, to } = said;
  for (const time of [from, to]) if (!isClockTime(time)) refuse('value_invalid', { option: 'hours', text: time });
  return from === to ? 'none' : `${from}-${to}`;
}

/** When the quiet hours that `instant` lies in end; undefined when it lies in none. */
export function quietUntil(instant: Instant, quiet: QuietHours | null, zone: string): Instant | undefined {
  if (!quiet) return undefined;
  const { day, time } = localTimeOf(instant, zone);
  const { from, to } = quiet;
  const evening = from > to && time >= from;
  if (!evening && !(time < to && (from > to || time >= from))) return undefined;
  const end = firstAt(evening ? addDays(day, 1) : day, to, zone);
  // Clocks that go back show a quiet time once more.
  return end > instant ? end : undefined;
}

/** When the quiet hours that `instant` lies in began; undefined when it lies in none. */
export function quietSince(instant: Instant, quiet: QuietHours | null, zone: string): Instant | undefined {
  if (!quiet || quietUntil(instant, quiet, zone) === undefined) return undefined;
  const { day, time } = localTimeOf(instant, zone);
  return instantAt(time < quiet.from ? addDays(day, -1) : day, quiet.from, zone);
}

/** When the next quiet hours after `instant` begin. */
export function nextQuiet(instant: Instant, quiet: QuietHours | null, zone: string): Instant | null {
  if (!quiet) return null;
  const { day } = localTimeOf(instant, zone);
  const today = instantAt(day, quiet.from, zone);
  return today && today > instant ? today : firstAt(addDays(day, 1), quiet.from, zone);
}

/** On that date, or on the next one that the zone has. */
function firstAt(day: string, time: ClockTime, zone: string): Instant {
  return instantAt(day, time, zone) ?? firstAt(addDays(day, 1), time, zone);
}
