import type { APIAttachment } from 'discord.js';
import { invalidField, type Problem } from './refusal.ts';
import { forgetOldest } from './remember.ts';
import type { Sent } from './request.ts';
import type { World } from './world.ts';
import type { SentFile } from './write-option.ts';

/** A file of a message as the bot names it: an upload by the number in `files[n]`, or one that is there by its id. */
export type GivenAttachment = {
  readonly id: string | number;
  readonly filename?: string;
  readonly description?: string;
};

/** Which files a message is to have. */
export type Files = {
  readonly given: readonly GivenAttachment[] | null | undefined;
  readonly uploaded: Sent['files'];
  readonly before: readonly APIAttachment[];
  /** Where in the body the message stands. */
  readonly path: Problem['path'];
};

const upload = (world: World, channel: string, { given, uploaded, path }: Files) => {
  const described = new Map((given ?? []).map((one) => [String(one.id), one]));
  return [...uploaded].map(([index, file]): APIAttachment => {
    const about = described.get(index);
    if (given && !about) {
      const place = [...path, 'attachments'];
      throw invalidField(place, 'ATTACHMENT_MISSING', `files[${index}] is not among the attachments`);
    }
    const id = world.nextId();
    const filename = about?.filename ?? file.name;
    const address = `/attachments/${channel}/${id}/${encodeURIComponent(filename)}`;
    world.files.set(address, file);
    forgetOldest(world.files, world.remember);
    const url = `${world.origin}${address}`;
    return {
      ...{ id, filename, url, proxy_url: url, size: file.bytes.length, content_type: file.type },
      ...(about?.description ? { description: about.description } : {}),
    };
  });
};

/** The files a message then has: those of before that are named (all if none are), and the uploaded ones. */
export const attach = (world: World, channel: string, files: Files): APIAttachment[] => {
  const { given, uploaded, before, path } = files;
  const added = upload(world, channel, files);
  if (!given) return [...before, ...added];
  const kept = given.flatMap(({ id, description }, index) => {
    if (uploaded.has(String(id))) return [];
    const old = before.find((one) => one.id === String(id));
    const place = [...path, 'attachments', index, 'id'];
    if (!old) throw invalidField(place, 'ATTACHMENT_NOT_FOUND', 'There is no such file');
    return [description === undefined ? old : { ...old, description }];
  });
  return [...kept, ...added];
};

/** Keeps a file that somebody sends with a command, so that it can be fetched, and gives it as the bot is told of it. */
export const keepSent = (world: World, { name, bytes }: SentFile): APIAttachment => {
  const id = world.nextId();
  const address = `/ephemeral-attachments/${world.applicationId}/${id}/${encodeURIComponent(name)}`;
  world.files.set(address, { name, type: 'application/octet-stream', bytes });
  forgetOldest(world.files, world.remember);
  const url = `${world.origin}${address}`;
  return { id, filename: name, url, proxy_url: url, size: bytes.length, ephemeral: true };
};
