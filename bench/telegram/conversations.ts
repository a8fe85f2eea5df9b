import type { ForkedTelegram } from '../../test/support/telegram/fork-telegram.ts';
import type { LoadResult } from '../../test/support/telegram/load.ts';

/** How many people write at once, each waiting for an answer before writing again. */
export const chats = 50;

/** How much each of them adds in a row: a box of the freezer has room for 99. */
export const inRow = 60;

/** Lets everybody add as often as that. */
export function addEverywhere(server: ForkedTelegram): Promise<LoadResult> {
  return server.load(chats, chats * inRow, 'add lasagne for 4 box 2');
}

/** Lets everybody take out, in one message, all that they added. */
export async function emptyBoxes(server: ForkedTelegram): Promise<void> {
  const addresses = Array.from({ length: inRow }, (_, index) => `2.${index + 1}`);
  await server.load(chats, chats, `take ${addresses.join(' ')}`);
}
