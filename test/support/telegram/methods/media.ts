import { badRequest } from '../refusal.ts';
import { type Content, keepFile } from '../rooms.ts';
import type { StoredFile, World } from '../world.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
const MAX_FILE_BYTES = 50 * 1024 * 1024;

const resolve = (world: World, given: StoredFile | string | undefined, what: string): StoredFile => {
  if (given === undefined || given === '') throw badRequest(`there is no ${what} in the request`);
  const file = typeof given === 'string' ? world.files.get(given) : given;
  if (!file) throw badRequest('wrong file identifier/HTTP URL specified');
  if (file.bytes.length === 0) throw badRequest('file must be non-empty');
  return file;
};

const isPng = (bytes: Buffer) => bytes.length >= 24 && bytes.subarray(0, 8).equals(PNG);
const size = (bytes: Buffer) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

/** The parts of a message that show a photo, and its file: a PNG (this server reads no other kind) of sensible size. */
export const photoContent = (world: World, given: StoredFile | string | undefined): [Content, StoredFile] => {
  const file = resolve(world, given, 'photo');
  if (file.bytes.length > MAX_PHOTO_BYTES) throw badRequest('PHOTO_INVALID_DIMENSIONS');
  if (!isPng(file.bytes)) throw badRequest('IMAGE_PROCESS_FAILED');
  const { width, height } = size(file.bytes);
  if (width === 0 || height === 0) throw badRequest('IMAGE_PROCESS_FAILED');
  if (width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height)) {
    throw badRequest('PHOTO_INVALID_DIMENSIONS');
  }
  const id = keepFile(world, file.name, file.bytes);
  return [{ photo: [{ file_id: id, file_unique_id: `u-${id}`, width, height, file_size: file.bytes.length }] }, file];
};

/** The parts of a message that carry a document, and its file. */
export const documentContent = (world: World, given: StoredFile | string | undefined): [Content, StoredFile] => {
  const file = resolve(world, given, 'document');
  if (file.bytes.length > MAX_FILE_BYTES) throw badRequest('file is too big');
  const id = keepFile(world, file.name, file.bytes);
  return [
    { document: { file_id: id, file_unique_id: `u-${id}`, file_name: file.name, file_size: file.bytes.length } },
    file,
  ];
};
