import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { isPrivateChat } from './read-interaction.ts';
import { isRefusal } from './refusals.ts';

/** An interaction that is answered with messages or a form. */
export type Answerable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | ModalSubmitInteraction
  | StringSelectMenuInteraction;

/** One that comes from a message of the bot: a press, or a form that a press opened. */
export type OnMessage = ButtonInteraction | ModalMessageModalSubmitInteraction | StringSelectMenuInteraction;

/** Whether it comes from a message of the bot. */
export function isOnMessage(interaction: Answerable): interaction is OnMessage {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
}

/** Whether nobody else sees the message that it comes from. */
export function isOwn(interaction: OnMessage): boolean {
  return isPrivateChat(interaction) || interaction.message.flags.has(MessageFlags.Ephemeral);
}

/** Puts the first answer off when nothing else was answered in time. */
export interface Deferral {
  /** Puts it off no more: from now on the interaction is open, or it is deferred. */
  end(): Promise<void>;
}

/** Defers an interaction after so many milliseconds. Only the person sees that; a message that it comes from stays as it is. */
export function deferral(interaction: Answerable, milliseconds: number): Deferral {
  let deferred: Promise<void> | undefined;
  const timer = setTimeout(() => {
    // What could not be deferred is open: the answer itself shows whether it can be sent.
    deferred = defer(interaction).catch(() => {});
  }, milliseconds);
  return {
    async end() {
      clearTimeout(timer);
      await deferred;
    },
  };
}

/** Acknowledges the interaction with a promise of an answer. */
export async function defer(interaction: Answerable): Promise<void> {
  try {
    await (isOnMessage(interaction)
      ? interaction.deferUpdate()
      : interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  } catch (error) {
    // The same call arrived before, and only its answer was lost.
    if (!isRefusal(error, 'acknowledged')) throw error;
    interaction.deferred = true;
  }
}
