import type { Block, Span, Tone } from '@tend/chat';
import { harmless } from './html.ts';
import { boldIn, lengthOf, mostBold, splitSpans } from './split-spans.ts';

/** As wide as a dot and a space, so that the addresses of all products stand below each other. */
const marks: Readonly<Record<Tone, string>> = { overdue: '🟠 ', due: '🟡 ', fresh: '\u2003\u2002' };

/** Room for a message, in characters after parsing: Telegram takes 4,096. */
const longestMessage = 4_000;

/**
 * The texts of the messages that blocks make: paragraphs with an empty line before each, rows directly below what comes
 * before. A new message begins at the border of a block, or inside of one that is too long by itself.
 */
export function drawBlocks(blocks: readonly Block[]): Span[][] {
  const messages: Span[][] = [];
  let length = 0;
  for (const block of blocks) {
    const between = block.kind === 'row' ? '\n' : '\n\n';
    for (const [index, part] of splitSpans(spansOf(block), longestMessage).entries()) {
      const latest = messages.at(-1);
      const more = between.length + lengthOf(part);
      const fits = length + more <= longestMessage && boldIn([...(latest ?? []), ...part]) <= mostBold;
      if (latest && index === 0 && fits) {
        latest.push(between, ...part);
        length += more;
      } else {
        messages.push(part);
        length = lengthOf(part);
      }
    }
  }
  return messages.filter((spans) => spans.some((span) => textOf(span).trim() !== ''));
}

function spansOf(block: Block): Span[] {
  const spans = block.spans.map(safe);
  return block.kind === 'row' && block.tone ? [marks[block.tone], ...spans] : spans;
}

function safe(span: Span): Span {
  return typeof span === 'string' ? harmless(span) : { bold: harmless(span.bold) };
}

function textOf(span: Span): string {
  return typeof span === 'string' ? span : span.bold;
}
