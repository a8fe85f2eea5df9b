import type { MessageEntity } from 'grammy/types';
import { parseHtml } from './html.ts';
import { badRequest } from './refusal.ts';

/** Text without markup, and what its parts look like. Offsets and lengths are UTF-16 code units. */
export type FormattedText = { readonly text: string; readonly entities: readonly MessageEntity[] };

/** Telegram keeps the first hundred and drops the others without a word. */
const MAX_ENTITIES = 100;

const trim = ({ text, entities }: FormattedText): FormattedText => {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const kept = entities.flatMap((entity) => {
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, end);
    return to > from ? [{ ...entity, offset: from - start, length: to - from }] : [];
  });
  return { text: text.trim(), entities: kept };
};

const withEntities = (text: string, entities: unknown): FormattedText => {
  if (!Array.isArray(entities)) throw badRequest("can't parse entities: expected an Array");
  for (const entity of entities) {
    if (!Number.isInteger(entity?.offset) || entity.offset < 0 || !Number.isInteger(entity.length)) {
      throw badRequest("can't parse entities: offset and length must be Integers");
    }
    if (entity.offset + entity.length > text.length) {
      throw badRequest(`entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text`);
    }
  }
  return { text, entities };
};

/** Reads `text` as the bot asked to: as HTML, with `entities`, or as it stands. Throws a refusal if that fails. */
export const readFormatted = (text: string, parseMode: string | undefined, entities: unknown): FormattedText => {
  if (!text.isWellFormed()) throw badRequest('strings must be encoded in UTF-8');
  const mode = parseMode?.toLowerCase() ?? '';
  if (mode !== '' && mode !== 'html') throw badRequest(`unsupported parse_mode: this server reads HTML only`);
  const read = mode === 'html' ? parseHtml(text) : withEntities(text, entities ?? []);
  if (!read.text.isWellFormed()) {
    const why =
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units';
    throw badRequest(`can't parse entities: ${why}`);
  }
  if (read.entities.length > MAX_ENTITIES) throw badRequest(`more than ${MAX_ENTITIES} entities would be dropped`);
  return trim(read);
};

const MARKS: Readonly<Record<string, string>> = {
  bold: '**',
  italic: '_',
  underline: '__',
  strikethrough: '~~',
  code: '`',
  pre: '```',
  spoiler: '||',
};

/** The text as one would type it in Markdown: `**bold**`, `_italic_`, `[link](url)`. */
export const showFormatted = ({ text, entities }: FormattedText): string => {
  const openings = new Map<number, string>();
  const closings = new Map<number, string>();
  for (const entity of entities) {
    const mark = MARKS[entity.type];
    const [open, close] =
      entity.type === 'text_link'
        ? ['[', `](${entity.url})`]
        : entity.type === 'blockquote'
          ? ['> ', '']
          : [mark, mark];
    if (open === undefined || close === undefined) continue;
    const end = entity.offset + entity.length;
    openings.set(entity.offset, (openings.get(entity.offset) ?? '') + open);
    closings.set(end, close + (closings.get(end) ?? ''));
  }
  let shown = '';
  for (let at = 0; at <= text.length; at += 1) {
    shown += (closings.get(at) ?? '') + (openings.get(at) ?? '') + (text[at] ?? '');
  }
  return shown;
};
