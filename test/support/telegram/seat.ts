import { randomUUID } from 'node:crypto';
import type { Message, User } from 'grammy/types';
import { awaitAnswer } from './await-answer.ts';
import { findButton, latestOf, startPayload } from './buttons.ts';
import { type Content, deliver, repliedTo, store } from './rooms.ts';
import { saidFile, saidPhoto, saidSticker, saidText, saidVoice } from './said.ts';
import { type Answer, type Seen, see, sumUp } from './seen.ts';
import { nextSeen, record } from './watch.ts';
import { forgetOldest, type Room, type World } from './world.ts';

/** One person in one chat (or in one topic of it): what they can do there and what they see. */
export type Seat = {
  readonly chatId: number;
  /** The messages of this chat as they look now, oldest first. */
  readonly messages: readonly Seen[];
  /** Each of these puts a message into the chat, tells the bot and gives the message's id. */
  writes(text: string): number;
  repliesTo(messageId: number, text: string): number;
  sendsPhoto(caption?: string): number;
  sendsVoice(): number;
  sendsSticker(): number;
  sendsFile(name: string, contents: Buffer | string, caption?: string): number;
  /** Changes one of this person's own messages. */
  edits(messageId: number, text: string): void;
  /** Makes a message vanish, which bots are not told. */
  deletes(messageId: number): void;
  /**
   * Presses a button: the one with that label on the latest message that has one, or that index of the latest message with
   * buttons. A deep link to the bot leads to `/start payload` in the private chat.
   */
  presses(button: string | number): void;
  /** A press with any data at all, on any message of the bot: a forged one. */
  forges(data: string, messageId?: number): void;
  /** Waits until the bot has dealt with what happened here, and gives what it did in this chat since the last time. */
  answer(patience?: number): Promise<Answer>;
  /** The next message or edit of the bot in this chat. */
  next(): Promise<Seen>;
};

/** How the things someone does in a room reach the bot. */
export type Delivery = {
  /** Whether the bot gets this message. */
  readonly reaches: (message: Message) => boolean;
  /** Throws if the person cannot write here. */
  readonly enter: () => void;
  /** What a `/start payload` link does. */
  readonly follow: (payload: string) => void;
};

/** The seat of `user` in `room`. */
export const createSeat = (world: World, room: Room, user: User, delivery: Delivery, topic?: number): Seat => {
  const takeHappened = record(world, room);
  const say = (content: Content): number => {
    delivery.enter();
    const inTopic = topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true as const };
    const { message } = store(world, room, { from: user, ...inTopic, ...content });
    if (delivery.reaches(message)) deliver(world, room, { message });
    return message.message_id;
  };
  const find = (messageId: number): Message => {
    const stored = room.messages.get(messageId);
    if (!stored) throw new Error(`There is no message ${messageId} in chat ${room.chat.id}.`);
    return stored.message;
  };
  const press = (data: string, message: Message) => {
    const id = randomUUID();
    world.queries.set(id, { from: user.id, room, at: world.now(), answered: false });
    forgetOldest(world.queries, world.remember);
    deliver(world, room, { callback_query: { id, from: user, chat_instance: String(room.chat.id), data, message } });
  };
  return {
    chatId: room.chat.id,
    get messages() {
      return [...room.messages.values()].map(see);
    },
    writes: (text) => say(saidText(text)),
    repliesTo: (messageId, text) => say({ ...saidText(text), reply_to_message: repliedTo(find(messageId)) }),
    sendsPhoto: (caption) => say(saidPhoto(world, caption)),
    sendsVoice: () => say(saidVoice(world)),
    sendsSticker: () => say(saidSticker(world)),
    sendsFile: (name, contents, caption) => say(saidFile(world, name, contents, caption)),
    edits(messageId, text) {
      const before = find(messageId);
      if (before.from?.id !== user.id) throw new Error(`Message ${messageId} is not by ${user.first_name}.`);
      const message = { ...before, ...saidText(text), edit_date: Math.floor(world.now() / 1_000) } as Message;
      room.messages.set(messageId, { message });
      if (delivery.reaches(message)) deliver(world, room, { edited_message: message });
    },
    deletes: (messageId) => void room.messages.delete(messageId),
    presses(wanted) {
      const [button, message] = findButton(room, wanted);
      if ('callback_data' in button && button.callback_data) return press(button.callback_data, message);
      const payload = startPayload(world, button);
      if (payload === undefined) throw new Error(`Pressing [${button.text}] tells the bot nothing.`);
      delivery.follow(payload);
    },
    forges(data, messageId) {
      const message = messageId === undefined ? latestOf(room, world.bot.id) : find(messageId);
      if (!message) throw new Error(`The bot has written nothing in chat ${room.chat.id}.`);
      press(data, message);
    },
    async answer(patience = 10_000) {
      await awaitAnswer(world, room, patience);
      return sumUp(takeHappened());
    },
    next: () => nextSeen(room),
  };
};
