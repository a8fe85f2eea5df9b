import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keepHistory, readHistory } from '../../packages/terminal/src/line-history.ts';

const folder = mkdtempSync(join(tmpdir(), 'tend-history-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the history of typed lines', () => {
  it('comes back as it was kept, the newest first, in a file that only its owner may read', () => {
    const file = join(folder, 'kept');
    keepHistory(file, ['list', 'add soup']);
    expect(readFileSync(file, 'utf8')).toBe('add soup\nlist\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readHistory(file)).toEqual(['list', 'add soup']);
  });

  it('holds the newest 500 lines', () => {
    const file = join(folder, 'long');
    const lines = Array.from({ length: 700 }, (_, index) => `line ${index}`);
    keepHistory(file, lines);
    expect(readHistory(file)).toEqual(lines.slice(0, 500));
    writeFileSync(file, [...lines].reverse().join('\n'));
    expect(readHistory(file)).toEqual(lines.slice(0, 500));
  });

  it('comes back without control characters', () => {
    const file = join(folder, 'hostile');
    writeFileSync(file, 'a\x1b[2Jb\r\n\n\x07\n');
    expect(readHistory(file)).toEqual(['a[2Jb']);
  });

  it.each([
    ['a folder', folder],
    ['a missing folder', join(folder, 'no', 'file')],
    ['no file', undefined],
  ])('is empty and lost without an error when its file is %s', (_, file) => {
    keepHistory(file, ['list']);
    expect(readHistory(file)).toEqual([]);
  });
});
