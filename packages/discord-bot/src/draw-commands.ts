import type { SlashCommand, SlashOption } from '@tend/chat';
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';

/** A command as Discord takes it. */
export type CommandBody = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Commands as Discord takes them: in servers, in the private chat with the bot, and in people's other private chats. */
export function drawCommands(commands: readonly SlashCommand[]): CommandBody[] {
  return commands.map((command) => ({
    type: ApplicationCommandType.ChatInput,
    ...named(command),
    options: command.subcommands?.map(drawSubcommand) ?? command.options.map(drawOption),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  }));
}

function drawSubcommand(command: SlashCommand): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(command),
    options: command.options.map(drawOption),
  };
}

function drawOption(option: SlashOption): APIApplicationCommandBasicOption {
  const { required, type, min, max, suggests } = option;
  const base = { ...named(option), required };
  if (type === 'file') return { type: ApplicationCommandOptionType.Attachment, ...base };
  if (type === 'number') {
    const range = { ...(min !== undefined && { min_value: min }), ...(max !== undefined && { max_value: max }) };
    return { type: ApplicationCommandOptionType.Integer, ...base, ...range };
  }
  const length = { ...(min !== undefined && { min_length: min }), ...(max !== undefined && { max_length: max }) };
  const choices = option.choices?.map(({ value, label }) => ({
    name: label.en,
    name_localizations: { fr: label.fr },
    value,
  }));
  if (choices) return { type: ApplicationCommandOptionType.String, ...base, choices };
  const text = { type: ApplicationCommandOptionType.String, ...base, ...length } as const;
  return suggests ? { ...text, autocomplete: true } : text;
}

function named({ name, description }: Pick<SlashCommand, 'name' | 'description'>) {
  return {
    name: name.en,
    name_localizations: { fr: name.fr },
    description: description.en,
    description_localizations: { fr: description.fr },
  };
}
