import type { Incoming, Input } from '@tend/chat';
import type { CallbackQuery, Message, Update, User } from 'grammy/types';
import type { Destination } from './destination.ts';
import { fileIn } from './read-file.ts';

/** The bot itself, as Telegram knows it. */
export interface Me {
  readonly id: number;
  readonly username: string;
}

/** An update as the conversation takes it, and where its answer goes. */
export interface Received {
  readonly incoming: Incoming;
  readonly destination: Destination;
}

/** The kinds of update that are asked for. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query'] as const;

/**
 * Reads an update: a message, a changed message or a press. Undefined for what is nobody's message to this bot: service
 * messages, other bots, channels, commands for another bot in a group.
 */
export function readUpdate(update: Update, me: Me): Received | undefined {
  if (update.callback_query) return readPress(update.callback_query, me);
  const message = update.message ?? update.edited_message;
  if (!message) return undefined;
  const input = update.message ? inputOf(message) : editedInput(message);
  if (!input || (message.chat.type !== 'private' && isForOtherBot(input, me))) return undefined;
  const id = update.message ? deliveryOf(message) : `e:${update.update_id}`;
  const answers = message.reply_to_message?.from?.id === me.id;
  return received(message, message.from, me, { id, input, ...(answers && { answers }) });
}

function readPress({ id, from, data, message }: CallbackQuery, me: Me): Received | undefined {
  if (!message || data === undefined) return undefined;
  const read = received(message, from, me, { id: `c:${id}`, input: { kind: 'call', payload: data } });
  if (!read || read.destination.group || !mayHoldText(message)) return read;
  return { ...read, destination: { ...read.destination, pressed: message.message_id } };
}

/** Whether its text may be edited: a picture has none, and of a message from long ago Telegram says nothing. */
function mayHoldText(message: NonNullable<CallbackQuery['message']>): boolean {
  return message.date === 0 || 'text' in message;
}

function received(
  message: Pick<Message, 'chat' | 'message_id'> & Partial<Message>,
  from: User | undefined,
  me: Me,
  what: Pick<Incoming, 'id' | 'input' | 'answers'>,
): Received | undefined {
  const { chat } = message;
  if (!from || from.is_bot || chat.type === 'channel') return undefined;
  const threadId = message.is_topic_message ? message.message_thread_id : undefined;
  const thread = threadId === undefined ? {} : { thread: String(threadId) };
  const isPrivate = chat.type === 'private';
  const incoming: Incoming = {
    bot: `telegram:${me.id}`,
    ...what,
    identity: { platform: 'telegram', externalId: String(from.id) },
    displayName: [from.first_name, from.last_name].filter(Boolean).join(' '),
    ...(from.language_code && { language: from.language_code }),
    chat: isPrivate
      ? { id: String(chat.id), ...thread, kind: 'private' }
      : { id: String(chat.id), ...thread, kind: 'group', privateId: String(from.id) },
  };
  const topic = threadId === undefined ? {} : { threadId };
  if (isPrivate) return { incoming, destination: { chatId: chat.id, ...topic } };
  const replied = what.input.kind === 'call' ? {} : { messageId: message.message_id };
  return { incoming, destination: { chatId: from.id, group: { chatId: chat.id, ...topic, ...replied } } };
}

/** The same for every delivery of the message, and for its changes; when it was sent makes it different from all others. */
function deliveryOf({ chat, message_id, date }: Message): string {
  return `m:${chat.id}:${message_id}:${date}`;
}

function inputOf(message: Message): Input | undefined {
  if (message.document && !message.animation) return fileIn(message.document, message);
  const text = message.text ?? message.caption;
  if (text !== undefined) return { kind: 'text', text };
  // Of an album one picture has the caption.
  if (message.media_group_id !== undefined) return undefined;
  return unreadable.some((kind) => message[kind] !== undefined) ? { kind: 'unreadable' } : undefined;
}

function editedInput(message: Message): Input | undefined {
  const text = message.text ?? message.caption;
  return text === undefined ? undefined : { kind: 'edited', of: deliveryOf(message), text };
}

/** What people send besides text; all else without a text is a service message. */
const unreadable = [
  ...(['voice', 'audio', 'video', 'video_note', 'animation', 'photo', 'sticker', 'document'] as const),
  ...(['contact', 'location', 'venue', 'dice', 'poll', 'story', 'game', 'paid_media', 'checklist'] as const),
];

/** `/add@other_bot` in a group that both are in. */
function isForOtherBot(input: Input, me: Me): boolean {
  if (input.kind !== 'text' && input.kind !== 'edited' && input.kind !== 'file') return false;
  const [, named] = (input.text ?? '').match(/^\s*\/\w+@(\w+)/) ?? [];
  return named !== undefined && named.toLowerCase() !== me.username.toLowerCase();
}
