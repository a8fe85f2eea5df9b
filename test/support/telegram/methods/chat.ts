import { type Method, method } from '../method.ts';
import { badRequest } from '../refusal.ts';
import { openRoom } from '../rooms.ts';
import { tell } from '../world.ts';

const ACTIONS = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
];

export const sendChatAction: Method = method(
  { chat_id: 'integer', action: 'string', message_thread_id: 'integer' },
  (world, given) => {
    const room = openRoom(world, given.chat_id);
    if (!given.action || !ACTIONS.includes(given.action)) throw badRequest('wrong parameter action in request');
    if (given.message_thread_id !== undefined && !room.topics.has(given.message_thread_id)) {
      throw badRequest('message thread not found');
    }
    tell(room, { kind: 'action', action: given.action });
    return true;
  },
);

export const getChat: Method = method({ chat_id: 'integer' }, (world, given) => ({
  ...openRoom(world, given.chat_id).chat,
  accent_color_id: 0,
  max_reaction_count: 11,
}));

const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

export const getFile: Method = method({ file_id: 'string' }, (world, given) => {
  const file = world.files.get(given.file_id ?? '');
  if (!file) throw badRequest('invalid file_id');
  if (file.bytes.length > MAX_DOWNLOAD_BYTES) throw badRequest('file is too big');
  return {
    file_id: given.file_id,
    file_unique_id: `u-${given.file_id}`,
    file_size: file.bytes.length,
    file_path: `documents/${given.file_id}`,
  };
});
