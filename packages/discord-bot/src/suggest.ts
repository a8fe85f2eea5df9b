import type { Conversation } from '@tend/chat';
import type { AutocompleteInteraction } from 'discord.js';
import { labelOf } from './draw-buttons.ts';
import { within } from './moments.ts';
import { readTyping } from './read-command.ts';

/** In milliseconds: Discord waits for three seconds, and who types does not wait as long. */
const patience = 2_000;

/** Characters that Discord takes of a suggestion's name and of its value. */
const longest = 100;

/** Answers what is being typed with suggestions; with none where they do not come in time. */
export async function suggest(
  conversation: Pick<Conversation, 'suggest'>,
  interaction: AutocompleteInteraction,
): Promise<void> {
  const typing = readTyping(interaction);
  const { user, locale } = interaction;
  const from = { identity: { platform: 'discord', externalId: user.id }, language: locale } as const;
  const asked = typing && conversation.suggest(from, typing.command, typing.option, typing.typed);
  const found = (asked && (await within(patience, asked))) ?? [];
  const usable = found.filter(({ value }) => value !== '' && value.length <= longest);
  await interaction.respond(usable.map(({ label, value }) => ({ name: labelOf(label, longest), value })));
}
