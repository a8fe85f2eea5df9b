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

/** The only place that writes HTML: spans as Telegram takes them with `parse_mode: 'HTML'`. */
export function toHtml(spans: readonly Span[]): string {
  return spans.map((span) => (typeof span === 'string' ? escaped(span) : `<b>${escaped(span.bold)}</b>`)).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
