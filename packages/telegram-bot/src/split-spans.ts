import type { Span } from '@tend/chat';

/** How many characters spans show, as Telegram counts them: UTF-16 code units. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((length, span) => length + (typeof span === 'string' ? span : span.bold).length, 0);
}

/** How many spans are bold: Telegram takes formatting of at most 100 of them, and drops or refuses the rest. */
export function boldIn(spans: readonly Span[]): number {
  return spans.filter((span) => typeof span !== 'string').length;
}

export const mostBold = 100;

/**
 * Cuts spans into parts of at most `most` characters and as many bold spans as there may be: between words where there
 * are some, never inside a character.
 */
export function splitSpans(spans: readonly Span[], most: number): Span[][] {
  const parts: Span[][] = [[]];
  let room = most;
  for (const span of spans) {
    if (typeof span !== 'string' && boldIn(parts.at(-1) ?? []) >= mostBold) {
      parts.push([]);
      room = most;
    }
    let text = typeof span === 'string' ? span : span.bold;
    while (text.length > room) {
      const cut = cutIn(text, room, room === most);
      if (cut > 0) parts.at(-1)?.push(like(span, text.slice(0, cut)));
      text = text.slice(cut).trimStart();
      parts.push([]);
      room = most;
    }
    if (text !== '') parts.at(-1)?.push(like(span, text));
    room -= text.length;
  }
  return parts.filter((part, index) => index === 0 || part.length > 0);
}

/** The text cut to at most `most` characters, with an ellipsis in place of what is missing. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, cutIn(text, most - 1, true)).trimEnd()}…`;
}

/** Where to cut: after the last space that fits; else, if it must be, between two characters. */
function cutIn(text: string, room: number, must: boolean): number {
  const space = text.slice(0, room + 1).search(/\s\S*$/);
  if (space > room / 2) return space;
  if (!must) return Math.max(space, 0);
  const inside = /[\uD800-\uDBFF]/.test(text.charAt(room - 1)) ? 1 : 0;
  return room - inside;
}

function like(span: Span, text: string): Span {
  return typeof span === 'string' ? text : { bold: text };
}
