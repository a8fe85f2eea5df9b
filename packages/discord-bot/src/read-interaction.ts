import type { Incoming, Input } from '@tend/chat';
import { type BaseInteraction, InteractionContextType } from 'discord.js';
import { payloadIn, questionIn } from './custom-id.ts';
import { answerField } from './draw-form.ts';
import { readCommand } from './read-command.ts';

/** Reads an interaction that is to be answered; undefined for what this bot never offered. */
export function readInteraction(interaction: BaseInteraction): Incoming | undefined {
  const input = inputOf(interaction);
  if (!input) return undefined;
  const { applicationId, id, user, locale } = interaction;
  return {
    bot: `discord:${applicationId}`,
    id: `i:${id}`,
    identity: { platform: 'discord', externalId: user.id },
    displayName: user.globalName ?? user.username,
    language: locale,
    chat: chatOf(interaction),
    // Nothing reaches the bot that was not meant for it.
    answers: true,
    fieldsOnly: true,
    input,
  };
}

/** Whether it comes from the private chat with the bot, where everything may stay to be seen. */
export function isPrivateChat({ context }: Pick<BaseInteraction, 'context'>): boolean {
  return context === InteractionContextType.BotDM;
}

/** Anywhere else a member has a place of their own, for what they alone can see. */
function chatOf(interaction: BaseInteraction): Incoming['chat'] {
  const id = interaction.channelId ?? interaction.user.id;
  if (isPrivateChat(interaction)) return { id, kind: 'private' };
  return { id, kind: 'group', privateId: `${id}:${interaction.user.id}` };
}

function inputOf(interaction: BaseInteraction): Input | undefined {
  if (interaction.isChatInputCommand()) return readCommand(interaction);
  if (interaction.isButton()) return { kind: 'call', payload: payloadIn(interaction.customId) };
  if (interaction.isStringSelectMenu()) return { kind: 'call', payload: payloadIn(interaction.values[0] ?? '') };
  if (!interaction.isModalSubmit()) return undefined;
  const filled = interaction.fields.fields.map((field, id) => [id, valueIn(field)] as const);
  const fields = Object.fromEntries(filled);
  if (questionIn(interaction.customId) !== undefined) return { kind: 'text', text: fields[answerField] ?? '' };
  return { kind: 'submitted', payload: payloadIn(interaction.customId), fields };
}

/** What was typed into a field, or chosen in it. */
function valueIn(field: { readonly value?: unknown; readonly values?: readonly string[] }): string {
  return field.values ? (field.values[0] ?? '') : String(field.value ?? '');
}
