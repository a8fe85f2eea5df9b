import { type Language, languages } from '@tend/core';
import type { Command } from '../commands/command.ts';
import { commandsFor, groupOf } from '../commands/index.ts';
import type { Field } from '../options/field.ts';
import { shownOptions } from '../options/shown-options.ts';

type Text = Readonly<Record<Language, string>>;

/** A command as platforms with fields register it. */
export interface SlashCommand {
  /** Of the command that it calls: `add`, `freezer-add`. */
  readonly id: string;
  /** 1 to 32 lower-case letters with their accents, digits, `-` and `_`. */
  readonly name: Text;
  /** With which it is called where commands are typed. */
  readonly typed: Readonly<Record<Language, readonly string[]>>;
  /** 1 to 100 characters. */
  readonly description: Text;
  /** At most 25, the required ones first. */
  readonly options: readonly SlashOption[];
  /** In place of options: `/freezer add` is `add` of `freezer`. */
  readonly subcommands?: readonly SlashCommand[];
}

/** A field of a command. */
export interface SlashOption extends Field {
  /** Names it among what was filled in. */
  readonly id: string;
  readonly required: boolean;
  /** Whether something is suggested while it is typed. */
  readonly suggests: boolean;
}

/** All commands that people can call who do not run Tend, in the order of the menu; the parts of a command are subcommands of its name. */
export function slashCommands(): readonly SlashCommand[] {
  const offered = commandsFor({ isAdmin: false }).filter(({ internal }) => !internal);
  return offered
    .filter(({ id }) => !groupOf(id))
    .map((command) => {
      const parts = offered.filter(({ id }) => groupOf(id) === command);
      if (parts.length === 0) return slashCommand(command, command.names);
      const subcommands = [command, ...parts].map((part) => slashCommand(part, namesIn(part, command)));
      return { ...slashCommand(command, command.names), options: [], subcommands };
    });
}

function slashCommand(command: Command, names: Command['names']): SlashCommand {
  const { id, description, names: typed } = command;
  const name = inEach((language) => slashName(names[language][0]));
  return { id, name, typed, description, options: fieldsOf(command) };
}

function fieldsOf(command: Command): SlashOption[] {
  return shownOptions(command).map(([id, { kind, required = false, field }]) => {
    if (!kind.field) throw new Error(`the option ${id} of ${command.id} has no field`);
    const needed = required || kind.field.type === 'file';
    return { id, ...kind.field, ...field, required: needed, suggests: kind.suggest !== undefined };
  });
}

/** A command's names without the name of the command that it is a part of: `list` of "freezer list". */
function namesIn({ id, names }: Command, group: Command): Command['names'] {
  return inEach((language) => {
    const leading = `${group.names[language][0]} `;
    const within = names[language].filter((name) => name.startsWith(leading)).map((name) => name.slice(leading.length));
    if (within.length === 0) throw new Error(`${id} has no name that begins with "${leading}"`);
    return within;
  });
}

function slashName(name = ''): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}_-]+/gu, '-');
}

function inEach<Value>(make: (language: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Value>;
}
