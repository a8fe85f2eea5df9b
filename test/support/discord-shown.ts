import type { Incoming, Reply } from '@tend/chat';
import type { Answer } from './discord/answer.ts';
import { buttonsOf, transcript } from './transcript.ts';

/** What people see of an answer, however a platform lays it out. */
interface Shown {
  readonly text: string;
  readonly buttons: readonly string[];
  readonly pictures: readonly string[];
  readonly files: readonly string[];
  /** Of a new message. */
  readonly onlyYou: boolean;
}

/** An answer as it arrived. */
export function seenAs(answer: Answer | undefined): Shown | { readonly form: readonly string[] } {
  if (answer?.form) return { form: [answer.form.title, ...answer.form.fields.map(({ label }) => label)].map(spaced) };
  // What put a slow answer off is gone by then.
  const sent = answer?.sent.filter(({ thinking }) => !thinking) ?? [];
  const messages = [...(answer?.edited ?? []), ...sent];
  const texts = messages.flatMap(({ text, embeds }) => [text, ...embeds.map(({ description = '' }) => description)]);
  const files = messages.flatMap((message) => message.files);
  const labels = messages.flatMap(({ selects, buttons }) => [
    ...selects.flatMap(({ options }) => options),
    ...buttons.flat(),
  ]);
  return {
    text: spaced(texts.join(' ').replaceAll(/\\([^A-Za-z0-9\s])/g, '$1')),
    buttons: labels.map(spaced).sort(),
    pictures: files.filter(({ alt }) => alt !== '').map(({ alt }) => spaced(alt)),
    files: files.filter(({ alt }) => alt === '').map(({ name }) => name),
    onlyYou: sent.some(({ ephemeral }) => ephemeral),
  };
}

/** A reply as it must arrive. */
export function shownAs(reply: Reply, { input }: Incoming): ReturnType<typeof seenAs> {
  const { form, asks, pictures, file, refusal = false } = reply;
  if (form && input.kind !== 'submitted' && input.kind !== 'text') {
    return { form: [form.title, ...form.fields.map(({ label }) => label)].map(spaced) };
  }
  const labels = [...buttonsOf(reply), ...(form ? [form.open] : [])].map(({ label }) => label);
  return {
    text: spaced(transcript({ ...reply, calls: [], choice: undefined, pictures: [], file: undefined })),
    buttons: [...labels, ...(asks ? [asks.open] : [])].map(spaced).sort(),
    pictures: pictures.map(({ alt }) => spaced(alt)),
    files: file ? [file.name] : [],
    onlyYou: refusal,
  };
}

/** With all kinds of space alike, however many. */
function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
