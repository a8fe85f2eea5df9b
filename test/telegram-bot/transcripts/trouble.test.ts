import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../packages/core/src/journal/work.repository.ts';
import type { Fault } from '../../support/telegram/faults.ts';
import type { Person } from '../../support/telegram/person.ts';
import { openTelegramChat, type TelegramChat } from '../../support/telegram-chat.ts';

let chat: TelegramChat;
let ann: Person;
beforeEach(async () => {
  chat = await openTelegramChat('en');
  ann = chat.server.person({ firstName: 'Ann', languageCode: 'en' });
  ann.writes('time zone Paris');
  await ann.answer();
});
afterEach(() => chat.close());

const calls = (method: string) => chat.server.calls.filter((call) => call.method === method);

async function says(text: string): Promise<string> {
  ann.writes(text);
  return (await ann.answer()).text;
}

async function unreachableSince(): Promise<unknown> {
  const query = sql`select "unreachableSince" from identity`;
  return (await chat.store.work((work) => query.execute(database(work)))).rows;
}

describe('a call that Telegram cannot take', () => {
  const faults: readonly Omit<Fault, 'method'>[] = [
    { kind: 500, times: 2 },
    { kind: 502 },
    { kind: 429, retryAfter: 1 },
    { kind: 'drop before' },
  ];
  it.each(faults)('is made again: %o', async (fault) => {
    chat.server.fail({ method: 'sendMessage', ...fault });
    expect(await says('add lasagne box 2')).toContain('**2.1** Lasagne');
    expect(chat.logged.warn).not.toEqual([]);
    expect(chat.logged.error).toEqual([]);
    expect(JSON.stringify(chat.logged)).not.toContain(chat.server.token);
    expect(await says('list')).toMatch(/· 1\sproduct/);
  });

  it.each([500, 'drop before', 409] as const)('is made again when it fetches: %s', async (kind) => {
    chat.server.fail({ method: 'getUpdates', kind });
    expect(await says('list')).toContain('The freezer is empty.');
  });
});

describe('a press', () => {
  it('on a message that cannot be edited any more is answered by a new one', async () => {
    await says('add lasagne box 2');
    chat.server.expireEdits();
    ann.presses('Undo');
    const { sent, edited } = await ann.answer();
    expect(edited).toEqual([]);
    expect(sent).toMatchObject([{ buttons: [['Redo']] }]);
    expect(chat.logged.error).toEqual([]);
  });

  it('that changes nothing in the message counts as done', async () => {
    await says('list');
    ann.presses('Outside');
    await ann.answer();
    ann.forges('1list;show=outside');
    expect(await ann.answer()).toMatchObject({ sent: [], edited: [], toasts: [{ text: '' }] });
    expect(chat.logged.error).toEqual([]);
  });

  it('that Telegram knows no longer is still done', async () => {
    await says('add lasagne box 2');
    ann.presses('Undo');
    chat.server.expireQueries();
    expect((await ann.answer()).text).toContain('Taken back:');
    expect(chat.logged.error).toEqual([]);
  });

  it.each(['', '1add', '1nonsense;x=1', '9list', '1undo;change=0000000000', 'é'.repeat(32)])(
    'that was forged, holding %j, is answered and acknowledged once',
    async (payload) => {
      await says('list');
      ann.forges(payload || ' ');
      const { text, toasts } = await ann.answer();
      expect(text).not.toBe('');
      expect(toasts).toHaveLength(1);
      expect(calls('answerCallbackQuery')).toHaveLength(1);
    },
  );

  it('is acknowledged after a second when its answer takes longer, once, while the bot types', async () => {
    await says('add lasagne box 2');
    chat.server.fail({ method: 'editMessageText', kind: 'delay', milliseconds: 1_500 });
    ann.presses('Undo');
    const { toasts, actions } = await ann.answer();
    expect(toasts).toHaveLength(1);
    expect(actions).toEqual(['typing']);
    expect(calls('answerCallbackQuery')).toHaveLength(1);
  });
});

describe('somebody who blocks the bot', () => {
  it('is marked as unreachable until they write again', async () => {
    ann.writes('list');
    ann.blocks();
    await ann.answer();
    expect(await unreachableSince()).toEqual([{ unreachableSince: '2026-11-20T10:00:00.000Z' }]);
    expect(await says('list')).toContain('The freezer is empty.');
    expect(await unreachableSince()).toEqual([{ unreachableSince: null }]);
    expect(chat.logged.error).toEqual([]);
  });
});

describe('an answer that Telegram refuses', () => {
  it('becomes a sentence with a number, which the log has too, without what was written', async () => {
    chat.server.fail({ method: 'sendMessage', kind: 400 });
    const text = await says('add secret stew box 2');
    const [, id] = text.match(/tell the operator this number: ([0-9a-f]{8})\.$/) ?? [];
    expect(text).toMatch(/^I could not show you my answer; what you asked for may have been done all the same/);
    expect(chat.logged.error).toMatchObject([{ id, err: { method: 'sendMessage', code: 400 } }]);
    expect(JSON.stringify(chat.logged)).not.toContain('ecret stew');
    expect(await says('list')).toContain('Secret stew');
  });
});
