import type { Block, Reply, Span, Tone } from '@tend/chat';
import { harmless, harmlessLine } from './harmless.ts';
import { type Numbered, type NumberedButtons, numberButtons } from './numbering.ts';

/** What the output can show. */
export interface Look {
  /** Whether bold text is drawn bold, or plain. */
  readonly bold: boolean;
  /** In characters: longer rows of buttons are broken between two buttons. */
  readonly width: number;
}

/** As wide as a dot and a space, so that the addresses of all products stand below each other. */
const marks: Readonly<Record<Tone, string>> = { overdue: '🟠 ', due: '🟡 ', fresh: '   ' };

/**
 * A reply as text, without a line break at its end: paragraphs and groups of rows with an empty line before each, but
 * rows directly under the paragraph that heads them; then the buttons with their numbers. Pictures are not drawn.
 */
export function drawReply(reply: Pick<Reply, 'blocks' | 'choice' | 'calls'>, look: Look): string {
  const body = reply.blocks.reduce(
    (text, block, index) => `${text}${index === 0 ? '' : block.kind === 'row' ? '\n' : '\n\n'}${draw(block, look)}`,
    '',
  );
  const buttons = drawButtons(numberButtons(reply), look);
  return [body, buttons].filter((part) => part !== '').join('\n');
}

function draw(block: Block, look: Look): string {
  if (block.kind === 'paragraph') return block.spans.map((span) => drawSpan(span, harmless, look)).join('');
  const text = block.spans.map((span) => drawSpan(span, harmlessLine, look)).join('');
  return `${block.tone ? marks[block.tone] : ''}${text}`;
}

/** The only place that prints a control character besides the line break. */
function drawSpan(span: Span, safe: (text: string) => string, { bold }: Look): string {
  if (typeof span === 'string') return safe(span);
  const text = safe(span.bold);
  return bold && text !== '' ? `\x1b[1m${text}\x1b[22m` : text;
}

function drawButtons({ items, others }: NumberedButtons, { width }: Look): string {
  const lines = items.map(drawButton);
  let line = '';
  for (const button of others.map(drawButton)) {
    if (line !== '' && line.length + 2 + button.length > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? button : `  ${button}`;
  }
  return [...lines, ...(line === '' ? [] : [line])].join('\n');
}

function drawButton({ number, button }: Numbered): string {
  return `[${number}] ${harmlessLine(button.label)}`;
}
