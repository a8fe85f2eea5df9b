import type { Language } from '@tend/core';
import type { Block, Button, Form, Reply, Span } from '../replies/reply.ts';

/** The reply with no-break spaces where French sets them: before `: ; ? ! »` and after `«`. */
export function typeset(reply: Reply, language: Language): Reply {
  if (language !== 'fr') return reply;
  const { choice, aside, form } = reply;
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
    ...(form && { form: setForm(form) }),
    ...(aside && {
      aside: { ...aside, sent: setText(aside.sent), closed: setText(aside.closed), open: setText(aside.open) },
    }),
    pictures: reply.pictures.map((picture) => ({ ...picture, alt: setText(picture.alt) })),
  };
}

function setBlock(block: Block): Block {
  return { ...block, spans: block.spans.map(setSpan) };
}

/** Its title and what it holds already are what people typed. */
function setForm(form: Form): Form {
  const fields = form.fields.map((field) => ({
    ...field,
    label: setText(field.label),
    ...(field.choices && { choices: field.choices.map((one) => ({ ...one, label: setText(one.label) })) }),
  }));
  return { ...form, fields, open: setButton(form.open) };
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
