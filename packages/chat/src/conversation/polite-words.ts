import type { Word } from '../options/words.ts';

const endings = ['please', 'stp', 'svp', "s' il te plait", "s' il vous plait"].map((said) => said.split(' '));

/** The words without a "please" or "s’il te plaît" at their end, in which nobody names anything. */
export function withoutPlease(words: readonly Word[]): readonly Word[] {
  const end = /^[!.]+$/.test(words.at(-1)?.text ?? '') ? words.length - 1 : words.length;
  const ending = endings.find((said) => said.every((word, index) => words[end - said.length + index]?.folded === word));
  return ending ? words.slice(0, end - ending.length) : words;
}

/** The folded first word without the "-moi" of "ajoute-moi". */
export function withoutMe(folded: string): string {
  return folded.replace(/-moi$/, '');
}

/** Whether the word after a command only says for whom: "ajoute moi". */
export function isMe(word: Word | undefined): boolean {
  return word?.folded === 'moi';
}
