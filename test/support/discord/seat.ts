import type { Answer } from './answer.ts';
import type { Choice, Interaction } from './channel.ts';
import type { Filling } from './fill-in.ts';
import type { SeenForm } from './form.ts';
import type { Seen } from './seen.ts';
import type { Values } from './write-option.ts';

/** One person in one channel: what they can do there and what they see. What they do gives the interaction, which tells how far it was answered. */
export type Seat = {
  readonly channelId: string;
  /** The messages of this channel as this person sees them now, oldest first. */
  readonly messages: readonly Seen[];
  /** The commands this person is offered here, by the names they read. */
  readonly commands: readonly string[];
  /** The form that is open before this person. */
  readonly form: SeenForm | undefined;
  /** Uses a command such as `/freezer add`; names and choices may be the translated ones. Throws where the app would not. */
  uses(command: string, options?: Values): Interaction;
  /** Types into an option and gives what is offered, with the names as this person reads them. */
  types(command: string, option: string, text: string, others?: Values): Promise<readonly Choice[]>;
  /** Presses the button of that label on the latest message that has one, or that index of the latest with buttons. */
  presses(button: string | number): Interaction;
  /** Chooses options, by label or value, in the latest select that has the first. */
  selects(...options: string[]): Interaction;
  /** Sends the open form with these fields, by label or custom id, the others as they stand. */
  fillsIn(filling?: Filling): Interaction;
  closesForm(): void;
  /** A press with any custom id at all, or a choice of any values, on any message of the bot: a forged one. */
  forges(customId: string, more?: { readonly values?: readonly string[]; readonly messageId?: string }): Interaction;
  /** A form with any custom id and any fields, though none is open. */
  forgesForm(customId: string, fields: Readonly<Record<string, string | readonly string[]>>): Interaction;
  /** Makes a message vanish, which bots are not told. */
  deletes(messageId: string): void;
  /** Waits until the bot has answered what this person did here, and gives what they noticed since the last time. */
  answer(patience?: number): Promise<Answer>;
  /** The next message or edit of the bot that this person notices here. */
  next(): Promise<Seen>;
};
