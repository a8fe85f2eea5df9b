import { afterEach, describe, expect, it } from 'vitest';
import { type DiscordChat, openDiscordChat } from '../support/discord-chat.ts';

let chat: DiscordChat;
afterEach(async () => {
  expect(chat.server.refusals).toEqual([]);
  await chat.close();
  expect(chat.logged.error).toEqual([]);
});

describe.each([
  ['a server', {}],
  ['a server without the bot', { botIsHere: false }],
  ['a private chat of several', { kind: 'private' }],
] as const)('in %s', (_, options) => {
  async function open() {
    chat = await openDiscordChat('en');
    const ann = chat.server.person({ name: 'Ann', installed: true });
    const ben = chat.server.person({ name: 'Ben', installed: true });
    const room = chat.server.room('kitchen', [ann, ben], options);
    return { ann: room.seat(ann), ben: room.seat(ben), direct: ann };
  }

  it('only who asked sees an answer, and may answer questions there', async () => {
    const { ann, ben, direct } = await open();
    ann.uses('/add', { what: 'soup' });
    expect((await ann.answer()).text).toMatch(/^\(only you\)\nWhich box\?/);
    ann.presses('Answer');
    await ann.answer();
    ann.fillsIn({ 'Your answer': '2' });
    expect((await ann.answer()).text).toMatch(/^\(only you\)\nIn the freezer\n\*\*2\.1\*\* Soup/);
    ann.presses('Other box');
    expect((await ann.answer()).text).toMatch(/^\(edited\)\n\(only you\)/);
    ann.uses('/trends');
    await ann.answer();
    expect(ann.messages.at(-1)).toMatchObject({ ephemeral: true, files: [{ name: 'tend-1.png' }] });
    expect([ben.messages, direct.messages]).toEqual([[], []]);
  });

  it('each sees their own household, and presses of others do nothing', async () => {
    const { ann, ben } = await open();
    ann.uses('/add', { what: 'soup box 2' });
    const { sent } = await ann.answer();
    const [undo] = JSON.stringify(chat.server.calls.at(-1)?.body).match(/1undo;[^"]+/) ?? [];
    ben.uses('/list');
    expect((await ben.answer()).text).toContain('The freezer is empty.');
    ben.forges(undo ?? '', { messageId: sent[0]?.id ?? '' });
    const answer = await ben.answer();
    expect(answer.edited).toEqual([]);
    expect(answer.sent.every(({ ephemeral }) => ephemeral)).toBe(true);
    ann.uses('/list');
    expect((await ann.answer()).text).toContain('**2.1** Soup');
  });
});

it('a message that others see is never replaced by what concerns one of them', async () => {
  chat = await openDiscordChat('en');
  const ann = chat.server.person({ name: 'Ann' });
  const ben = chat.server.person({ name: 'Ben' });
  const room = chat.server.room('kitchen', [ann, ben]);
  const rest = await fetch(`${chat.server.url}/api/v10/channels/${room.id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${chat.server.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'For everybody', allowed_mentions: { parse: [] } }),
  });
  expect(rest.status).toBe(200);
  const seat = room.seat(ben);
  seat.forges('1list');
  const { sent, edited } = await seat.answer();
  expect([edited, sent.map(({ ephemeral }) => ephemeral)]).toEqual([[], [true]]);
});
