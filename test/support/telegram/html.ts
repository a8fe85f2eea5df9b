import type { MessageEntity } from 'grammy/types';
import type { FormattedText } from './formatted-text.ts';
import { badRequest } from './refusal.ts';

const TYPES: Readonly<Record<string, MessageEntity['type']>> = {
  a: 'text_link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const decode = (entity: string): string | undefined => {
  const number = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(entity);
  if (!number) return NAMED[entity];
  const code = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
  return code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : undefined;
};

const refuse = (what: string) => badRequest(`can't parse entities: ${what}`);

const ATTRIBUTES = /^(?:\s+([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?)*\s*$/i;

/** What is wrong with a `<` that no `>` follows. */
const unclosed = (html: string, at: number): string => {
  const name = /^[^\s/>]*(?=\s)/.exec(html.slice(at + 1))?.[0]?.toLowerCase();
  const isUnknown = name !== undefined && !Object.hasOwn(TYPES, name);
  const what = isUnknown ? `Unsupported start tag "${name}"` : `Unclosed ${html[at + 1] === '/' ? 'end' : 'start'} tag`;
  return `${what} at byte offset ${Buffer.byteLength(html.slice(0, at))}`;
};

type Open = { tag: string; at: number; url?: string };

/** Reads `<tag ...>`; `attributes` begins after the tag's name. */
const openTag = (tag: string, attributes: string, at: number, byteOffset: () => number): Open => {
  if (!Object.hasOwn(TYPES, tag)) throw refuse(`Unsupported start tag "${tag}" at byte offset ${byteOffset()}`);
  if (!ATTRIBUTES.test(attributes)) {
    throw refuse(`Empty attribute name in the tag "${tag}" at byte offset ${byteOffset()}`);
  }
  const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
  if (tag === 'span' && !/class\s*=\s*["']tg-spoiler["']/i.test(attributes)) {
    throw refuse(`Tag "span" must have class "tg-spoiler" at byte offset ${byteOffset()}`);
  }
  const url = href?.[1] ?? href?.[2] ?? href?.[3];
  return {
    tag,
    at,
    ...(tag === 'a' && url ? { url: url.replace(/&(\w+);/g, (all, name) => decode(name) ?? all) } : {}),
  };
};

const close = ({ tag, at, url }: Open, end: number): MessageEntity[] => {
  const type = TYPES[tag];
  if (end === at || !type || (type === 'text_link' && !url)) return [];
  return [{ type, offset: at, length: end - at, ...(url ? { url } : {}) } as MessageEntity];
};

const TOKEN =
  /(?<plain>[^<&]+)|&(?<entity>#?\w{1,8});|<(?<slash>\/?)(?<name>[^\s>]*)(?<rest>(?:"[^"]*"|'[^']*'|[^>"'])*)>|[<&]/g;

/**
 * Reads the HTML that Telegram understands and refuses the rest with its words. Stricter in one thing: an `&` that begins
 * no character reference is refused, since it shows that a text was not escaped.
 */
export const parseHtml = (html: string): FormattedText => {
  const open: Open[] = [];
  const entities: MessageEntity[] = [];
  let text = '';
  for (const match of html.matchAll(TOKEN)) {
    const { plain, entity, slash, name, rest } = match.groups ?? {};
    const byteOffset = () => Buffer.byteLength(html.slice(0, match.index));
    if (plain !== undefined) {
      text += plain;
    } else if (entity !== undefined) {
      const decoded = decode(entity);
      if (decoded === undefined) throw refuse(`Unescaped "&" at byte offset ${byteOffset()}`);
      text += decoded;
    } else if (name === undefined) {
      throw refuse(match[0] === '&' ? `Unescaped "&" at byte offset ${byteOffset()}` : unclosed(html, match.index));
    } else if (slash === '') {
      open.push(openTag(name.toLowerCase(), rest ?? '', text.length, byteOffset));
    } else {
      const last = open.pop();
      if (!last) throw refuse(`Unexpected end tag at byte offset ${byteOffset()}`);
      if (rest?.trim()) throw refuse(`Unclosed end tag at byte offset ${byteOffset()}`);
      if (name !== '' && name.toLowerCase() !== last.tag) {
        throw refuse(`Unmatched end tag at byte offset ${byteOffset()}, expected "</${last.tag}>", found "</${name}>"`);
      }
      entities.push(...close(last, text.length));
    }
  }
  const left = open.at(-1);
  if (left) throw refuse(`Can't find end tag corresponding to start tag "${left.tag}"`);
  // Of two on the same words Telegram does not keep which was outside.
  const order = (a: MessageEntity, b: MessageEntity) =>
    a.offset - b.offset || b.length - a.length || a.type.localeCompare(b.type);
  return { text, entities: entities.sort(order) };
};
