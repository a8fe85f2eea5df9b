import { onlyKeys } from './method.ts';
import { badRequest } from './refusal.ts';

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

/** Refuses a button of an inline keyboard that Telegram would not take. */
export const checkInlineButton = (given: unknown) => {
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
