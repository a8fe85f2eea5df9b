import { type FormattedText, readFormatted } from '../formatted-text.ts';
import { onlyKeys } from '../method.ts';
import { badRequest } from '../refusal.ts';
import type { Content } from '../rooms.ts';

const LINK_PREVIEW = ['is_disabled', 'url', 'prefer_small_media', 'prefer_large_media', 'show_above_text'];

/** Reads a message text; throws if it is empty, too long or malformed. */
export const readText = (given: {
  text?: string;
  parse_mode?: string;
  entities?: unknown;
  link_preview_options?: unknown;
}): FormattedText => {
  if (!given.text) throw badRequest('message text is empty');
  if (given.link_preview_options) onlyKeys('link preview options', given.link_preview_options, LINK_PREVIEW);
  const formatted = readFormatted(given.text, given.parse_mode, given.entities);
  if (formatted.text === '') throw badRequest('message text is empty');
  if (formatted.text.length > 4_096) throw badRequest('message is too long');
  return formatted;
};

/** Reads a caption, which may be missing; throws if it is too long or malformed. */
export const readCaption = (given: { caption?: string; parse_mode?: string; caption_entities?: unknown }): Content => {
  const { text, entities } = readFormatted(given.caption ?? '', given.parse_mode, given.caption_entities);
  if (text.length > 1_024) throw badRequest('message caption is too long');
  return text === '' ? {} : { caption: text, ...(entities.length > 0 ? { caption_entities: [...entities] } : {}) };
};

/** The parts of a message that come from a formatted text. */
export const textContent = ({ text, entities }: FormattedText): Content => ({
  text,
  ...(entities.length > 0 ? { entities: [...entities] } : {}),
});
