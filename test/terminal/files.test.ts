import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { runTerminal } from '../../packages/terminal/src/run-terminal.ts';
import { typedInput } from '../../packages/terminal/src/typed-input.ts';
import { type Answer, fakeConversation, replyOf } from './fake-conversation.ts';

const folder = mkdtempSync(join(tmpdir(), 'tend-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a script gets that sends these lines; files are saved in `filesFolder`. */
async function piped(bytes: string, answer: Answer, filesFolder: string) {
  const conversation = fakeConversation(answer);
  const output = new PassThrough();
  const printed = text(output);
  const input = Readable.from([bytes]);
  await runTerminal({ conversation, input, output, language: 'en', picturesFolder: folder, filesFolder });
  output.end();
  return { ...conversation, printed: await printed };
}

const withFile = (name: string) => () =>
  replyOf('Here it is.', { file: { name, type: 'text/csv', content: { kind: 'products' } } });

describe('a file of a reply', () => {
  it('is saved under its name, never over another one, and its path is printed', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    writeFileSync(join(own, 'tend.csv'), 'mine');
    const { printed } = await piped('export\nexport\n', withFile('tend.csv'), own);
    const parts = ['tend 2.csv', 'tend 3.csv'].map((name) => `Here it is.\n\nThe file is ${join(own, name)}\n`);
    expect(printed).toBe(parts.join('\n'));
    expect(readFileSync(join(own, 'tend.csv'), 'utf8')).toBe('mine');
    expect(readFileSync(join(own, 'tend 2.csv'), 'utf8')).toBe('what is in tend.csv');
  });

  it.each([
    ['the folder is not there', 'tend.csv', 'missing', /^The file could not be saved in .*missing \(ENOENT/],
    ['it cannot be made', 'broken.csv', '', /^The file could not be saved in .* \(no such member\)\.$/],
  ])('is a sentence when %s, and leaves nothing behind', async (_, name, below, sentence) => {
    const before = readdirSync(folder);
    const { printed } = await piped('export\n', withFile(name), join(folder, below));
    expect(printed.split('\n')[2]).toMatch(sentence);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('a line that ends in the path of a CSV file', () => {
  const path = join(folder, 'my entries.csv');
  writeFileSync(path, 'a,b\n');
  const sent = { kind: 'file', name: 'my entries.csv', size: 4, ref: path };

  it.each([
    [path, sent],
    [`import ${path}`, { ...sent, text: 'import' }],
    [`importer  "${path}" `, { ...sent, text: 'importer' }],
    [`import '${path}'`, { ...sent, text: 'import' }],
    [`import ${path.replaceAll(' ', '\\ ')}`, { ...sent, text: 'import' }],
  ])('sends that file, with the words before it: %s', async (line, input) => {
    expect(await typedInput(line)).toEqual(input);
  });

  it.each(['import missing.csv', `import ${folder}`, 'add beans.csv', `import ${path} now`, '.csv'])(
    'is a text when there is no such file: %s',
    async (line) => {
      expect(await typedInput(line)).toEqual({ kind: 'text', text: line });
    },
  );

  it('lets the conversation read it, from the beginning each time', async () => {
    const { incomings } = await piped(`import ${path}\n`, () => replyOf('Read.'), folder);
    const read = async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of incomings[0]?.files?.open(path) ?? []) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    };
    expect([await read(), await read()]).toEqual(['a,b\n', 'a,b\n']);
  });
});
