import type { MessageEntity } from 'grammy/types';
import { showFormatted } from './formatted-text.ts';
import type { Happening, Stored, StoredFile } from './world.ts';

/** A message as people see it. */
export type Seen = {
  readonly id: number;
  /** The first name of who sent it. */
  readonly by: string;
  /** Text or caption, with bold as `**bold**` and so on. */
  readonly text: string;
  /** The labels of the buttons, row by row. */
  readonly buttons: readonly (readonly string[])[];
  readonly photo?: StoredFile;
  readonly document?: StoredFile;
  /** Whether it asks for a reply (ForceReply). */
  readonly asksReply: boolean;
  readonly replyTo?: number;
  readonly topic?: number;
  readonly edited: boolean;
};

/** What the bot did in a chat after someone did something there. */
export type Answer = {
  readonly sent: readonly Seen[];
  readonly edited: readonly Seen[];
  /** Answers to presses; the text is empty where the press was only acknowledged. */
  readonly toasts: readonly { readonly to: number; readonly text: string; readonly alert: boolean }[];
  /** Chat actions such as `typing`. */
  readonly actions: readonly string[];
  /** Everything that was sent, edited or popped up, in order, for a transcript. */
  readonly text: string;
};

/** Reads a message the way people see it. */
export const see = ({ message, forceReply, file }: Stored): Seen => {
  const text = message.text ?? message.caption ?? '';
  const entities: MessageEntity[] = message.entities ?? message.caption_entities ?? [];
  return {
    id: message.message_id,
    by: message.from?.first_name ?? '',
    text: showFormatted({ text, entities }),
    buttons: (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map((button) => button.text)),
    ...(file && message.photo ? { photo: file } : {}),
    ...(file && message.document ? { document: file } : {}),
    asksReply: forceReply !== undefined,
    ...(message.reply_to_message ? { replyTo: message.reply_to_message.message_id } : {}),
    ...(message.message_thread_id === undefined ? {} : { topic: message.message_thread_id }),
    edited: message.edit_date !== undefined,
  };
};

/** A message as lines of a transcript: what it carries, its text, its buttons in brackets. */
export const showSeen = ({ text, buttons, photo, document, asksReply }: Seen): string =>
  [
    ...(photo ? ['[photo]'] : []),
    ...(document ? [`[file ${document.name}]`] : []),
    ...(text === '' ? [] : [text]),
    ...buttons.map((row) => row.map((label) => `[${label}]`).join(' ')),
    ...(asksReply ? ['(asks for a reply)'] : []),
  ].join('\n');

/** Sums up what happened. */
export const sumUp = (happenings: readonly Happening[]): Answer => {
  const seen = (kind: 'sent' | 'edited') =>
    happenings.flatMap((happening) => (happening.kind === kind ? [see(happening.stored)] : []));
  const lines = happenings.flatMap((happening) => {
    if (happening.kind === 'sent') return [showSeen(see(happening.stored))];
    if (happening.kind === 'edited') return [`(edited)\n${showSeen(see(happening.stored))}`];
    return happening.kind === 'toast' && happening.text !== '' ? [`(popup) ${happening.text}`] : [];
  });
  return {
    sent: seen('sent'),
    edited: seen('edited'),
    toasts: happenings.flatMap((it) => (it.kind === 'toast' ? [{ to: it.to, text: it.text, alert: it.alert }] : [])),
    actions: happenings.flatMap((it) => (it.kind === 'action' ? [it.action] : [])),
    text: lines.join('\n\n'),
  };
};
