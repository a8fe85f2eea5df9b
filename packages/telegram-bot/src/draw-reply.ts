import type { Picture, Reply, ReplyFile } from '@tend/chat';
import type { ForceReply, InlineKeyboardMarkup } from 'grammy/types';
import { drawBlocks } from './draw-blocks.ts';
import { drawKeyboard } from './draw-keyboard.ts';
import { harmless, toHtml } from './html.ts';
import { shorten } from './split-spans.ts';

/** A message of Telegram: a text, or a picture with a caption, both as HTML; or a file. */
export type Drawn =
  | { readonly kind: 'text'; readonly html: string; readonly buttons?: Markup }
  | { readonly kind: 'picture'; readonly html: string; readonly picture: Picture; readonly buttons?: Markup }
  | { readonly kind: 'file'; readonly file: ReplyFile; readonly buttons?: undefined };

type Shown = Exclude<Drawn, { kind: 'file' }>;

/** Buttons under a message, or the request to type an answer to it. */
export type Markup = InlineKeyboardMarkup | ForceReply;

/** Room for a caption, in characters after parsing: Telegram takes 1,024. */
const longestCaption = 1_000;

/**
 * A reply as messages of Telegram: texts first, then pictures, then a file. The buttons are under the last text; where a typed answer
 * is awaited and there are none, the question opens the keyboard by itself.
 */
export function drawReply(
  reply: Pick<Reply, 'blocks' | 'calls' | 'choice' | 'pictures' | 'file' | 'asks'>,
): [Shown, ...Drawn[]] {
  const texts = drawBlocks(reply.blocks).map((spans) => ({ kind: 'text' as const, html: toHtml(spans) }));
  const pictures = reply.pictures.map((picture) => ({ kind: 'picture' as const, html: captionOf(picture), picture }));
  const messages: Shown[] = [...texts, ...pictures];
  const [first = { kind: 'text', html: '…' } as const, ...others] = messages;
  const drawn: [Shown, ...Shown[]] = [first, ...others];
  const place = Math.max(texts.length - 1, 0);
  const buttons = markupOf(reply);
  if (buttons) drawn[place] = { ...(drawn[place] as Shown), buttons };
  return [...drawn, ...(reply.file ? [{ kind: 'file', file: reply.file } as const] : [])];
}

function markupOf(reply: Pick<Reply, 'calls' | 'choice' | 'asks'>): Markup | undefined {
  const keyboard = drawKeyboard(reply);
  if (keyboard.length > 0) return { inline_keyboard: keyboard };
  return reply.asks && { force_reply: true };
}

function captionOf({ alt }: Picture): string {
  return toHtml([shorten(harmless(alt), longestCaption)]);
}
