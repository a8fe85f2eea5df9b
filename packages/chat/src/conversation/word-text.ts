import { joinWords, type Word } from '../options/words.ts';

/** Without the signs that only part or list things: "- lasagne", ", and". */
export function trimmed(words: readonly Word[]): readonly Word[] {
  let from = 0;
  let to = words.length;
  while (from < to && isSign(words[from])) from += 1;
  while (to > from && isSign(words[to - 1])) to -= 1;
  return words.slice(from, to);
}

function isSign(word: Word | undefined): boolean {
  return word !== undefined && !word.quoted && /^[-–—*•·,;:|/+&>]+$/.test(word.text);
}

/** What the words say, without the commas around them. */
export function textOf(words: readonly Word[]): string {
  return joinWords(trimmed(words))
    .replace(/(?<![,;])[,;]+$/, '')
    .replace(/^[,;]+\s*/, '');
}
