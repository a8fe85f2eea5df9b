import type { Input } from '@tend/chat';
import type { Document, Message } from 'grammy/types';

/** A document as the conversation takes it. Of several sent together only those count that have a caption or are tables. */
export function fileIn(document: Document, { caption: text, media_group_id: together }: Message): Input | undefined {
  const { file_id: ref, file_name: name = 'file', file_size: size = 0 } = document;
  if (together !== undefined && text === undefined && !/\.csv$/i.test(name)) return undefined;
  return { kind: 'file', name, size, ref, ...(text !== undefined && { text }) };
}
