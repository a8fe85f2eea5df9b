import type { Language } from '@tend/core';
import { commands } from '../commands/index.ts';
import type { ReadingContext } from '../options/option-kind.ts';
import { type SlashCommand, slashCommands } from './slash-commands.ts';

/** A command as people choose it there, by each of the names with which it can be typed. */
type Called = readonly [typed: string, command: SlashCommand, group?: SlashCommand];

/**
 * What is typed elsewhere, as it is filled in where commands have fields: what follows the name goes into the first field,
 * "add lasagne" is `/add what: lasagne`; where that is a number, into the one that it is for, "soon for 4" is
 * `/soon servings: 4`. A text that begins with no command is left as it is.
 */
export function exampleInFields(typed: string, reading: ReadingContext): string {
  const { language } = reading;
  const called = calledIn(language).find(([name]) => typed === name || typed.startsWith(`${name} `));
  if (!called) return typed;
  const [name, command, group] = called;
  const words = [group, command].flatMap((one) => one?.name[language] ?? []).join(' ');
  const rest = typed.slice(name.length).trim();
  return [`/${words}`, ...(rest ? filledIn(command, rest, reading) : [])].join(' ');
}

function filledIn({ id, options }: SlashCommand, rest: string, reading: ReadingContext): string[] {
  const [first] = options;
  if (first?.type === 'text') return [`${first.name[reading.language]}: ${rest}`];
  const kinds = commands.find((command) => command.id === id)?.options ?? {};
  const said = options.map((option) => ({ option, value: kinds[option.id]?.kind.parse(rest, reading) }));
  const meant = said.find(({ value }) => value !== undefined);
  return meant ? [`${meant.option.name[reading.language]}: ${meant.value}`] : [];
}

/** The longest names first, for "put back 2.1" is not "put". */
function calledIn(language: Language): readonly Called[] {
  const called = slashCommands().flatMap((group): Called[] =>
    group.subcommands
      ? group.subcommands.flatMap((part) => part.typed[language].map((name): Called => [name, part, group]))
      : group.typed[language].map((name): Called => [name, group]),
  );
  return called.sort(([one], [other]) => other.length - one.length);
}
