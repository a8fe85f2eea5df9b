import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { savePicture } from '../../packages/terminal/src/picture-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'tend-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const series = { name: 'Yours', items: [], empty: 'Nothing yet.' };
const picture = {
  kind: 'ranking' as const,
  language: 'en' as const,
  title: 'Trends',
  series: [series] as [typeof series],
  alt: '',
};

it('keeps the newest 50 of the pictures it saved, and every file that is not one of them', async () => {
  const old = Array.from({ length: 60 }, (_, index) => `tend-20250101T0000000${10 + index}Z-1.png`);
  const foreign = ['holiday.png', 'tend-notes.png', 'tend-20250101T000000000Z-1.txt'];
  for (const name of [...old, ...foreign]) writeFileSync(join(folder, name), '');
  const saved = [await savePicture(picture, folder), await savePicture(picture, folder)];
  expect(readdirSync(folder).sort()).toEqual(
    [...old.slice(-48), ...foreign, ...saved.map((path) => basename(path))].sort(),
  );
});
