import type { Button, Reply, Span } from '@tend/chat';

/** All buttons of a reply, as a platform would draw them. */
export function buttonsOf({ calls, choice }: Reply): Button[] {
  const turning = [choice?.previous, choice?.next].filter((button) => button !== undefined);
  return [...calls, ...(choice?.items ?? []), ...turning];
}

/** Everything of a reply that can come back. */
export function payloadsOf(reply: Reply): { readonly payload: string }[] {
  return [...buttonsOf(reply), ...(reply.form ? [reply.form, reply.form.open] : [])];
}

/** What the button with that label holds. */
export function payloadOf(reply: Reply, label: string): string {
  const button = buttonsOf(reply).find((one) => withPlainSpaces(one.label) === withPlainSpaces(label));
  if (!button) throw new Error(`no button [${label}] in:\n${transcript(reply)}`);
  return button.payload;
}

const tones = { overdue: '🟠 ', due: '🟡 ', fresh: '   ' };

/**
 * A reply as people read it: addresses in `**`, urgency as a colour, buttons in brackets, pictures by their alt text, a
 * file by its name.
 * No-break spaces are shown as spaces.
 */
export function transcript(reply: Reply): string {
  const lines = reply.blocks.map((block) => {
    const text = block.spans.map(spanText).join('');
    return block.kind === 'row' && block.tone ? tones[block.tone] + text : text;
  });
  const pictures = reply.pictures.map((picture) => `(picture: ${picture.alt})`);
  const files = reply.file ? [`(file: ${reply.file.name})`] : [];
  const row = (buttons: readonly Button[]) => buttons.map(({ label }) => `[${label}]`).join(' ');
  const { choice } = reply;
  const items = choice?.items.map(({ label }) => `[${label}]`) ?? [];
  const turning = row([choice?.previous, choice?.next].filter((button) => button !== undefined));
  const written = [...lines, ...pictures, ...files, ...items, turning, row(reply.calls)].filter((line) => line !== '');
  return withPlainSpaces(written.join('\n'));
}

function withPlainSpaces(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ');
}

function spanText(span: Span): string {
  return typeof span === 'string' ? span : `**${span.bold}**`;
}

/** The transcript that a test writes: lines without their common indentation. */
export function lines(...text: readonly string[]): string {
  return text.join('\n');
}
