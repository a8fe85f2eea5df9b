import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Input } from '@tend/chat';

/**
 * What a typed line is: a text, or, where it ends in the path of a CSV file that is there, that file with the words before
 * it as its caption. Terminals write the path of a file that is dropped on them, in quotes or with `\\` before spaces.
 */
export async function typedInput(line: string): Promise<Input> {
  const text = line.trim();
  if (/\.csv['"]?$/i.test(text)) {
    for (const { index } of text.matchAll(/(?<=^|\s)\S/g)) {
      const path = plainPath(text.slice(index));
      const size = await sizeOf(path);
      if (size !== undefined) return fileAt(path, size, text.slice(0, index).trim());
    }
  }
  return { kind: 'text', text: line };
}

function fileAt(path: string, size: number, text: string): Input {
  return { kind: 'file', name: basename(path), size, ref: path, ...(text !== '' && { text }) };
}

function plainPath(typed: string): string {
  const unquoted = typed.replace(/^(['"])(.*)\1$/, '$2');
  const path = unquoted === typed ? typed.replace(/\\(?=[ '"()&])/g, '') : unquoted;
  return resolve(path.startsWith('~/') ? join(homedir(), path.slice(2)) : path);
}

/** In bytes; undefined when there is no such file. */
async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}
