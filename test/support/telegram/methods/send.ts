import type { Message } from 'grammy/types';
import { readMarkup } from '../keyboards.ts';
import { type Method, method, onlyKeys } from '../method.ts';
import { badRequest } from '../refusal.ts';
import { type Content, openRoom, post, repliedTo, spend } from '../rooms.ts';
import type { Room, StoredFile, World } from '../world.ts';
import { readCaption, readText, textContent } from './content.ts';
import { documentContent, photoContent } from './media.ts';

const COMMON = {
  chat_id: 'integer',
  message_thread_id: 'integer',
  reply_parameters: 'json',
  reply_markup: 'json',
  disable_notification: 'boolean',
  protect_content: 'boolean',
  parse_mode: 'string',
} as const;

type Common = { message_thread_id?: number; reply_parameters?: unknown; reply_markup?: unknown };

const REPLY_PARAMETERS = [
  'message_id',
  'chat_id',
  'allow_sending_without_reply',
  'quote',
  'quote_parse_mode',
  'quote_entities',
  'quote_position',
];

const readReply = (room: Room, given: unknown): Content => {
  if (given === undefined) return {};
  const reply = onlyKeys('reply parameters', given, REPLY_PARAMETERS);
  const message = room.messages.get(Number(reply.message_id))?.message;
  if (message) return { reply_to_message: repliedTo(message) };
  if (reply.allow_sending_without_reply) return {};
  throw badRequest('message to be replied not found');
};

const send = (
  world: World,
  chatId: number | undefined,
  given: Common,
  content: Content,
  file?: StoredFile,
): Message => {
  const room = openRoom(world, chatId);
  const thread = given.message_thread_id;
  if (thread !== undefined && !room.topics.has(thread)) throw badRequest('message thread not found');
  const { inline, ...markup } = readMarkup(given.reply_markup);
  const whole: Content = {
    ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
    ...readReply(room, given.reply_parameters),
    ...content,
    ...(inline ? { reply_markup: inline } : {}),
  };
  spend(world, room);
  return post(world, room, whole, { ...markup, file });
};

export const sendMessage: Method = method(
  { ...COMMON, text: 'string', entities: 'json', link_preview_options: 'json' },
  (world, given) => {
    const text = readText(given);
    return send(world, given.chat_id, given, textContent(text));
  },
);

const CAPTION = { caption: 'string', caption_entities: 'json', show_caption_above_media: 'boolean' } as const;

export const sendPhoto: Method = method(
  { ...COMMON, ...CAPTION, photo: 'file', has_spoiler: 'boolean' },
  (world, given) => {
    const [content, file] = photoContent(world, given.photo);
    return send(world, given.chat_id, given, { ...content, ...readCaption(given) }, file);
  },
);

export const sendDocument: Method = method(
  { ...COMMON, ...CAPTION, document: 'file', disable_content_type_detection: 'boolean' },
  (world, given) => {
    const [content, file] = documentContent(world, given.document);
    return send(world, given.chat_id, given, { ...content, ...readCaption(given) }, file);
  },
);
