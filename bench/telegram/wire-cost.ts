import { forkTelegram } from '../../test/support/telegram/fork-telegram.ts';
import type { LoadResult } from '../../test/support/telegram/load.ts';
import { median } from '../measure.ts';
import { miss, table } from '../report.ts';
import type { Scratch } from '../scratch.ts';
import { type BotProcess, forkBot } from './bot-process.ts';
import { checkAdded } from './check-added.ts';
import { addEverywhere, chats, emptyBoxes, inRow } from './conversations.ts';

const least = 0.4;
const rounds = 7;

/** `add` over the wire by fifty people at once, against a bare bot of grammY that sends every text back. */
export async function wireCost(disk: Scratch): Promise<void> {
  const path = disk.path('wire');
  const server = await forkTelegram({ remember: 100 });
  const sides = [forkBot('echo-process.ts'), forkBot('tend-process.ts', path)] as const;
  const results: Figures[][] = sides.map(() => []);
  // The first round is not counted: everybody meets Tend, and everything is compiled.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, bot] of sides.entries()) {
      await bot.start(server);
      const load = await addEverywhere(server);
      if (index === 1) await emptyBoxes(server);
      await bot.stop();
      if (round > 0) results[index]?.push(figuresOf(load));
    }
  }
  const refusals = await server.refusals();
  if (refusals.length > 0) throw new Error(`refused: ${JSON.stringify(refusals[0])}`);
  await Promise.all(sides.map((bot: BotProcess) => bot.end()));
  await server.stop();
  checkAdded(path, chats * inRow * (rounds + 1));
  tell(results as [Figures[], Figures[]]);
}

/** What one load showed. */
interface Figures {
  /** Messages a second. */
  readonly rate: number;
  /** The answer time that half, and 99 of 100, of the messages stay below, in milliseconds. */
  readonly half: number;
  readonly most: number;
}

function figuresOf({ answered, seconds, milliseconds }: LoadResult): Figures {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const below = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { rate: answered / seconds, half: below(0.5), most: below(0.99) };
}

function tell([echo, tend]: readonly [Figures[], Figures[]]): void {
  const row = (name: string, figure: keyof Figures, unit: string) => {
    const of = (side: readonly Figures[]) => median(side.map((figures) => figures[figure]));
    const ratio = median(tend.map((figures, round) => figures[figure] / (echo[round]?.[figure] ?? Number.NaN)));
    return {
      ratio,
      cells: [name, `${of(echo).toFixed(0)} ${unit}`, `${of(tend).toFixed(0)} ${unit}`, ratio.toFixed(2)],
    };
  };
  const rate = row('messages a second', 'rate', '/s');
  const kept =
    rate.ratio >= least
      ? 'ok'
      : miss(`add over the wire: ${rate.ratio.toFixed(2)} of the echo’s rate, wanted at least ${least}`);
  table(
    [`${chats} chats at once`, 'echo', 'Tend', 'ratio', `at least ${least}`],
    [
      [...rate.cells, kept],
      row('answer time, median', 'half', 'ms').cells,
      row('answer time, 99th percentile', 'most', 'ms').cells,
    ],
  );
}
