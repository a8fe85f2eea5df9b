import { drawPicture } from '@tend/chat';
import { openStore } from '@tend/core';
import { median } from '../measure.ts';
import { people } from '../person.ts';
import { table } from '../report.ts';
import { tapStatements } from '../tap.ts';

const rounds = 7;

/** In milliseconds, for information: the calendar of a year as a PNG, and a month's report without and with its pictures. */
export async function pictureAndReport(path: string, person: string): Promise<void> {
  const tap = tapStatements();
  const store = await openStore(`sqlite:${path}`);
  const { say } = people(store)(person);
  await say('report');
  const statements = await tap.during(async () => say('report'));
  const calendar = (await say('chart mood')).pictures[0];
  if (!calendar) throw new Error('there is no calendar');
  const taken = { calendar: [] as number[], report: [] as number[], drawn: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    taken.calendar.push(await timed(async () => drawPicture(calendar)));
    let pictures: Awaited<ReturnType<typeof say>>['pictures'] = [];
    taken.report.push(
      await timed(async () => {
        ({ pictures } = await say('report'));
      }),
    );
    taken.drawn.push(await timed(async () => Promise.all(pictures.map(drawPicture))));
  }
  await store.close();
  tap.off();
  console.log();
  const row = (name: string, times: number[], note = '') => [name, `${median(times.slice(1)).toFixed(1)} ms`, note];
  table(
    ['for information', 'median', 'statements'],
    [
      row('a year’s calendar, drawn', taken.calendar),
      row('a month’s report, as data', taken.report, String(statements.length)),
      row('its two pictures, drawn', taken.drawn),
    ],
  );
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}
