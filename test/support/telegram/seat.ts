import type { InlineKeyboardButton, Message, User } from 'grammy/types';
import { awaitAnswer } from './await-answer.ts';
import { type Content, keepFile, store } from './rooms.ts';
import { type Answer, type Seen, see, sumUp } from './seen.ts';
import type { News } from './update-queue.ts';
import { forgetOldest, type Happening, type Room, type World } from './world.ts';

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

const commands = (text: string): Content => {
  const entities = [...text.matchAll(/(?<![^\s])\/[a-z0-9_]{1,32}(?:@\w+)?/gi)].map((match) => ({
    type: 'bot_command' as const,
    offset: match.index,
    length: match[0].length,
  }));
  return { text, ...(entities.length > 0 ? { entities } : {}) };
};

let queryCount = 0;

/** The seat of `user` in `room`. */
export const createSeat = (world: World, room: Room, user: User, delivery: Delivery, topic?: number): Seat => {
  let happened: Happening[] = [];
  room.watchers.add((happening) => {
    happened.push(happening);
    if (happened.length > 2 * world.remember) happened = happened.slice(-world.remember);
  });
  const deliver = (news: News) => {
    room.lastCallAt = 0;
    room.lastUpdate = world.queue.add(news) ?? room.lastUpdate;
  };
  const say = (content: Content): number => {
    delivery.enter();
    const inTopic = topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true as const };
    const { message } = store(world, room, { from: user, ...inTopic, ...content });
    if (delivery.reaches(message)) deliver({ message: message as NonNullable<News['message']> });
    return message.message_id;
  };
  const find = (messageId: number): Message => {
    const stored = room.messages.get(messageId);
    if (!stored) throw new Error(`There is no message ${messageId} in chat ${room.chat.id}.`);
    return stored.message;
  };
  const press = (data: string, message: Message) => {
    queryCount += 1;
    const id = `query-${queryCount}`;
    world.queries.set(id, { from: user.id, room, at: world.now(), answered: false });
    forgetOldest(world.queries, world.remember);
    deliver({ callback_query: { id, from: user, chat_instance: String(room.chat.id), data, message } });
  };
  const newestFirst = () => [...room.messages.values()].reverse().map(({ message }) => message);
  const buttonsOf = (message: Message): InlineKeyboardButton[] => message.reply_markup?.inline_keyboard.flat() ?? [];
  const findButton = (wanted: string | number): [InlineKeyboardButton, Message] => {
    for (const message of newestFirst()) {
      const buttons = buttonsOf(message);
      const button = typeof wanted === 'number' ? buttons[wanted] : buttons.find(({ text }) => text === wanted);
      if (button) return [button, message];
      if (typeof wanted === 'number' && buttons.length > 0) break;
    }
    const labels = newestFirst()
      .flatMap(buttonsOf)
      .slice(0, 30)
      .map(({ text }) => `[${text}]`);
    throw new Error(`There is no button ${wanted} in chat ${room.chat.id}, only ${labels.join(' ')}.`);
  };
  const file = (name: string, bytes: Buffer) => {
    const id = keepFile(world, name, bytes);
    return { file_id: id, file_unique_id: `u-${id}`, file_size: bytes.length };
  };
  return {
    chatId: room.chat.id,
    get messages() {
      return [...room.messages.values()].map(see);
    },
    writes: (text) => say(commands(text)),
    repliesTo: (messageId, text) =>
      say({ ...commands(text), reply_to_message: find(messageId) as Message['reply_to_message'] & object }),
    sendsPhoto: (caption) =>
      say({
        photo: [{ ...file('photo.jpg', Buffer.from('photo')), width: 90, height: 90 }],
        ...(caption ? { caption } : {}),
      }),
    sendsVoice: () => say({ voice: { ...file('voice.ogg', Buffer.from('voice')), duration: 2 } }),
    sendsSticker: () =>
      say({
        sticker: {
          ...file('sticker.webp', Buffer.from('sticker')),
          type: 'regular',
          width: 512,
          height: 512,
          is_animated: false,
          is_video: false,
        },
      }),
    sendsFile: (name, contents, caption) =>
      say({ document: { ...file(name, Buffer.from(contents)), file_name: name }, ...(caption ? { caption } : {}) }),
    edits(messageId, text) {
      const before = find(messageId);
      if (before.from?.id !== user.id) throw new Error(`Message ${messageId} is not by ${user.first_name}.`);
      const message = { ...before, ...commands(text), edit_date: Math.floor(world.now() / 1_000) } as Message;
      room.messages.set(messageId, { message });
      if (delivery.reaches(message)) deliver({ edited_message: message as NonNullable<News['edited_message']> });
    },
    presses(wanted) {
      const [button, message] = findButton(wanted);
      if ('callback_data' in button && button.callback_data) return press(button.callback_data, message);
      const url = 'url' in button && button.url ? new URL(button.url) : undefined;
      const payload = url?.searchParams.get('start');
      if (url?.pathname.slice(1).toLowerCase() !== world.bot.username.toLowerCase() || !payload) {
        throw new Error(`Pressing [${button.text}] tells the bot nothing.`);
      }
      delivery.follow(payload);
    },
    forges: (data, messageId) => {
      const target =
        messageId === undefined ? newestFirst().find(({ from }) => from?.id === world.bot.id) : find(messageId);
      if (!target) throw new Error(`The bot has written nothing in chat ${room.chat.id}.`);
      press(data, target);
    },
    async answer(patience = 10_000) {
      await awaitAnswer(world, room, patience);
      return sumUp(happened.splice(0));
    },
    next: () =>
      new Promise((resolve) => {
        const watcher = (happening: Happening) => {
          if (happening.kind !== 'sent' && happening.kind !== 'edited') return;
          room.watchers.delete(watcher);
          resolve(see(happening.stored));
        };
        room.watchers.add(watcher);
      }),
  };
};
