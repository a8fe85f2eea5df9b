import type { Conversation } from '@tend/chat';
import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '../support/discord/person.ts';
import { type DiscordChat, openDiscordChat } from '../support/discord-chat.ts';

let chat: DiscordChat;
let slow = 0;
afterEach(async () => {
  slow = 0;
  await chat.close();
});

/** A conversation that takes its time, as if the database did. */
const taking = (conversation: Conversation): Conversation => ({
  ...conversation,
  async answer(incoming) {
    const milliseconds = slow;
    const reply = await conversation.answer(incoming);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return reply;
  },
  async suggest(...typing) {
    await new Promise((resolve) => setTimeout(resolve, slow));
    return conversation.suggest(...typing);
  },
});

async function open(): Promise<Person> {
  chat = await openDiscordChat('en', { before: taking });
  return chat.server.person({ name: 'Ann' });
}

/** What the bot called since, with the kind of each first answer. */
function callsAfter(before: number): string[] {
  const kinds: Record<number, string> = {
    4: 'message',
    5: 'defer',
    6: 'defer press',
    7: 'replace',
    8: 'suggest',
    9: 'form',
  };
  return chat.server.calls.slice(before).map(({ route, body }) => {
    const { type } = (body ?? {}) as { readonly type?: number };
    return route.endsWith('/callback') && type ? (kinds[type] ?? `${type}`) : (route.split(' ')[0] ?? '');
  });
}

async function does(person: Pick<Person, 'answer'>, act: () => unknown) {
  const before = chat.server.calls.length;
  act();
  const { text } = await person.answer();
  expect(chat.server.refusals).toEqual([]);
  return { text, calls: callsAfter(before) };
}

describe('an answer that is there in time', () => {
  it('is one call: a message, the message in the place of the pressed one, a form', async () => {
    const ann = await open();
    expect((await does(ann, () => ann.uses('/add', { what: 'soup box 2' }))).calls).toEqual(['message']);
    expect((await does(ann, () => ann.presses('Other box'))).calls).toEqual(['replace']);
    expect((await does(ann, () => ann.uses('/edit', { product: '2.1' }))).calls).toEqual(['form']);
    expect((await does(ann, () => ann.fillsIn({ name: 'Stew' }))).calls).toEqual(['message']);
    const before = chat.server.calls.length;
    await ann.types('/list', 'box', '2');
    expect(callsAfter(before)).toEqual(['suggest']);
  });
});

describe('an answer that takes longer', () => {
  it('is put off where only the person sees it, and in their private chat comes as a message that stays', async () => {
    const ann = await open();
    slow = 1_700;
    const { text, calls } = await does(ann, () => ann.uses('/add', { what: 'soup box 2' }));
    expect(calls).toEqual(['defer', 'DELETE', 'POST']);
    expect(text).toContain('**2.1** Soup');
    expect(ann.messages.at(-1)).toMatchObject({ ephemeral: false, thinking: false });
    const list = await does(ann, () => ann.presses('Undo'));
    expect(list.calls).toEqual(['defer press', 'PATCH']);
    expect(list.text).toContain('(edited)');
  });

  it('takes the place of what put it off in a server', async () => {
    const ann = await open();
    const seat = chat.server.room('kitchen', [ann]).seat(ann);
    slow = 1_700;
    const { calls } = await does(seat, () => seat.uses('/list'));
    expect(calls).toEqual(['defer', 'PATCH']);
    expect(seat.messages).toMatchObject([{ ephemeral: true, thinking: false }]);
  });

  it('of a form is a button to fill it in', async () => {
    const ann = await open();
    await does(ann, () => ann.uses('/add', { what: 'soup box 2' }));
    slow = 1_700;
    await does(ann, () => ann.uses('/edit', { product: '2.1' }));
    const [button] = ann.messages.at(-1)?.buttons.flat() ?? [];
    expect(button).toBe('Fill in');
    slow = 0;
    expect((await does(ann, () => ann.presses('Fill in'))).calls).toEqual(['form']);
  });

  it('is none in time where something is being typed', async () => {
    const ann = await open();
    await does(ann, () => ann.uses('/add', { what: 'soup box 2' }));
    slow = 2_200;
    expect(await ann.types('/take', 'product', 's')).toEqual([]);
  });
});

describe('an answer that cannot be sent', () => {
  it('is sent in private where the interaction is too old by then', async () => {
    const ann = await open();
    slow = 300;
    ann.uses('/add', { what: 'soup box 2' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    chat.server.expireTokens();
    expect((await ann.next()).embeds[0]?.description).toContain('**2.1** Soup');
    expect(chat.logged.warn).toMatchObject([{ code: 10062 }]);
    expect(chat.logged.error).toEqual([]);
  });

  it.each([
    ['closesDirectMessages', 50007],
    ['leavesAllServers', 50278],
  ] as const)('in private either marks the person as unreachable (%s, %i)', async (closes, code) => {
    const ann = await open();
    ann[closes]();
    slow = 300;
    ann.uses('/list');
    await new Promise((resolve) => setTimeout(resolve, 150));
    chat.server.expireTokens();
    const isRefused = () => chat.server.refusals.some(({ outcome }) => JSON.stringify(outcome).includes(`${code}`));
    while (!isRefused()) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(chat.logged.error).toEqual([]);
    expect(await unreachable()).toBe(1);
  });
});

async function unreachable(): Promise<number> {
  const { sql } = await import('kysely');
  const { database } = await import('../../packages/core/src/journal/work.repository.ts');
  return chat.store.work(async (work) => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*) as n from identity where "unreachableSince" is not null`.execute(database(work));
    return Number(rows[0]?.n);
  });
}
