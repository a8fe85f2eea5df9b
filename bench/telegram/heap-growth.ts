import { forkTelegram } from '../../test/support/telegram/fork-telegram.ts';
import { miss, table } from '../report.ts';
import type { Scratch } from '../scratch.ts';
import { forkBot } from './bot-process.ts';
import { addEverywhere, chats, emptyBoxes, inRow } from './conversations.ts';

const most = 1.1;

/** After how many messages the heap is looked at. */
const looks = [1_000, 10_000, 50_000, 100_000];

/** What the heap of the bot's process holds after many messages; the server, which remembers little, is in another. */
export async function heapGrowth(disk: Scratch): Promise<void> {
  const server = await forkTelegram({ remember: 100 });
  // The disk plays no part here.
  const bot = forkBot('tend-process.ts', disk.path('heap'), 'without fsync');
  await bot.start(server);
  const sizes: number[] = [];
  let written = 0;
  for (const look of looks) {
    while (written < look) {
      await addEverywhere(server);
      await emptyBoxes(server);
      written += chats * inRow + chats;
    }
    sizes.push(await bot.heap());
  }
  await bot.stop();
  await bot.end();
  await server.stop();
  const [, base = Number.NaN] = sizes;
  const rows = sizes.map((size, index) => {
    const grown = size / base;
    const kept =
      grown <= most ? 'ok' : miss(`heap after ${looks[index]} messages: ${grown.toFixed(2)}, wanted at most ${most}`);
    const last = index === sizes.length - 1;
    return [
      `${looks[index]?.toLocaleString('en')} messages`,
      `${(size / 1e6).toFixed(1)} MB`,
      grown.toFixed(2),
      last ? kept : '',
    ];
  });
  table(['heap after a forced collection', 'size', 'ratio', `at most ${most}`], rows);
}
