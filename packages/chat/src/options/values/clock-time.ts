import { fold } from '@tend/core';

const spoken = new Map([
  ['midnight', 0],
  ['minuit', 0],
  ['noon', 720],
  ['midday', 720],
  ['midi', 720],
]);
const lead = /^(?:at|a|around|vers|@) ?/;
const clock =
  /^(\d{1,2})(?::(\d{2})| ?h(?: ?(\d{2}))?| heures?(?: (\d{2}))?|(?= ?[ap]\.?m))(?: ?([ap])\.?m\.?| (du matin|in the morning|du soir|in the evening|de l'apres-midi|in the afternoon))?$/;

/** A time of day in minutes from midnight, and whether a word leads to it: "22:30", "at 10 pm", "à 22h30", "midi". */
export function readClock(text: string): { readonly minute: number; readonly led: boolean } | undefined {
  const said = fold(text).replace(/[,;.!]+$/, '');
  const led = lead.test(said);
  const bare = said.replace(lead, '');
  const named = spoken.get(bare);
  if (named !== undefined) return { minute: named, led };
  const [, hours, ...rest] = clock.exec(bare) ?? [];
  if (hours === undefined) return undefined;
  const [half, part] = rest.slice(3);
  const hour = hourIn(Number(hours), half, part);
  const minutes = Number(rest.slice(0, 3).find((one) => one !== undefined) ?? 0);
  return hour === undefined || minutes > 59 ? undefined : { minute: hour * 60 + minutes, led };
}

function hourIn(hour: number, half: string | undefined, part = ''): number | undefined {
  if (half === undefined && part === '') return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  const late = half === 'p' || /soir|evening|apres|afternoon/.test(part);
  return (hour % 12) + (late ? 12 : 0);
}

/** The minute of a time written `07:45`. */
export function minuteOf(time: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

/** A minute of the day (0 to 1439) as `07:45`. */
export function clockOf(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
