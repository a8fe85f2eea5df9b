import type { ForceReply, InlineKeyboardMarkup } from 'grammy/types';
import { checkInlineButton } from './inline-button.ts';
import { onlyKeys } from './method.ts';
import { badRequest } from './refusal.ts';

/** A reply_markup that was accepted. */
export type Markup = {
  readonly inline?: InlineKeyboardMarkup | undefined;
  readonly forceReply?: ForceReply | undefined;
  /** Anything but an inline keyboard: a message that has it can never be edited. */
  readonly fixed?: boolean;
};

const MAX_BUTTONS_IN_ROW = 8;
const MAX_BUTTONS = 100;
/** What bots meet in practice; Telegram names no figure. */
const MAX_MARKUP_BYTES = 10_240;

const checkReplyButton = (given: unknown) => {
  const text = typeof given === 'string' ? given : (given as { text?: unknown } | null)?.text;
  if (typeof text !== 'string' || text.trim() === '') throw badRequest('keyboard button text must be non-empty');
};

const checkRows = (rows: unknown, what: string, check: (button: unknown) => void) => {
  if (!Array.isArray(rows)) throw badRequest(`can't parse ${what}: expected an Array of button rows`);
  let total = 0;
  for (const row of rows) {
    if (!Array.isArray(row)) throw badRequest(`can't parse ${what} row: expected an Array of buttons`);
    row.forEach(check);
    total += row.length;
    if (row.length > MAX_BUTTONS_IN_ROW) throw badRequest('reply markup is too long');
  }
  if (total > MAX_BUTTONS || Buffer.byteLength(JSON.stringify(rows)) > MAX_MARKUP_BYTES)
    throw badRequest('reply markup is too long');
};

const REPLY_KEYBOARD = [
  'keyboard',
  'is_persistent',
  'resize_keyboard',
  'one_time_keyboard',
  'input_field_placeholder',
  'selective',
];

/** Reads a reply_markup; throws a refusal if Telegram would not draw it as it stands. */
export const readMarkup = (given: unknown): Markup => {
  if (given === undefined) return {};
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw badRequest("can't parse reply keyboard markup JSON object");
  }
  if ('inline_keyboard' in given) {
    const { inline_keyboard } = onlyKeys('inline keyboard markup', given, ['inline_keyboard']);
    checkRows(inline_keyboard, 'inline keyboard', checkInlineButton);
    const rows = (inline_keyboard as InlineKeyboardMarkup['inline_keyboard']).filter((row) => row.length > 0);
    return rows.length > 0 ? { inline: { inline_keyboard: rows } } : {};
  }
  if ('force_reply' in given) {
    const forceReply = onlyKeys('force reply', given, ['force_reply', 'input_field_placeholder', 'selective']);
    const placeholder = forceReply.input_field_placeholder;
    if (placeholder !== undefined && (typeof placeholder !== 'string' || placeholder.length > 64)) {
      throw badRequest('input field placeholder is too long');
    }
    return { forceReply: forceReply as unknown as ForceReply, fixed: true };
  }
  if ('keyboard' in given) {
    checkRows(onlyKeys('reply keyboard markup', given, REPLY_KEYBOARD).keyboard, 'keyboard', checkReplyButton);
    return { fixed: true };
  }
  if ('remove_keyboard' in given) {
    onlyKeys('remove keyboard', given, ['remove_keyboard', 'selective']);
    return { fixed: true };
  }
  if (Object.keys(given).length === 0) return {};
  throw badRequest("can't parse reply keyboard markup JSON object");
};
