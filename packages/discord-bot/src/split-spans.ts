import type { Span } from '@tend/chat';
import { roomFor, widthOf } from './markdown.ts';

/** Cuts spans into parts that take at most `most` characters as Markdown: between words where there are some, never inside a character. */
export function splitSpans(spans: readonly Span[], most: number): Span[][] {
  const parts: Span[][] = [[]];
  let room = most;
  for (const span of spans) {
    let text = textOf(span);
    const frame = roomFor([span]) - widthOf(text);
    while (widthOf(text) + frame > room) {
      const cut = cutIn(text, room - frame, room === most);
      if (cut > 0) parts.at(-1)?.push(like(span, text.slice(0, cut)));
      text = text.slice(cut).trimStart();
      parts.push([]);
      room = most;
    }
    if (text !== '') parts.at(-1)?.push(like(span, text));
    room -= widthOf(text) + frame;
  }
  return parts.filter((part, index) => index === 0 || part.length > 0);
}

/** The text cut to at most `most` characters, with an ellipsis in place of what is missing. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 2)) ? most - 2 : most - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** What a span says. */
export function textOf(span: Span): string {
  return typeof span === 'string' ? span : span.bold;
}

/** Where to cut: after the last space that fits; else, if it must be, between two characters. */
function cutIn(text: string, room: number, must: boolean): number {
  const end = lengthWithin(text, room);
  const space = text.slice(0, end + 1).search(/\s\S*$/);
  if (space > end / 2) return space;
  if (!must) return Math.max(space, 0);
  const inside = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? 1 : 0;
  return end - inside;
}

/** How many characters of the text fit into so much room. */
function lengthWithin(text: string, room: number): number {
  let end = Math.max(0, Math.min(text.length, room));
  while (end > 0 && widthOf(text.slice(0, end)) > room) end -= Math.ceil((widthOf(text.slice(0, end)) - room) / 2);
  return end;
}

function like(span: Span, text: string): Span {
  return typeof span === 'string' ? text : { bold: text };
}
