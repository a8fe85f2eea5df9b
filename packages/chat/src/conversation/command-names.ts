import { type Language, languages } from '@tend/core';
import type { CommandShape } from '../options/command-shape.ts';
import { splitWords, type Word } from '../options/words.ts';
import { isMe, withoutMe } from './polite-words.ts';

/** A command recognised at the beginning of a message. */
export interface NamedCommand {
  readonly shape: CommandShape;
  /** How many words its name takes. */
  readonly taken: number;
  /** Of the name typed; undefined when it is the same in both languages. */
  readonly language?: Language;
}

interface CommandName {
  readonly words: readonly string[];
  readonly shape: CommandShape;
  readonly languages: Language[];
}

const indexes = new WeakMap<readonly CommandShape[], ReadonlyMap<string, readonly CommandName[]>>();

/**
 * The command that the first words name, with a slash or without ("/put_back@bot" too), a "moi" after it included: the longest name counts, and of
 * the same name in two commands that of the reader's language.
 */
export function namedCommand(
  words: readonly Word[],
  commands: readonly CommandShape[],
  language: Language,
): NamedCommand | undefined {
  const first = words[0]?.folded ?? '';
  const heads = first.startsWith('/') ? first.slice(1).replace(/@.*$/, '').split('_') : [withoutMe(first)];
  const candidates = indexOf(commands).get(heads[0] ?? '') ?? [];
  const spoken = (at: number) => heads[at] ?? words[at - heads.length + 1]?.folded;
  const fitting = candidates.filter(
    (name) => name.words.length >= heads.length && name.words.every((word, at) => spoken(at) === word),
  );
  const longest = fitting.filter((name) => name.words.length === fitting[0]?.words.length);
  const found = longest.find((name) => name.languages.includes(language)) ?? longest[0];
  if (!found) return undefined;
  const named = found.words.length - heads.length + 1;
  const taken = isMe(words[named]) ? named + 1 : named;
  return { shape: found.shape, taken, ...(found.languages.length === 1 && { language: found.languages[0] }) };
}

/** All names by their first word, the longest first. */
function indexOf(commands: readonly CommandShape[]): ReadonlyMap<string, readonly CommandName[]> {
  const known = indexes.get(commands);
  if (known) return known;
  const byFirst = new Map<string, CommandName[]>();
  for (const shape of commands.filter(({ internal }) => !internal)) {
    for (const language of languages) {
      for (const name of shape.names[language]) addName(byFirst, { shape, language, name });
    }
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  indexes.set(commands, byFirst);
  return byFirst;
}

function addName(
  byFirst: Map<string, CommandName[]>,
  { shape, language, name }: { shape: CommandShape; language: Language; name: string },
): void {
  const words = splitWords(name).map((word) => word.folded);
  const first = words[0] ?? '';
  const names = byFirst.get(first) ?? [];
  const same = names.find((other) => other.shape === shape && other.words.join(' ') === words.join(' '));
  if (!same) byFirst.set(first, [...names, { words, shape, languages: [language] }]);
  else if (!same.languages.includes(language)) same.languages.push(language);
}
