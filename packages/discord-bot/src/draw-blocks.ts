import type { Block, Span, Tone } from '@tend/chat';
import type { APIEmbed } from 'discord.js';
import { harmless, roomFor, toMarkdown } from './markdown.ts';
import { splitSpans, textOf } from './split-spans.ts';

/** A text, and below it a list with a colour at its side. */
export interface DrawnText {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
}

const marks: Readonly<Record<Tone, string>> = { overdue: '🟠 ', due: '🟡 ', fresh: '' };

const colours = { overdue: 0xf4900c, due: 0xfdcb58 } as const;

/** Room in a message, in characters of Markdown: as much as Discord takes. */
const longest = { content: 2_000, list: 4_096 } as const;

/** A message in the making: spans of the text, spans of the list, and how urgent what is in the list is. */
interface Page {
  readonly content: Span[];
  readonly list: Span[];
  readonly tones: Set<Tone>;
}

/**
 * Blocks as the texts of messages: what comes before the first row is the text, the rows and what follows them the list.
 * A new message begins at the border of a block, or inside of one that is too long by itself.
 */
export function drawBlocks(blocks: readonly Block[]): DrawnText[] {
  const pages: Page[] = [];
  for (const block of blocks) {
    for (const [index, part] of splitSpans(spansOf(block), longest.list).entries()) {
      if (part.every((span) => textOf(span).trim() === '')) continue;
      const latest = index === 0 ? pages.at(-1) : undefined;
      const page = latest && place(block, part, latest) ? latest : begin(block, part, pages);
      if (block.kind === 'row' && block.tone) page.tones.add(block.tone);
    }
  }
  return pages.map(drawPage);
}

/** Puts a part of a block at the end of a page; false when it has no room there. */
function place(block: Block, part: readonly Span[], { content, list }: Page): boolean {
  const between = (spans: readonly Span[]) => (spans.length === 0 ? [] : [block.kind === 'row' ? '\n' : '\n\n']);
  const isText = block.kind === 'paragraph' && list.length === 0;
  for (const [spans, most] of isText
    ? ([
        [content, longest.content],
        [list, longest.list],
      ] as const)
    : ([[list, longest.list]] as const)) {
    const more = [...between(spans), ...part];
    if (roomFor(spans) + roomFor(more) > most) continue;
    spans.push(...more);
    return true;
  }
  return false;
}

function begin(block: Block, part: readonly Span[], pages: Page[]): Page {
  const page: Page = { content: [], list: [], tones: new Set() };
  place(block, part, page);
  pages.push(page);
  return page;
}

function drawPage({ content, list, tones }: Page): DrawnText {
  const tone = (['overdue', 'due'] as const).find((one) => tones.has(one));
  const embed = { description: toMarkdown(list), ...(tone && { color: colours[tone] }) };
  return { content: toMarkdown(content), embeds: list.length > 0 ? [embed] : [] };
}

function spansOf(block: Block): Span[] {
  const spans = block.spans.map((span) => (typeof span === 'string' ? harmless(span) : { bold: harmless(span.bold) }));
  return block.kind === 'row' && block.tone ? [marks[block.tone], ...spans] : spans;
}
