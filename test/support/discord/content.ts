import type { APIAttachment, APIEmbed, APIMessage } from 'discord.js';
import { attach, type GivenAttachment } from './attachments.ts';
import { invalidField, type Problem, refusal } from './refusal.ts';
import type { Sent } from './request.ts';
import type { World } from './world.ts';

/** What a message says, in the shape in which the bot sent it; `null` stands for nothing. */
export type Content = {
  readonly content?: string | null;
  readonly embeds?: APIEmbed[] | null;
  readonly components?: APIMessage['components'] | null;
  readonly attachments?: readonly GivenAttachment[] | null;
  readonly allowed_mentions?: AllowedMentions | null;
  readonly flags?: number | null;
};

/** Whom a message may notify: all it mentions if this is left out. */
export type AllowedMentions = {
  readonly parse?: readonly string[] | null;
  readonly users?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
};

const pictureAddress = (url: string, attachments: readonly APIAttachment[], path: Problem['path']): string => {
  if (!url.startsWith('attachment://')) return url;
  const file = attachments.find(({ filename }) => filename === url.slice('attachment://'.length));
  if (!file) throw invalidField(path, 'ATTACHMENT_NOT_FOUND', `There is no file for ${url}`);
  return file.url;
};

/** What a message says after it was sent or edited with `given`. Throws if that is nothing, or of files that are not there. */
export const readContent = (
  world: World,
  channel: string,
  given: Content,
  files: Sent['files'],
  { before, path = [] }: { readonly before?: APIMessage | undefined; readonly path?: Problem['path'] | undefined } = {},
): Pick<APIMessage, 'content' | 'embeds' | 'components' | 'attachments'> => {
  const { attachments: named } = given;
  const attachments = attach(world, channel, {
    given: named,
    uploaded: files,
    before: before?.attachments ?? [],
    path,
  });
  const embeds = (given.embeds === undefined ? before?.embeds : given.embeds) ?? [];
  const content = ((given.content === undefined ? before?.content : given.content) ?? '').trim();
  const components = (given.components === undefined ? before?.components : given.components) ?? [];
  if (content === '' && embeds.length + attachments.length + components.length === 0) {
    throw refusal('Cannot send an empty message');
  }
  const shown = embeds.map((embed, index) => {
    const at = (key: string) => [...path, 'embeds', index, key, 'url'];
    const { image, thumbnail } = embed;
    return {
      ...embed,
      type: 'rich' as APIEmbed['type'],
      ...(image ? { image: { ...image, url: pictureAddress(image.url, attachments, at('image')) } } : {}),
      ...(thumbnail ? { thumbnail: { url: pictureAddress(thumbnail.url, attachments, at('thumbnail')) } } : {}),
    };
  });
  return { content, embeds: shown, components, attachments };
};
