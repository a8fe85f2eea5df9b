import type { CallbackQuery, ChatMemberUpdated, Message } from 'grammy/types';
import { badRequest, forbidden, Refusal } from './refusal.ts';
import type { News } from './update-queue.ts';
import { forgetOldest, type Room, type Stored, tell, type World } from './world.ts';

/** The chat with this id if the bot may write there; throws the refusal that Telegram gives otherwise. */
export const openRoom = (world: World, chatId: number | undefined): Room => {
  if (chatId === undefined) throw badRequest('chat_id is empty');
  const room = world.rooms.get(chatId);
  if (!room) throw badRequest('chat not found');
  if (room.migratedTo !== undefined) {
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: room.migratedTo,
    });
  }
  if (room.access === 'blocked') throw forbidden('bot was blocked by the user');
  if (room.access === 'never wrote') throw forbidden("bot can't initiate conversation with a user");
  if (room.access === 'kicked') throw forbidden(`bot was kicked from the ${room.chat.type} chat`);
  return room;
};

/** Counts the call towards the pace; throws a 429 refusal if it comes too soon. */
export const spend = (world: World, room: Room): void => {
  room.lastCallAt = performance.now();
  world.pace.spend(room.chat.id, world.now());
};

/** The updates that people cause; grammY's types tell messages apart by the kind of their chat, which is the same here. */
type ChatNews =
  | { readonly message: Message }
  | { readonly edited_message: Message }
  | { readonly callback_query: CallbackQuery }
  | { readonly my_chat_member: ChatMemberUpdated };

/** Tells the bot what happened in a chat. */
export const deliver = (world: World, room: Room, news: ChatNews): void => {
  const updateId = world.queue.add(news as News, room.chat.id);
  if (updateId === undefined) return;
  room.lastUpdate = updateId;
  room.lastCallAt = undefined;
};

/** What distinguishes a new message; the id, date and chat are given here. */
export type Content = Partial<Omit<Message, 'message_id' | 'date' | 'chat'>>;

/** A message as another one quotes it: without what it replies to itself. */
export const repliedTo = (message: Message): NonNullable<Content['reply_to_message']> =>
  ({ ...message, reply_to_message: undefined }) as NonNullable<Content['reply_to_message']>;

/** Puts a message into a chat. */
export const store = (world: World, room: Room, content: Content, more: Omit<Stored, 'message'> = {}): Stored => {
  const message = {
    message_id: room.nextMessageId(),
    date: Math.floor(world.now() / 1_000),
    chat: room.chat,
    ...content,
  } as Message;
  const stored = { message, ...more };
  room.messages.set(message.message_id, stored);
  forgetOldest(room.messages, world.remember);
  room.order.push(message.message_id);
  if (room.order.length > 2 * world.remember) room.order = room.order.slice(-world.remember);
  return stored;
};

/** Puts a message of the bot into a chat, for all there to see. */
export const post = (world: World, room: Room, content: Content, more: Omit<Stored, 'message'>): Message => {
  const stored = store(world, room, { from: world.bot, ...content }, more);
  tell(room, { kind: 'sent', stored });
  return stored.message;
};

/** Keeps a file; returns its id. */
export const keepFile = (world: World, name: string, bytes: Buffer): string => {
  const id = `file-${world.files.size}-${bytes.length}-${Math.random().toString(36).slice(2, 10)}`;
  world.files.set(id, { name, bytes });
  forgetOldest(world.files, world.remember);
  return id;
};
