import { type Input, type SlashCommand, type SlashOption, slashCommands } from '@tend/chat';
import type { AutocompleteInteraction, ChatInputCommandInteraction, CommandInteractionOption } from 'discord.js';

/** What a command was given: by the names under which Discord knows them. */
type Given = Pick<ChatInputCommandInteraction, 'commandName' | 'locale'> & {
  readonly options: { readonly data: readonly CommandInteractionOption[] };
};

/** What is being typed into an option. */
export interface Typing {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/**
 * A command with its options by id; with a file, that file with the command as its caption. One that is not registered any
 * more is read as if it had been typed.
 */
export function readCommand({ commandName, locale, options }: Given): Input {
  const [first] = options.data;
  const command = commandOf(commandName, first);
  const given = first?.options ?? options.data;
  if (!command) return { kind: 'text', text: `/${[commandName, ...words(options.data)].join(' ')}` };
  const sent = given.find(({ attachment }) => attachment)?.attachment;
  if (sent) {
    const [caption = command.id] = command.typed[locale.startsWith('fr') ? 'fr' : 'en'];
    const rest = words(given.filter(({ attachment }) => !attachment));
    return { kind: 'file', name: sent.name, size: sent.size, ref: sent.url, text: [caption, ...rest].join(' ') };
  }
  const fields = given.map(({ name, value }) => [optionOf(command, name)?.id ?? name, String(value)] as const);
  return { kind: 'fields', command: command.id, fields: Object.fromEntries(fields) };
}

/** Which option of which command is being typed; undefined for one that is not there any more. */
export function readTyping(interaction: AutocompleteInteraction): Typing | undefined {
  const [first] = interaction.options.data as readonly CommandInteractionOption[];
  const focused = interaction.options.getFocused(true);
  const command = commandOf(interaction.commandName, first);
  const option = command && optionOf(command, focused.name);
  return option && { command: command.id, option: option.id, typed: String(focused.value) };
}

function commandOf(name: string, first: CommandInteractionOption | undefined): SlashCommand | undefined {
  const command = commands().get(name);
  if (!command?.subcommands) return command;
  return command.subcommands.find((one) => one.name.en === first?.name);
}

function optionOf(command: SlashCommand, name: string): SlashOption | undefined {
  return command.options.find((one) => one.name.en === name);
}

function words(options: readonly CommandInteractionOption[]): string[] {
  return options.flatMap((one) => (one.options ? [one.name, ...words(one.options)] : [String(one.value)]));
}

let known: ReadonlyMap<string, SlashCommand> | undefined;

function commands(): ReadonlyMap<string, SlashCommand> {
  known ??= new Map(slashCommands().map((command) => [command.name.en, command]));
  return known;
}
