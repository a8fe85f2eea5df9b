import type { ForkedDiscord } from '../../test/support/discord/fork-discord.ts';
import { median } from '../measure.ts';

/** How many use a command at the same moment, and how often in a row: one that reads, and one that writes durably. */
export const loads = (['/list', '/add'] as const).flatMap((command) => [
  { command, simultaneous: 1, times: 30 },
  { command, simultaneous: 50, times: 4 },
  { command, simultaneous: 500, times: 1 },
]);

/** What half of a load stays below, in milliseconds: until the first answer, be it put off, and until the answer itself. */
export interface Figures {
  readonly acknowledged: number;
  readonly answered: number;
}

/** Puts all loads on the bot that listens, and takes out of Tend what was added. */
export async function run(server: ForkedDiscord, isTend: boolean): Promise<Figures[]> {
  const figures: Figures[] = [];
  for (const { command, simultaneous, times } of loads) {
    const options: Record<string, string> = command === '/add' ? { what: 'lasagne for 4 box 2' } : {};
    const { acknowledged, answered } = await server.load({ simultaneous, rounds: times, command, options });
    figures.push({ acknowledged: median(acknowledged), answered: median(answered) });
    if (!isTend || command !== '/add') continue;
    const addresses = Array.from({ length: times }, (_, index) => `2.${index + 1}`);
    await server.load({ simultaneous, command: '/take', options: { product: addresses.join(' ') } });
  }
  return figures;
}
