import type { Scratch } from '../scratch.ts';
import { heapGrowth } from './heap-growth.ts';
import { wireCost } from './wire-cost.ts';

/** What talking through Telegram costs, on a local server in a process of its own. */
export async function overTelegram(disk: Scratch): Promise<void> {
  await wireCost(disk);
  console.log();
  await heapGrowth(disk);
}
