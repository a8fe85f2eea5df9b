import { longestNote } from '@tend/core';
import type { Claim, OptionKind } from './option-kind.ts';
import { text } from './text.ts';
import { joinWords, type Word } from './words.ts';

/** What is written in place of a note to have none. */
export const noNote = '-';

/** A remark about a product: "(no salt)", or "note: no salt" up to the end of the line. */
export const note: OptionKind<string> = {
  ...text,
  id: 'note',
  field: {
    name: { en: 'note', fr: 'note' },
    description: { en: 'A remark about it, such as “no salt”', fr: 'Une remarque, par exemple « sans sel »' },
    type: 'text',
    max: longestNote,
  },
  acrossCommas: true,
  claim,
};

/** The same, also without a colon, where no name could begin with the word: "edit 2.1 note no salt". */
export const newNote: OptionKind<string> = {
  ...note,
  verbatim: true,
  claim: (words, at) => claim(words, at) ?? (words[at]?.folded === 'note' ? toEnd(words, at + 1, at) : undefined),
};

function claim(words: readonly Word[], at: number): Claim<string> | undefined {
  const word = words[at];
  if (!word || word.quoted) return undefined;
  if (word.bracketed) return { value: word.text.slice(1, word.text.lastIndexOf(')')).toWellFormed(), taken: 1 };
  if (!word.folded.startsWith('note')) return undefined;
  const joined = /^note:(?=.)/i.exec(word.text)?.[0].length;
  if (joined !== undefined) {
    const value = joinWords([{ ...word, text: word.text.slice(joined) }, ...words.slice(at + 1)]);
    return { value: value.toWellFormed(), taken: words.length - at };
  }
  if (word.text.endsWith(':') && word.folded === 'note') return toEnd(words, at + 1, at);
  const next = words[at + 1];
  if (word.folded !== 'note' || !next?.text.startsWith(':')) return undefined;
  if (next.text === ':') return toEnd(words, at + 2, at);
  const value = joinWords([{ ...next, text: next.text.slice(1) }, ...words.slice(at + 2)]);
  return { value: value.toWellFormed(), taken: words.length - at };
}

/** All words from `from`; nothing if there is none. */
function toEnd(words: readonly Word[], from: number, at: number): Claim<string> | undefined {
  const value = joinWords(words.slice(from)).toWellFormed();
  return value === '' ? undefined : { value, taken: words.length - at };
}
