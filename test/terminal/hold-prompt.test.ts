import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Language } from '@tend/core';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../packages/chat/src/replies/reply.ts';
import { runTerminal } from '../../packages/terminal/src/run-terminal.ts';
import { type Answer, button, fakeConversation, replyOf } from './fake-conversation.ts';

const folder = mkdtempSync(join(tmpdir(), 'tend-prompt-'));
afterAll(() => rmSync(folder, { recursive: true }));

const keys = { ctrlC: '\x03', ctrlD: '\x04', up: '\x1b[A', enter: '\r' };
const goodbye = {
  en: 'Goodbye. What you told me is kept.',
  fr: 'Au revoir. Tout ce que vous m’avez dit est conservé.',
};
const hello = replyOf('Hello', {
  blocks: [{ kind: 'paragraph', spans: [{ bold: 'Hello' }] }],
  calls: [button('help')],
});
const usual = (said: string): Reply => (said === 'start' ? hello : replyOf(`Heard ${said}.`));

interface Sitting {
  readonly answer?: Answer;
  readonly language?: Language;
  readonly colours?: boolean;
  readonly historyFile?: string;
  readonly signal?: AbortSignal;
}

/** A person at a terminal: `press` sends keys, `seen` is all that was printed. */
function sit({ answer = usual, language = 'en', colours = false, ...more }: Sitting = {}) {
  const conversation = fakeConversation(answer);
  const input = Object.assign(new PassThrough(), { isTTY: true, isRaw: false, setRawMode: vi.fn() });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, hasColors: () => colours });
  let seen = '';
  output.on('data', (chunk) => {
    seen += chunk;
  });
  const left = runTerminal({ conversation, input, output, language, picturesFolder: folder, ...more });
  const see = (text: string) => vi.waitFor(() => expect(seen).toContain(text), { interval: 5 });
  return { ...conversation, input, left, see, press: (sent: string) => input.write(sent), seen: () => seen };
}

describe('the prompt', () => {
  it('greets, then answers each line', async () => {
    const person = sit();
    await person.see('Hello\n[1] help\n\n');
    person.press(`list${keys.enter}`);
    await person.see('Heard list.\n\n');
    person.press(`${keys.enter}soon${keys.enter}`);
    await person.see('Heard soon.\n\n');
    person.press(keys.ctrlD);
    await person.left;
    expect(person.heard).toEqual(['start', 'list', 'soon']);
  });

  it('shows on one line how far long work has come, then the answer in its place', async () => {
    const answer: Answer = async (said, { progress }) => {
      for (const text of said === 'import' ? ['500 rows', '1,000 rows'] : []) progress?.(replyOf(text));
      return usual(said);
    };
    const person = sit({ answer });
    await person.see('[1] help');
    person.press(`import${keys.enter}`);
    await person.see('\r\x1b[K500 rows\r\x1b[K1,000 rows\r\x1b[KHeard import.\n\n');
    person.press(keys.ctrlD);
    await person.left;
  });

  it.each([
    ['Ctrl-C', keys.ctrlC, 'en'],
    ['Ctrl-D', keys.ctrlD, 'en'],
    ['Ctrl-C after half a line', `add so${keys.ctrlC}`, 'en'],
    ['Ctrl-C', keys.ctrlC, 'fr'],
    ['Ctrl-D', keys.ctrlD, 'fr'],
  ] as const)('is left with %s: it says goodbye and gives the keyboard back', async (_, sent, language) => {
    const person = sit({ language });
    await person.see('> ');
    person.press(sent);
    await person.left;
    expect(person.seen().endsWith(`\n${goodbye[language]}\n`)).toBe(true);
    expect(person.input.setRawMode.mock.lastCall).toEqual([false]);
    expect(person.input.isPaused()).toBe(true);
    expect(person.heard).toEqual(['start']);
  });

  it.each([
    ['en', 'Leave with Ctrl-D.\n\n'],
    ['fr', 'Pour quitter : Ctrl-D.\n\n'],
  ] as const)('says before the first prompt how to leave, in %s', async (language, said) => {
    const person = sit({ language });
    await person.see('> ');
    expect(person.seen()).toContain(said);
    person.press(keys.ctrlD);
    await person.left;
  });

  it('finishes the reply under way at Ctrl-C, and answers no line after it', async () => {
    const { promise: ready, resolve: beReady } = Promise.withResolvers<void>();
    const person = sit({ answer: async (said) => (said === 'one' ? ready.then(() => usual(said)) : usual(said)) });
    await person.see('> ');
    person.press(`one${keys.enter}`);
    await vi.waitFor(() => expect(person.heard).toContain('one'));
    person.press(`two${keys.enter}${keys.ctrlC}`);
    await vi.waitFor(() => expect(person.input.isPaused()).toBe(true));
    beReady();
    await person.left;
    expect(person.heard).toEqual(['start', 'one']);
    expect(person.seen().endsWith(`Heard one.\n\n\n${goodbye.en}\n`)).toBe(true);
  });

  it('keeps what is typed while a reply is made', async () => {
    const { promise: ready, resolve: beReady } = Promise.withResolvers<void>();
    const person = sit({ answer: async (said) => (said === 'one' ? ready.then(() => usual(said)) : usual(said)) });
    await person.see('> ');
    person.press(`one${keys.enter}`);
    await vi.waitFor(() => expect(person.heard).toContain('one'));
    person.press('tw');
    await person.see('tw');
    beReady();
    await person.see('Heard one.\n\n');
    await person.see('> tw');
    person.press(`o${keys.enter}${keys.ctrlD}`);
    await person.left;
    expect(person.heard).toEqual(['start', 'one', 'two']);
  });

  it('answers all lines typed before Ctrl-D', async () => {
    const person = sit();
    person.press(`one${keys.enter}two${keys.enter}${keys.ctrlD}`);
    await person.left;
    expect(person.heard).toEqual(['start', 'one', 'two']);
    expect(person.seen()).toContain('Heard two.\n\n');
  });

  it('is left when the signal comes', async () => {
    const leaving = new AbortController();
    const person = sit({ signal: leaving.signal });
    await person.see('> ');
    leaving.abort();
    await person.left;
    expect(person.seen().endsWith(`\n${goodbye.en}\n`)).toBe(true);
  });

  it('presses a button by its number', async () => {
    const person = sit();
    await person.see('> ');
    person.press(`1${keys.enter}`);
    await person.see('Heard <1help>.');
    person.press(keys.ctrlD);
    await person.left;
  });

  it('brings back earlier lines with the arrow up, also those of an earlier session', async () => {
    const historyFile = join(folder, 'history');
    const first = sit({ historyFile });
    await first.see('> ');
    first.press(`add soup${keys.enter}`);
    await first.see('Heard add soup.');
    first.press(keys.ctrlD);
    await first.left;

    const second = sit({ historyFile });
    await second.see('> ');
    second.press(`list${keys.enter}`);
    await second.see('Heard list.');
    second.press(`${keys.up}${keys.up}${keys.enter}`);
    await second.see('Heard add soup.');
    second.press(keys.ctrlD);
    await second.left;
  });

  it.each([
    [true, '\x1b[1mHello\x1b[22m\n'],
    [false, 'Hello\n'],
  ])('draws bold text if the terminal has colours: %s', async (colours, greeting) => {
    const person = sit({ colours });
    await person.see('> ');
    person.press(keys.ctrlD);
    await person.left;
    expect(person.seen().startsWith(greeting)).toBe(true);
  });
});
