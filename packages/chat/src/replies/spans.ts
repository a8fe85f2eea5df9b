import type { Block, Span, Tone } from './reply.ts';

/** Text that stands out: the address for the bag. */
export function bold(text: string): Span {
  return { bold: text };
}

/** A paragraph of its own. */
export function paragraph(...spans: readonly (Span | readonly Span[])[]): Block {
  return { kind: 'paragraph', spans: spans.flat() };
}

/** A line among lines; with a tone it says how urgent it is. */
export function row(spans: readonly Span[], tone?: Tone): Block {
  return tone ? { kind: 'row', tone, spans } : { kind: 'row', spans };
}
