import type { Button, Reply } from '@tend/chat';
import type { InlineKeyboardButton } from 'grammy/types';
import { harmless } from './html.ts';

/** Telegram draws up to eight buttons in a row, and takes a hundred in all. */
const mostInRow = 8;
const mostInAll = 100;

/** How many characters of labels fit side by side on a phone, with two for the frame of each button. */
const rowWidth = 34;

/**
 * The buttons of a reply: what can be chosen one a row, turning pages in one row, all others side by side as far as a
 * phone can show them. Throws when a payload is not 1 to 64 bytes long.
 */
export function drawKeyboard({ choice, calls }: Pick<Reply, 'choice' | 'calls'>): InlineKeyboardButton[][] {
  const items = (choice?.items ?? []).map((button) => [button]);
  const turning = [choice?.previous, choice?.next].filter((button) => button !== undefined);
  // Numbers are narrow: they share rows even where they are a choice.
  const chosen = items.every(([button]) => (button?.label.length ?? 0) <= 3) ? inRows(items.flat()) : items;
  const rows = [...chosen, ...(turning.length > 0 ? [turning] : []), ...inRows(calls)];
  let left = mostInAll;
  const fitting = rows.filter((row) => {
    left -= row.length;
    return left >= 0;
  });
  return fitting.map((row) => row.map(drawButton));
}

/** Buttons of one row are equally wide: the longest label counts for all. */
function inRows(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  let longest = 0;
  for (const button of buttons) {
    const width = button.label.length + 2;
    const row = rows.at(-1);
    const widest = Math.max(longest, width);
    if (row && row.length < mostInRow && (row.length + 1) * widest <= rowWidth) {
      row.push(button);
      longest = widest;
    } else {
      rows.push([button]);
      longest = width;
    }
  }
  return rows;
}

function drawButton({ label, payload }: Button): InlineKeyboardButton {
  const bytes = Buffer.byteLength(payload);
  if (bytes < 1 || bytes > 64) throw new Error(`a button holds ${bytes} bytes`);
  return { text: harmless(label).replaceAll('\n', ' ').trim() || '…', callback_data: payload };
}
