import { readFileSync, writeFileSync } from 'node:fs';
import { harmlessLine } from './harmless.ts';

/** As many lines are remembered. */
export const mostLines = 500;

/** The lines typed before, the newest first; none when the file cannot be read. */
export function readHistory(file: string | undefined): string[] {
  if (file === undefined) return [];
  try {
    const lines = readFileSync(file, 'utf8').split('\n').map(harmlessLine);
    return lines
      .filter((line) => line !== '')
      .slice(-mostLines)
      .reverse();
  } catch {
    return [];
  }
}

/** Keeps the lines, the newest first, in a file that only its owner may read; one that cannot be written is left alone. */
export function keepHistory(file: string | undefined, lines: readonly string[]): void {
  if (file === undefined) return;
  const oldestFirst = lines.slice(0, mostLines).reverse();
  try {
    writeFileSync(file, oldestFirst.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  } catch {
    // A history that is lost is no reason to stop the conversation.
  }
}
