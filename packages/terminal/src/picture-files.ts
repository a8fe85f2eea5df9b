import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPicture, type Picture } from '@tend/chat';

/** As many of the pictures that were saved are kept. */
const keeps = 50;
const ours = /^tend-\d{8}T\d{9}Z-\d+\.png$/;

/** Draws a picture into a new file of the folder, which is made if it is missing, and returns its path. What fails is thrown. */
export async function savePicture(picture: Picture, folder: string): Promise<string> {
  const png = await drawPicture(picture);
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => ours.test(name)).sort();
  for (const old of names.slice(0, Math.max(0, names.length + 1 - keeps))) await rm(join(folder, old), { force: true });
  const now = new Date().toISOString().replace(/[-:.]/g, '');
  const sameMoment = names.filter((name) => name.startsWith(`tend-${now}-`)).length;
  const path = join(folder, `tend-${now}-${sameMoment + 1}.png`);
  await writeFile(path, png, { flag: 'wx' });
  return path;
}
