import { type Content, keepFile } from './rooms.ts';
import type { World } from './world.ts';

/** A text as people's apps send it, with the commands in it marked. */
export const saidText = (text: string): Content => {
  if (text.length > 4_096) throw new Error('The apps split a text of more than 4,096 characters.');
  const entities = [...text.matchAll(/(?<![^\s])\/[a-z0-9_]{1,32}(?:@\w+)?/gi)].map((match) => ({
    type: 'bot_command' as const,
    offset: match.index,
    length: match[0].length,
  }));
  return { text, ...(entities.length > 0 ? { entities } : {}) };
};

const keep = (world: World, name: string, bytes: Buffer) => {
  const id = keepFile(world, name, bytes);
  return { file_id: id, file_unique_id: `u-${id}`, file_size: bytes.length };
};

const captioned = (caption: string | undefined): Content => (caption ? { caption } : {});

/** A photo; what it shows is of no interest here. */
export const saidPhoto = (world: World, caption?: string): Content => ({
  photo: [{ ...keep(world, 'photo.jpg', Buffer.from('photo')), width: 90, height: 90 }],
  ...captioned(caption),
});

/** A voice message of two seconds. */
export const saidVoice = (world: World): Content => ({
  voice: { ...keep(world, 'voice.ogg', Buffer.from('voice')), duration: 2 },
});

/** A sticker. */
export const saidSticker = (world: World): Content => ({
  sticker: {
    ...keep(world, 'sticker.webp', Buffer.from('sticker')),
    type: 'regular',
    width: 512,
    height: 512,
    is_animated: false,
    is_video: false,
  },
});

/** A file, which the bot can download by getFile. */
export const saidFile = (world: World, name: string, contents: Buffer | string, caption?: string): Content => ({
  document: { ...keep(world, name, Buffer.from(contents)), file_name: name },
  ...captioned(caption),
});
