import { forkDiscord } from '../../test/support/discord/fork-discord.ts';
import { median } from '../measure.ts';
import { hold, table } from '../report.ts';
import type { Scratch } from '../scratch.ts';
import { forkBot } from '../telegram/bot-process.ts';
import { checkAdded } from '../telegram/check-added.ts';
import { type Figures, loads, run } from './loads.ts';

const most = 2.5;
const rounds = 7;

/** Commands by one, fifty and five hundred at once, against a bare bot of discord.js that answers "ok" on the same server. */
export async function overDiscord(disk: Scratch): Promise<void> {
  const path = disk.path('discord');
  const server = await forkDiscord({ remember: 2_000 });
  const [bare, tend] = [forkBot('../discord/bare-process.ts'), forkBot('../discord/tend-process.ts', path)] as const;
  const sides = [bare, tend] as const;
  // The commands that Tend registers stay, so that the bare bot has them too.
  await tend.start(server);
  await server.ready();
  const idle = await Promise.all(sides.map((bot) => bot.heap()));
  await tend.stop();
  const results = sides.map(() => loads.map((): Figures[] => []));
  // The first round is not counted: everybody meets Tend, and everything is compiled.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [side, bot] of sides.entries()) {
      await bot.start(server);
      const figures = await run(server, bot === tend);
      await bot.stop();
      if (round > 0) for (const [index, one] of figures.entries()) results[side]?.[index]?.push(one);
    }
  }
  const refusals = await server.refusals();
  if (refusals.length > 0) throw new Error(`refused: ${JSON.stringify(refusals[0])}`);
  await Promise.all(sides.map((bot) => bot.end()));
  await server.stop();
  const adds = loads.filter(({ command }) => command === '/add');
  checkAdded(path, adds.reduce((sum, { simultaneous, times }) => sum + simultaneous * times, 0) * (rounds + 1));
  tell(results as [Figures[][], Figures[][]], idle as [number, number]);
}

function tell(
  [bare, tend]: readonly [Figures[][], Figures[][]],
  [bareHeap, tendHeap]: readonly [number, number],
): void {
  const rows = loads.flatMap(({ command, simultaneous }, index) =>
    (['acknowledged', 'answered'] as const).map((figure) => {
      const of = (side: readonly Figures[][]) => (side[index] ?? []).map((figures) => figures[figure]);
      const others = of(bare);
      const ratio = median(of(tend).map((value, round) => value / (others[round] ?? Number.NaN)));
      const name = `${command}, ${simultaneous} at once, ${figure}`;
      // A bot that keeps what it is told cannot answer before its commit, in the one call it has: for information.
      const kept = figure === 'acknowledged' && command !== '/add' ? hold(name, ratio, most) : '';
      return [name, `${median(others).toFixed(1)} ms`, `${median(of(tend)).toFixed(1)} ms`, ratio.toFixed(2), kept];
    }),
  );
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const heap = ['heap when idle', megabytes(bareHeap), megabytes(tendHeap), (tendHeap / bareHeap).toFixed(2), ''];
  table(['medians', 'bare', 'Tend', 'ratio', `at most ${most}`], [...rows, heap]);
}
