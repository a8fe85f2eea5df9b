import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Files of one name that may lie in one folder. */
const most = 1_000;

/**
 * Writes a file into the folder, piece by piece, and returns its path. One that is there stays as it is: the new one is
 * then called "name 2.csv" and so on. What fails is thrown, and leaves nothing behind.
 */
export async function saveFile(content: AsyncIterable<Uint8Array>, fileName: string, folder: string): Promise<string> {
  const { name, ext } = parse(fileName);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name + ext : `${name} ${number}${ext}`);
    const file = createWriteStream(path, { flags: 'wx' });
    try {
      await new Promise((resolve, reject) => file.once('open', resolve).once('error', reject));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST' && number < most) continue;
      throw error;
    }
    try {
      await pipeline(Readable.from(content), file);
      return path;
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }
}
