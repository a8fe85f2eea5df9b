import { Api } from 'grammy';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../support/telegram/person.ts';
import { startTelegram, type TelegramServer } from '../support/telegram/start-telegram.ts';
import { tinyPng } from './tiny-png.ts';

let server: TelegramServer;
let ada: Person;
let lastText = 0;

beforeAll(async () => {
  server = await startTelegram();
});
afterAll(() => server.stop());
beforeEach(() => {
  ada = server.person();
  ada.writes('/start');
});

type Answer = { ok: boolean; error_code?: number; description?: string; result?: { message_id: number } };

const call = async (method: string, parameters: object = {}, token = server.token): Promise<Answer> => {
  const response = await fetch(`${server.url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  const answer = (await response.json()) as Answer;
  expect(response.status).toBe(answer.ok ? 200 : answer.error_code);
  return answer;
};

/** Calls with Ada's chat filled in. */
const tell = (method: string, parameters: object) => call(method, { chat_id: ada.chatId, ...parameters });

const send = async (more: object = {}) => {
  lastText += 1;
  const { result } = await tell('sendMessage', { text: `Message ${lastText}`, ...more });
  return result?.message_id ?? Number.NaN;
};

const press = async (): Promise<string> => {
  await send({ reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] } });
  ada.presses('Go');
  const updates = await fetch(`${server.url}/bot${server.token}/getUpdates?offset=-1`);
  const { result } = (await updates.json()) as { result: { callback_query: { id: string } }[] };
  return result[0]?.callback_query.id ?? '';
};

describe('sendMessage refuses', () => {
  test.each<[string, object, number, string]>([
    ['no text', {}, 400, 'Bad Request: message text is empty'],
    ['an empty text', { text: '' }, 400, 'Bad Request: message text is empty'],
    ['only blanks', { text: ' \n ' }, 400, 'Bad Request: message text is empty'],
    ['empty markup', { text: '<b></b>', parse_mode: 'HTML' }, 400, 'Bad Request: message text is empty'],
    ['4,097 characters', { text: 'x'.repeat(4_097) }, 400, 'Bad Request: message is too long'],
    ['2,049 emoji', { text: '🍲'.repeat(2_049) }, 400, 'Bad Request: message is too long'],
    [
      '4,097 characters after parsing',
      { text: `<b>${'&lt;'.repeat(4_097)}</b>`, parse_mode: 'HTML' },
      400,
      'Bad Request: message is too long',
    ],
    ['half an emoji', { text: 'a\ud83c' }, 400, 'Bad Request: strings must be encoded in UTF-8'],
    ['a chat nobody knows', { text: 'a', chat_id: 5 }, 400, 'Bad Request: chat not found'],
    [
      'a chat that is no number',
      { text: 'a', chat_id: 'Ada' },
      400,
      'Bad Request: field "chat_id" must be of type Integer',
    ],
    ['a parameter it does not know', { text: 'a', colour: 'red' }, 400, 'Bad Request: unknown parameter "colour"'],
    [
      'a parameter of another time',
      { text: 'a', reply_to_message_id: 1 },
      400,
      'Bad Request: unknown parameter "reply_to_message_id"',
    ],
    ['a topic that is not there', { text: 'a', message_thread_id: 7 }, 400, 'Bad Request: message thread not found'],
    [
      'a reply to nothing',
      { text: 'a', reply_parameters: { message_id: 999_999 } },
      400,
      'Bad Request: message to be replied not found',
    ],
    [
      'Markdown',
      { text: 'a', parse_mode: 'MarkdownV2' },
      400,
      'Bad Request: unsupported parse_mode: this server reads HTML only',
    ],
    [
      'an entity beyond the end',
      { text: 'abc', entities: [{ type: 'bold', offset: 1, length: 3 }] },
      400,
      'Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text',
    ],
    [
      'more than 100 entities',
      { text: '<b>a</b> '.repeat(101), parse_mode: 'HTML' },
      400,
      'Bad Request: more than 100 entities would be dropped',
    ],
  ])('%s', async (_, parameters, code, description) => {
    expect(await tell('sendMessage', parameters)).toEqual({ ok: false, error_code: code, description });
  });

  test.each([
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['x <b', 'Unclosed start tag at byte offset 2'],
    ['é <br>', 'Unsupported start tag "br" at byte offset 3'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<i =x>y</i>', 'Empty attribute name in the tag "i" at byte offset 0'],
    ['salt & pepper', 'Unescaped "&" at byte offset 5'],
    ['&nbsp;', 'Unescaped "&" at byte offset 0'],
  ])('the HTML %s', async (text, description) => {
    expect(await tell('sendMessage', { text, parse_mode: 'HTML' })).toMatchObject({
      error_code: 400,
      description: `Bad Request: can't parse entities: ${description}`,
    });
  });

  const go = { text: 'Go', callback_data: 'go' };
  test.each<[string, unknown, string]>([
    ['that is no JSON', '{', "can't parse reply keyboard markup JSON object"],
    ['that is a list', [], "can't parse reply keyboard markup JSON object"],
    ['of an unknown kind', { buttons: [] }, "can't parse reply keyboard markup JSON object"],
    ['without rows', { inline_keyboard: [go] }, "can't parse inline keyboard row: expected an Array of buttons"],
    ['of 9 buttons in a row', { inline_keyboard: [Array(9).fill(go)] }, 'reply markup is too long'],
    ['of 101 buttons', { inline_keyboard: Array(101).fill([go]) }, 'reply markup is too long'],
    [
      'of more than 10 KB',
      { inline_keyboard: Array(99).fill([{ text: 'x'.repeat(100), callback_data: 'go' }]) },
      'reply markup is too long',
    ],
    [
      'with an empty label',
      { inline_keyboard: [[{ text: ' ', callback_data: 'go' }]] },
      'inline keyboard button text must be non-empty',
    ],
    [
      'with a label alone',
      { inline_keyboard: [[{ text: 'Go' }]] },
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'with two actions',
      { inline_keyboard: [[{ ...go, url: 'https://example.org' }]] },
      "can't parse inline keyboard button: more than one action",
    ],
    [
      'with an unknown field',
      { inline_keyboard: [[{ ...go, colour: 'red' }]] },
      'unknown field "colour" in inline keyboard button',
    ],
    ['with empty data', { inline_keyboard: [[{ text: 'Go', callback_data: '' }]] }, 'BUTTON_DATA_INVALID'],
    [
      'with 65 bytes of data',
      { inline_keyboard: [[{ text: 'Go', callback_data: `x${'é'.repeat(32)}` }]] },
      'BUTTON_DATA_INVALID',
    ],
    [
      'with a bad address',
      { inline_keyboard: [[{ text: 'Go', url: 'nowhere' }]] },
      "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ],
    [
      'with a bad deep link',
      { inline_keyboard: [[{ text: 'Go', url: 'https://t.me/local_bot?start=a+b' }]] },
      "inline keyboard button URL 'https://t.me/local_bot?start=a+b' is invalid: start parameter is invalid",
    ],
    [
      'with a long placeholder',
      { force_reply: true, input_field_placeholder: 'x'.repeat(65) },
      'input field placeholder is too long',
    ],
    ['with a nameless key', { keyboard: [['']] }, 'keyboard button text must be non-empty'],
  ])('a keyboard %s', async (_, reply_markup, description) => {
    expect(await tell('sendMessage', { text: 'a', reply_markup })).toMatchObject({
      error_code: 400,
      description: `Bad Request: ${description}`,
    });
  });

  test('nothing at the limit', async () => {
    const fits = [
      { text: 'x'.repeat(4_096) },
      { text: `<b>${'&lt;'.repeat(4_096)}</b>`, parse_mode: 'HTML' },
      { text: 'a', reply_markup: { inline_keyboard: Array(12).fill(Array(8).fill(go)) } },
      { text: 'a', reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'é'.repeat(32) }]] } },
      { text: '<a href="https://example.org/?a=1&amp;b=2">x</a> &#x1f372; &quot;', parse_mode: 'html' },
    ];
    for (const parameters of fits) expect(await tell('sendMessage', parameters)).toMatchObject({ ok: true });
    expect(ada.messages.at(-1)?.text).toBe('[x](https://example.org/?a=1&b=2) 🍲 "');
  });
});

describe('edits are refused', () => {
  test('without change, and only then', async () => {
    const message_id = await send({ text: '<b>Soup</b>', parse_mode: 'HTML' });
    const same = await tell('editMessageText', { message_id, text: ' <strong>Soup</strong>', parse_mode: 'HTML' });
    expect(same.description).toBe(
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
    expect((await tell('editMessageText', { message_id, text: 'Soup' })).ok).toBe(true);
    expect((await tell('editMessageReplyMarkup', { message_id })).description).toMatch(/message is not modified/);
  });

  test('for a message that is not there, not the bot’s, asks for a reply, or is too old', async () => {
    const edit = async (message_id: number | undefined) =>
      (await tell('editMessageText', { message_id, text: 'New' })).description;
    expect(await edit(999_999)).toBe('Bad Request: message to edit not found');
    expect(await edit(undefined)).toBe('Bad Request: message identifier is not specified');
    expect(await edit(ada.writes('mine'))).toBe("Bad Request: message can't be edited");
    expect(await edit(await send({ reply_markup: { force_reply: true } }))).toBe(
      "Bad Request: message can't be edited",
    );
    const old = await send();
    const deleted = await send();
    ada.deletes(deleted);
    expect(await edit(deleted)).toBe('Bad Request: message to edit not found');
    server.expireEdits();
    expect(await edit(old)).toBe("Bad Request: message can't be edited");
    expect(await edit(await send())).toBeUndefined();
  });

  test('where the message has no such part', async () => {
    const message_id = await send();
    const refusal = async (method: string, more: object) => (await tell(method, { message_id, ...more })).description;
    expect(await refusal('editMessageCaption', { caption: 'a' })).toBe(
      'Bad Request: there is no caption in the message to edit',
    );
    expect(await refusal('editMessageReplyMarkup', { reply_markup: { force_reply: true } })).toBe(
      'Bad Request: inline keyboard expected',
    );
    expect(await refusal('editMessageText', {})).toBe('Bad Request: message text is empty');
  });
});

describe('a press', () => {
  test('is answered once', async () => {
    const callback_query_id = await press();
    expect(await call('answerCallbackQuery', { callback_query_id })).toEqual({ ok: true, result: true });
    expect((await call('answerCallbackQuery', { callback_query_id })).description).toBe(
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    );
  });

  test('is not answered too late, at length, or where nobody pressed', async () => {
    const callback_query_id = await press();
    expect((await call('answerCallbackQuery', { callback_query_id, text: 'x'.repeat(201) })).description).toBe(
      'Bad Request: MESSAGE_TOO_LONG',
    );
    server.expireQueries();
    for (const id of [callback_query_id, 'made-up', '']) {
      expect((await call('answerCallbackQuery', { callback_query_id: id })).description).toMatch(/query ID is invalid/);
    }
  });
});

describe('pictures and files are refused', () => {
  const upload = async (method: string, field: string, bytes: Buffer, more: Record<string, string> = {}) => {
    const form = new FormData();
    form.set('chat_id', String(ada.chatId));
    for (const [name, value] of Object.entries(more)) form.set(name, value);
    form.set(field, new Blob([new Uint8Array(bytes)]), 'a.png');
    const response = await fetch(`${server.url}/bot${server.token}/${method}`, { method: 'POST', body: form });
    return (await response.json()) as Answer;
  };
  const sized = (width: number, height: number) => {
    const png = Buffer.from(tinyPng);
    png.writeUInt32BE(width, 16);
    png.writeUInt32BE(height, 20);
    return png;
  };

  test.each<[string, string, string, Buffer, Record<string, string>, string]>([
    ['that are no PNG', 'sendPhoto', 'photo', Buffer.from('<svg/>'), {}, 'IMAGE_PROCESS_FAILED'],
    ['that are empty', 'sendDocument', 'document', Buffer.alloc(0), {}, 'file must be non-empty'],
    ['that are too thin', 'sendPhoto', 'photo', sized(2_100, 100), {}, 'PHOTO_INVALID_DIMENSIONS'],
    ['that are too large', 'sendPhoto', 'photo', sized(6_000, 4_001), {}, 'PHOTO_INVALID_DIMENSIONS'],
    [
      'with 1,025 characters',
      'sendPhoto',
      'photo',
      tinyPng,
      { caption: 'x'.repeat(1_025) },
      'message caption is too long',
    ],
    [
      'with a bad caption',
      'sendPhoto',
      'photo',
      tinyPng,
      { caption: '<u>', parse_mode: 'HTML' },
      'can\'t parse entities: Can\'t find end tag corresponding to start tag "u"',
    ],
    ['under another name', 'sendPhoto', 'picture', tinyPng, {}, 'unknown parameter "picture"'],
    [
      'that were not attached',
      'sendPhoto',
      'photo',
      tinyPng,
      { photo: 'attach://b' },
      'attached file "attach://b" not found',
    ],
    ['that are missing', 'sendMessage', 'text', Buffer.from('a'), {}, 'field "text" must be of type String'],
  ])('%s', async (_, method, field, bytes, more, description) => {
    const answer = await (more.photo ? tell(method, more) : upload(method, field, bytes, more));
    expect(answer).toMatchObject({ error_code: 400, description: `Bad Request: ${description}` });
  });

  test('but not at the limit', async () => {
    expect(await upload('sendPhoto', 'photo', tinyPng, { caption: 'x'.repeat(1_024) })).toMatchObject({ ok: true });
    expect(await tell('sendPhoto', {})).toMatchObject({ description: 'Bad Request: there is no photo in the request' });
    expect(await tell('sendPhoto', { photo: 'no-such-id' })).toMatchObject({
      description: 'Bad Request: wrong file identifier/HTTP URL specified',
    });
  });
});

describe('the bot’s profile', () => {
  const add = { command: 'add', description: 'Puts products in' };

  test.each<[string, string, object, string]>([
    ['a command in capitals', 'setMyCommands', { commands: [{ ...add, command: 'Add' }] }, 'BOT_COMMAND_INVALID'],
    [
      'a command with an accent',
      'setMyCommands',
      { commands: [{ ...add, command: 'bientôt' }] },
      'BOT_COMMAND_INVALID',
    ],
    [
      'a command of 33 letters',
      'setMyCommands',
      { commands: [{ ...add, command: 'x'.repeat(33) }] },
      'BOT_COMMAND_INVALID',
    ],
    ['no description', 'setMyCommands', { commands: [{ ...add, description: '' }] }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
    [
      '257 characters',
      'setMyCommands',
      { commands: [{ ...add, description: 'x'.repeat(257) }] },
      'BOT_COMMAND_DESCRIPTION_INVALID',
    ],
    ['101 commands', 'setMyCommands', { commands: Array(101).fill(add) }, 'BOT_COMMANDS_TOO_MUCH'],
    [
      'a language that is none',
      'setMyCommands',
      { commands: [add], language_code: 'french' },
      'invalid language code specified',
    ],
    [
      'a scope that is none',
      'setMyCommands',
      { commands: [add], scope: { type: 'moon' } },
      "can't parse BotCommandScope: unsupported type specified",
    ],
    ['513 characters', 'setMyDescription', { description: 'x'.repeat(513) }, 'BOT_DESCRIPTION_TOO_LONG'],
    [
      '121 characters',
      'setMyShortDescription',
      { short_description: 'x'.repeat(121) },
      'BOT_SHORT_DESCRIPTION_TOO_LONG',
    ],
  ])('is not changed by %s', async (_, method, parameters, description) => {
    expect(await call(method, parameters)).toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${description}`,
    });
  });

  test('is kept per language and scope', async () => {
    const api = new Api(server.token, { apiRoot: server.url });
    await api.setMyCommands([add]);
    await api.setMyCommands([{ command: 'ajouter', description: 'Range' }], {
      language_code: 'fr',
      scope: { type: 'all_private_chats' },
    });
    await api.setMyDescription('Remembers');
    await api.setMyShortDescription('Se souvient', { language_code: 'fr' });
    expect(await api.getMyCommands()).toEqual([add]);
    expect(await api.getMyCommands({ language_code: 'fr' })).toEqual([]);
    expect(await api.getMyCommands({ language_code: 'fr', scope: { type: 'all_private_chats' } })).toEqual([
      { command: 'ajouter', description: 'Range' },
    ]);
    expect(await api.getMyDescription({ language_code: 'fr' })).toEqual({ description: 'Remembers' });
    expect(await api.getMyShortDescription({ language_code: 'fr' })).toEqual({ short_description: 'Se souvient' });
    expect(await api.getMyShortDescription()).toEqual({ short_description: '' });
  });
});

describe('the door stays shut', () => {
  test('for a wrong token, an unknown method and a path that is none', async () => {
    expect(await call('getMe', {}, '1:wrong')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
    expect(await call('sendFlowers')).toMatchObject({ error_code: 404 });
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
  });

  test('to people who block the bot or have never written to it', async () => {
    ada.blocks();
    expect(await tell('sendMessage', { text: 'a' })).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    ada.unblocks();
    expect(await tell('sendMessage', { text: 'a' })).toMatchObject({ ok: true });
    const stranger = server.person();
    expect(await call('sendMessage', { chat_id: stranger.chatId, text: 'a' })).toMatchObject({
      error_code: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    });
  });
});
