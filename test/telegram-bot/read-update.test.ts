import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { readUpdate } from '../../packages/telegram-bot/src/read-update.ts';

const me = { id: 7, username: 'tend_bot' };
const ann = { id: 11, is_bot: false, first_name: 'Ann', last_name: 'Ott', language_code: 'fr' };
const own = { id: 11, type: 'private', first_name: 'Ann' };
const family = { id: -5, type: 'group', title: 'Family' };
const forum = { id: -1005, type: 'supergroup', title: 'Forum', is_forum: true };

const message = (rest: object) => ({ message_id: 3, date: 1795224686, chat: own, from: ann, ...rest });
const read = (update: object) => readUpdate({ update_id: 90, ...update } as Update, me);
const written = (rest: object) => read({ message: message(rest) });

describe('a message', () => {
  it('comes with who wrote it, where, and in which language', () => {
    expect(written({ text: 'list' })).toEqual({
      incoming: {
        bot: 'telegram:7',
        id: 'm:11:3:1795224686',
        identity: { platform: 'telegram', externalId: '11' },
        displayName: 'Ann Ott',
        language: 'fr',
        chat: { id: '11', kind: 'private' },
        input: { kind: 'text', text: 'list' },
      },
      destination: { chatId: 11 },
    });
  });

  it.each([
    { what: 'a text', rest: { text: 'add peas' }, input: { kind: 'text', text: 'add peas' } },
    { what: 'a deep link', rest: { text: '/start group' }, input: { kind: 'text', text: '/start group' } },
    { what: 'the caption of a photo', rest: { photo: [], caption: 'peas' }, input: { kind: 'text', text: 'peas' } },
    {
      what: 'a file',
      rest: { document: { file_id: 'f1', file_name: 'a.csv', file_size: 12 }, caption: 'import' },
      input: { kind: 'file', name: 'a.csv', size: 12, ref: 'f1', text: 'import' },
    },
    {
      what: 'a file without a name',
      rest: { document: { file_id: 'f1' } },
      input: { kind: 'file', name: 'file', size: 0, ref: 'f1' },
    },
    { what: 'a moving picture', rest: { animation: {}, document: { file_id: 'f1' } }, input: { kind: 'unreadable' } },
    { what: 'a photo', rest: { photo: [] }, input: { kind: 'unreadable' } },
    { what: 'a voice message', rest: { voice: {} }, input: { kind: 'unreadable' } },
    { what: 'a sticker', rest: { sticker: {} }, input: { kind: 'unreadable' } },
    { what: 'a location', rest: { location: {} }, input: { kind: 'unreadable' } },
  ])('that is $what is read as such', ({ rest, input }) => {
    expect(written(rest)?.incoming.input).toEqual(input);
  });

  it.each([
    ['that only tells of the chat', { new_chat_members: [ann] }],
    ['that is one more picture of an album', { photo: [], media_group_id: '5' }],
    ['that is one more document of several', { document: { file_id: 'a', file_name: 'a.pdf' }, media_group_id: '5' }],
    ['of another bot', { text: 'list', from: { ...ann, is_bot: true } }],
    ['of a channel', { text: 'list', chat: { id: -9, type: 'channel', title: 'News' } }],
    ['of nobody', { text: 'list', from: undefined }],
    ['for another bot', { text: '/list@other_bot', chat: family }],
    ['that is a file for another bot', { document: {}, caption: '/import@other_bot', chat: family }],
    ['for a bot whose name begins like ours', { text: '/list@tend_bot2 box 2', chat: family }],
  ])('%s is passed over', (_, rest) => {
    expect(written(rest)).toBeUndefined();
  });

  it.each(['/list@tend_bot', '/add@Tend_Bot peas', 'write to me@other_bot'])('%s is ours', (text) => {
    expect(written({ text, chat: family })?.incoming.input).toEqual({ kind: 'text', text });
  });

  it('that was changed names the delivery it came with', () => {
    expect(read({ edited_message: message({ text: 'add beans' }) })?.incoming).toMatchObject({
      id: 'e:90',
      input: { kind: 'edited', of: 'm:11:3:1795224686', text: 'add beans' },
    });
    expect(read({ edited_message: message({ photo: [] }) })).toBeUndefined();
  });

  it('keeps the thread of a forum, and takes a thread of replies for none', () => {
    const topic = written({ text: '/list', chat: forum, is_topic_message: true, message_thread_id: 40 });
    expect(topic?.incoming.chat).toEqual({ id: '-1005', thread: '40', kind: 'group', privateId: '11' });
    expect(topic?.destination).toEqual({ chatId: 11, group: { chatId: -1005, threadId: 40, messageId: 3 } });
    expect(written({ text: '/list', chat: forum, message_thread_id: 40 })?.incoming.chat).not.toHaveProperty('thread');
  });

  it.each([
    { to: me, answers: true },
    { to: ann, answers: undefined },
  ])('in a group says whether it answers the bot: $answers', ({ to, answers }) => {
    const received = written({ text: '2', chat: family, reply_to_message: { from: to } });
    expect(received?.incoming.answers).toBe(answers);
    expect(received?.destination.chatId).toBe(11);
  });
});

describe('a press', () => {
  const press = (rest: object) => read({ callback_query: { id: '77', from: ann, data: '1list', ...rest } });

  it('names the message to be replaced', () => {
    const received = press({ message: message({ from: me, text: 'Freezer' }) });
    expect(received?.incoming).toMatchObject({
      id: 'c:77',
      input: { kind: 'call', payload: '1list' },
      displayName: 'Ann Ott',
    });
    expect(received?.destination).toEqual({ chatId: 11, pressed: 3 });
  });

  it.each([
    ['of a picture, whose text cannot be replaced', { photo: [] }, undefined],
    ['of a message from so long ago that nothing is said of it', { date: 0 }, 3],
  ])('%s', (_, rest, pressed) => {
    expect(press({ message: message({ from: me, ...rest }) })?.destination.pressed).toBe(pressed);
  });

  it('in a group is answered in private, where there is nothing to replace', () => {
    const received = press({ message: message({ from: me, chat: family }) });
    expect(received?.destination).toEqual({ chatId: 11, group: { chatId: -5 } });
  });

  it.each([
    ['on a message sent by way of the bot', {}],
    ['on a game', { message: message({}), data: undefined }],
  ])('%s is passed over', (_, rest) => {
    expect(press(rest)).toBeUndefined();
  });
});

it('passes over updates of other kinds', () => {
  expect(read({ my_chat_member: {} })).toBeUndefined();
});
