import { isDeepStrictEqual } from 'node:util';
import type { Message } from 'grammy/types';
import { readMarkup } from '../keyboards.ts';
import { attachedFile, type Method, method, onlyKeys } from '../method.ts';
import { badRequest } from '../refusal.ts';
import { type Content, openRoom, spend } from '../rooms.ts';
import { type Room, type Stored, type StoredFile, tell, type World } from '../world.ts';
import { readCaption, readText, textContent } from './content.ts';
import { documentContent, photoContent } from './media.ts';

const TARGET = { chat_id: 'integer', message_id: 'integer', reply_markup: 'json' } as const;

type Target = { chat_id?: number; message_id?: number; reply_markup?: unknown };

const editable = (world: World, given: Target): [Room, Stored] => {
  const room = openRoom(world, given.chat_id);
  if (given.message_id === undefined) throw badRequest('message identifier is not specified');
  const stored = room.messages.get(given.message_id);
  if (!stored) throw badRequest('message to edit not found');
  const isOwn = stored.message.from?.id === world.bot.id;
  if (!isOwn || stored.fixed || given.message_id <= room.lastTooOld) throw badRequest("message can't be edited");
  return [room, stored];
};

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

const CONTENT = ['text', 'entities', 'caption', 'caption_entities', 'photo', 'document', 'reply_markup'] as const;

const isSame = (before: Message, after: Message) =>
  CONTENT.every((key) => isDeepStrictEqual(Reflect.get(before, key), Reflect.get(after, key)));

/** Replaces the parts named in `replaced` and the keyboard; a missing keyboard takes the old one away, as Telegram does. */
const edit = (
  world: World,
  given: Target,
  replaced: readonly (keyof Message)[],
  content: (before: Message) => Content,
  file?: StoredFile,
): Message => {
  const [room, stored] = editable(world, given);
  const { inline, fixed } = readMarkup(given.reply_markup);
  if (fixed) throw badRequest('inline keyboard expected');
  const before = stored.message;
  const kept = Object.fromEntries(
    Object.entries(before).filter(([key]) => key !== 'reply_markup' && !replaced.includes(key as keyof Message)),
  );
  const after = { ...kept, ...content(before), ...(inline ? { reply_markup: inline } : {}) } as Message;
  if (isSame(before, after)) throw badRequest(NOT_MODIFIED);
  spend(world, room);
  const edited = {
    ...stored,
    ...(file ? { file } : {}),
    message: { ...after, edit_date: Math.floor(world.now() / 1_000) } as Message,
  };
  room.messages.set(before.message_id, edited);
  tell(room, { kind: 'edited', stored: edited });
  return edited.message;
};

export const editMessageText: Method = method(
  { ...TARGET, text: 'string', parse_mode: 'string', entities: 'json', link_preview_options: 'json' },
  (world, given) => {
    const text = readText(given);
    return edit(world, given, ['text', 'entities'], (before) => {
      if (before.text === undefined) throw badRequest('there is no text in the message to edit');
      return textContent(text);
    });
  },
);

export const editMessageCaption: Method = method(
  { ...TARGET, caption: 'string', parse_mode: 'string', caption_entities: 'json', show_caption_above_media: 'boolean' },
  (world, given) =>
    edit(world, given, ['caption', 'caption_entities'], (before) => {
      if (!before.photo && !before.document) throw badRequest('there is no caption in the message to edit');
      return readCaption(given);
    }),
);

export const editMessageReplyMarkup: Method = method(TARGET, (world, given) => edit(world, given, [], () => ({})));

const MEDIA = ['type', 'media', 'caption', 'parse_mode', 'caption_entities', 'show_caption_above_media', 'has_spoiler'];
const MEDIA_PARTS = ['photo', 'document', 'caption', 'caption_entities'] as const;

export const editMessageMedia: Method = method({ ...TARGET, media: 'json' }, (world, given, request) => {
  const media = onlyKeys('InputMedia', given.media, MEDIA);
  if (media.type !== 'photo' && media.type !== 'document') throw badRequest("can't parse InputMedia: unsupported type");
  const source = attachedFile(String(media.media), request);
  const caption = readCaption(media);
  const [shown, file] = media.type === 'photo' ? photoContent(world, source) : documentContent(world, source);
  const content = (before: Message) => {
    if (!before.photo && !before.document) throw badRequest('there is no media in the message to edit');
    return { ...shown, ...caption };
  };
  return edit(world, given, MEDIA_PARTS, content, file);
});
