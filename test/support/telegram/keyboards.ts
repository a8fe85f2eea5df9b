import type { ForceReply, InlineKeyboardMarkup } from 'grammy/types';
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
const MAX_CALLBACK_DATA_BYTES = 64;

const ACTIONS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
];
const LOOKS = ['text', 'icon_custom_emoji_id', 'style'];

const checkUrl = (url: unknown) => {
  const wrong = (why: string) => badRequest(`inline keyboard button URL '${url}' is invalid: ${why}`);
  if (typeof url !== 'string' || !URL.canParse(url)) throw wrong('Wrong HTTP URL');
  const { protocol, hostname, searchParams } = new URL(url);
  if (!['http:', 'https:', 'tg:'].includes(protocol)) throw wrong('Unsupported URL protocol');
  const payload = searchParams.get('start') ?? searchParams.get('startgroup');
  if (hostname === 't.me' && payload && !/^[\w-]{1,64}$/.test(payload)) throw wrong('start parameter is invalid');
};

const checkInlineButton = (given: unknown) => {
  const button = onlyKeys('inline keyboard button', given, [...LOOKS, ...ACTIONS]);
  if (typeof button.text !== 'string' || button.text.trim() === '') {
    throw badRequest('inline keyboard button text must be non-empty');
  }
  const actions = ACTIONS.filter((action) => button[action] !== undefined);
  if (actions.length === 0) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  if (actions.length > 1) throw badRequest("can't parse inline keyboard button: more than one action");
  if (actions[0] === 'url') checkUrl(button.url);
  if (actions[0] === 'callback_data') {
    const bytes = typeof button.callback_data === 'string' ? Buffer.byteLength(button.callback_data) : 0;
    if (bytes < 1 || bytes > MAX_CALLBACK_DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID');
  }
};

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
  if (total > MAX_BUTTONS) throw badRequest('reply markup is too long');
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
