import { fold } from '@tend/core';
import { closings } from './closings.ts';

/** A word of a message: as typed, as compared, and where it stood. */
export interface Word {
  /** As typed; what stands in quotes is one word, without them; what stands in brackets is one word, with them. */
  readonly text: string;
  /** Folded: lower case, without accents and without the comma or full stop that follows it. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** In quotes: all name, claimed by nothing. */
  readonly quoted: boolean;
  readonly bracketed: boolean;
}

/** What no folded word can be, so that nothing is ever found in quotes. */
const unmatched = '"';

/**
 * The words of one line, in order. Quotes ("...", “...”, «...») and brackets count only where they enclose whole words;
 * elided words stand alone ("d’" and "agneau"), touching the next.
 */
export function splitWords(line: string): Word[] {
  const closing = closings(line);
  const words: Word[] = [];
  const token = /\S+/g;
  for (let found = token.exec(line); found; found = token.exec(line)) {
    const start = found.index;
    const close = closing.get(start);
    if (close === undefined) plainWords(found[0], start, words);
    else {
      const end = close + 1 + trailing(line, close + 1);
      words.push(enclosed(line, start, close, end));
      token.lastIndex = end;
    }
  }
  return words;
}

/** The words as they were typed, a single space wherever there was a gap. */
export function joinWords(words: readonly Word[]): string {
  let text = '';
  words.forEach((word, index) => {
    text += (index > 0 && words[index - 1]?.end !== word.start ? ' ' : '') + word.text;
  });
  return text;
}

function plainWords(text: string, start: number, words: Word[]): void {
  const elided = /^(?:[cdjlmnst]|qu)['’ʼ](?=\p{L})/iu.exec(text)?.[0].length ?? 0;
  if (elided > 0) words.push(plain(text.slice(0, elided), start));
  words.push(plain(text.slice(elided), start + elided));
}

function plain(text: string, start: number): Word {
  const folded = /^[a-z0-9]+$/.test(text) ? text : fold(text.replace(/(?<=[^,;.!?:])[,;.!?:]{1,9}$/, ''));
  return { text, folded, start, end: start + text.length, quoted: false, bracketed: false };
}

function enclosed(line: string, start: number, close: number, end: number): Word {
  const bracketed = line[start] === '(';
  const inner = line.slice(start + 1, close).trim();
  const text = (bracketed ? `(${inner})` : inner) + line.slice(close + 1, end);
  return { text, folded: bracketed ? fold(`(${inner})`) : unmatched, start, end, quoted: !bracketed, bracketed };
}

/** How many signs after a closing quote or bracket belong to it. */
function trailing(line: string, at: number): number {
  let count = 0;
  while (/[,;.!?:]/.test(line[at + count] ?? '')) count += 1;
  return count;
}
