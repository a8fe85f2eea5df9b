import type { Language } from '@tend/core';
import type { Block, Button, Reply, Span } from '../replies/reply.ts';

/** The reply with no-break spaces where French sets them: before `: ; ? ! »` and after `«`. */
export function typeset(reply: Reply, language: Language): Reply {
  if (language !== 'fr') return reply;
  const { choice, aside } = reply;
  return {
    ...reply,
    blocks: reply.blocks.map(setBlock),
    calls: reply.calls.map(setButton),
    ...(choice && {
      choice: {
        items: choice.items.map(setButton),
        ...(choice.previous && { previous: setButton(choice.previous) }),
        ...(choice.next && { next: setButton(choice.next) }),
      },
    }),
    ...(aside && { aside: { sent: setText(aside.sent), closed: setText(aside.closed), open: setText(aside.open) } }),
    pictures: reply.pictures.map((picture) => ({ ...picture, alt: setText(picture.alt) })),
  };
}

function setBlock(block: Block): Block {
  return { ...block, spans: block.spans.map(setSpan) };
}

/** What stands out is an address or what a person typed. */
function setSpan(span: Span): Span {
  return typeof span === 'string' ? setText(span) : span;
}

function setButton(button: Button): Button {
  return { ...button, label: setText(button.label) };
}

function setText(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, '\u00A0').replace(/« /g, '«\u00A0');
}
