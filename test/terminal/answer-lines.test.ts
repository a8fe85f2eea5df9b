import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../packages/chat/src/replies/reply.ts';
import { runTerminal } from '../../packages/terminal/src/run-terminal.ts';
import { type Answer, button, fakeConversation, replyOf } from './fake-conversation.ts';

const folder = mkdtempSync(join(tmpdir(), 'tend-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const answers: Record<string, Reply> = {
  add: replyOf('In the freezer', { calls: [button('undo'), button('again')] }),
  box: replyOf('Which box?', { calls: [button('box 2', 2), button('other')] }),
  '<1undo>': replyOf('Taken back', { place: 'replace', calls: [button('redo')] }),
};
const usual = (said: string) => (said === 'hush' ? undefined : (answers[said] ?? replyOf(`Heard ${said}.`)));

/** What a script that sends these bytes gets, and what the conversation heard. */
async function piped(bytes: string, answer: Answer = usual, picturesFolder = folder) {
  const conversation = fakeConversation(answer);
  const output = new PassThrough();
  const printed = text(output);
  await runTerminal({ conversation, input: Readable.from([bytes]), output, language: 'en', picturesFolder });
  output.end();
  return { ...conversation, printed: await printed };
}

describe('a script that talks to Tend', () => {
  it('gets the answers in order, as plain text with an empty line between them', async () => {
    const { printed, heard } = await piped('one\ntwo\nthree\n');
    expect(heard).toEqual(['one', 'two', 'three']);
    expect(printed).toBe('Heard one.\n\nHeard two.\n\nHeard three.\n');
  });

  it.each([
    ['a last line without its end', 'one\ntwo', ['one', 'two']],
    ['empty lines, which are skipped', '\none\n\n  \n\ntwo\n', ['one', 'two']],
    ['line ends of other systems', '\uFEFFone\r\ntwo\r\n', ['one', 'two']],
    ['no line at all', '', []],
    ['a number that is no button', 'add\n7\n', ['add', '7']],
    ['a number before any reply', '1\n', ['1']],
    ['a number of the latest reply', 'add\n1\n', ['add', '<1undo>']],
    ['a number of that reply with a hash', 'add\n #2 \n', ['add', '<1again>']],
    ['a number of a reply before the latest', 'add\n1\n2\n', ['add', '<1undo>', '2']],
    ['the number that a button stands for', 'box\n2\nbox\n1\n', ['box', '<1box 2>', 'box', '<1other>']],
    ['a number of the latest reply after silence', 'add\nhush\n1\n', ['add', 'hush', '<1undo>']],
    ['numbers within a text', 'add\n1 2\n1.1\n+1\n', ['add', '1 2', '1.1', '+1']],
  ])('may send %s', async (_, bytes, heard) => expect((await piped(bytes)).heard).toEqual(heard));

  it('gets the buttons in one line, and the answer to a press printed anew', async () => {
    const many = replyOf('Choose', { calls: Array.from({ length: 20 }, (_, index) => button(`answer ${index}`)) });
    expect((await piped('add\n1\n')).printed).toBe('In the freezer\n[1] undo  [2] again\n\nTaken back\n[1] redo\n');
    expect((await piped('x\n', () => many)).printed.split('\n')).toHaveLength(3);
  });

  it('gets a sentence for a button that does not exist', async () => {
    const { printed, heard } = await piped('#3\n');
    expect(printed).toBe('There is no button 3 just now.\n');
    expect(heard).toEqual([]);
  });

  it('gets nothing for a message that is answered by silence', async () => {
    expect((await piped('hush\none\n')).printed).toBe('Heard one.\n');
  });

  it('gets no colours and no prompt', async () => {
    const bold = replyOf('', { blocks: [{ kind: 'row', tone: 'fresh', spans: [{ bold: '2.1' }, ' Soup'] }] });
    expect((await piped('list\n', () => bold)).printed).toBe('   2.1 Soup\n');
  });

  it('speaks for the person at the machine, in a private chat, and never sends two messages with the same id', async () => {
    const { incomings } = await piped('one\none\n');
    const { username } = userInfo();
    for (const incoming of incomings) {
      expect(incoming).toMatchObject({
        bot: 'terminal',
        identity: { platform: 'terminal', externalId: username },
        displayName: username,
        chat: { id: 'terminal', kind: 'private' },
      });
      expect(incoming.language).toBeUndefined();
    }
    expect(new Set(incomings.map(({ id }) => id)).size).toBe(2);
  });

  it('is answered no more once the signal has come, but the reply under way is printed', async () => {
    const leaving = new AbortController();
    const conversation = fakeConversation((said) => {
      if (said === 'two') leaving.abort();
      return replyOf(`Heard ${said}.`);
    });
    const output = new PassThrough();
    const printed = text(output);
    const input = new PassThrough();
    input.write('one\ntwo\nthree\n');
    await runTerminal({ conversation, input, output, language: 'en', picturesFolder: folder, signal: leaving.signal });
    output.end();
    expect(await printed).toBe('Heard one.\n\nHeard two.\n');
    expect(conversation.heard).toEqual(['one', 'two']);
  });

  it('ends the conversation by closing its end of the output', async () => {
    const conversation = fakeConversation(usual);
    const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    const input = new PassThrough();
    input.write('one\ntwo\nthree\n');
    await runTerminal({ conversation, input, output, language: 'en', picturesFolder: folder });
    expect(conversation.heard).not.toContain('three');
  });
});

describe('a picture of a reply', () => {
  const series = [{ name: 'Yours', items: [{ label: 'soup', value: 2 }], empty: 'None.' }];
  const picture = { kind: 'ranking', language: 'en', title: 'Trends', series, alt: 'Yours: \x1bsoup 2.' } as const;
  const withPicture = replyOf('Trends', { pictures: [{ ...picture, series: [series[0] as (typeof series)[0]] }] });

  it('is a file of its own, and its path and figures are printed', async () => {
    const pictures = join(folder, 'new', 'pictures');
    const { printed } = await piped('trends\ntrends\n', () => withPicture, pictures);
    const names = readdirSync(pictures).sort();
    expect(names).toHaveLength(2);
    const parts = names.map((name) => `Trends\n\nThe picture is in ${join(pictures, name)}\nYours: soup 2.\n`);
    expect(printed).toBe(parts.join('\n'));
    for (const name of names) expect(readFileSync(join(pictures, name)).toString('latin1', 1, 4)).toBe('PNG');
  });

  it('is a sentence when it cannot be saved', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { printed, heard } = await piped('trends\none\n', () => withPicture, join(file, 'pic\x1btures'));
    const sentence = `The picture could not be saved in ${join(file, 'pictures')} (ENOTDIR`;
    expect(printed.split('\n')[2]).toContain(sentence);
    expect(printed.split('\n')[3]).toBe('Yours: soup 2.');
    expect(printed).not.toContain('\x1b');
    expect(heard).toEqual(['trends', 'one']);
  });
});
