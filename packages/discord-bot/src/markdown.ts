import type { Span } from '@tend/chat';

/** Marks that turn the direction of writing without being seen. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A text as it may be sent: without control characters besides line breaks, marks that turn the writing, and halves of characters. */
export function harmless(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\r\u2028\u2029]/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}/gu, (mark) => (mark === '\n' ? mark : ''))
    .replace(turning, '');
}

/** The only place that writes Markdown: spans as Discord takes them. What people wrote stands there as they wrote it. */
export function toMarkdown(spans: readonly Span[]): string {
  return spans.map((span) => (typeof span === 'string' ? escaped(span) : inBold(escaped(span.bold)))).join('');
}

/** At least as many characters as the spans take as Markdown. */
export function roomFor(spans: readonly Span[]): number {
  return spans.reduce((room, span) => room + (typeof span === 'string' ? widthOf(span) : widthOf(span.bold) + 4), 0);
}

/** At least as many characters as the text takes once it is escaped. */
export function widthOf(text: string): number {
  return text.length + (text.match(marks)?.length ?? 0);
}

/** Everything that `special` may find. */
const marks = /[\\*_~`|<>[\]@:#+\-.]/g;

/**
 * What Discord reads as more than itself: anywhere what frames a style, a link, a mention or a time; addresses of pages
 * and names of emoji at their colon; at the beginning of a line headings, lists and their numbers.
 */
const special = /[\\*_~`|<>[\]@]|:(?=\/\/|[\w+-]+:)|(?<=^\s*)[-+#]|(?<=^\s*\d+)\.(?=\s|$)/gm;

function escaped(text: string): string {
  return text.replace(special, '\\$&');
}

function inBold(text: string): string {
  return text.trim() === '' ? text : `**${text}**`;
}
