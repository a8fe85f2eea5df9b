import { addDays } from '../../../packages/core/src/time/day.ts';

const columns =
  'tracker_id,tracker,kind,unit,per_day,goal,schedule,choices,paused_on,entry_id,day,skipped_to,at,value,note';

/** A tracker of each kind, as a file tells it, and what its entry of that number says. */
const trackers: readonly (readonly [id: string, about: string, value: (number: number) => string])[] = [
  ['weight0001', "'=Weight,number,kg,last,at most 72,daily,,", (number) => `${-5 + (number % 900) / 10}`],
  [
    'sleep00001',
    'Sleep,duration,,,at least 8:00:00,daily,,',
    (number) => `${6 + (number % 4)}:${10 + (number % 50)}:00`,
  ],
  ['sport00001', 'Sport,choice,,,,weekly 3,run|swim|~bike,', (number) => ['run', 'swim', 'bike'][number % 3] ?? ''],
  ['books00001', 'Books,yesno,,,,weekdays 1 3 5,,', (number) => (number % 3 === 0 ? 'no' : 'yes')],
  ['mood000000', 'Mood,mood,,,,daily,,', (number) => `${1 + (number % 5)}`],
];

/** The public ids of the trackers in the file. */
export const trackerIds = trackers.map(([id]) => id);

/** A file of so many entries, spread over five trackers and ten years. */
export async function* manyEntries(entries: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${columns}\r\n`);
  for (const [place, [id, about, value]] of trackers.entries()) {
    for (let number = 0; number < entries / trackers.length; number += 1) {
      const day = addDays('2016-11-01', number % 3_650);
      const minute = String(Math.floor(number / 3_650) % 60).padStart(2, '0');
      const entry = `${place}${String(number).padStart(9, '0')}`;
      const note = number % 10 === 0 ? `"'=note ${number},\nof two lines"` : '';
      yield Buffer.from(`${id},${about},${entry},${day},,${day}T08:${minute}:00.000Z,${value(number)},${note}\r\n`);
    }
  }
}
