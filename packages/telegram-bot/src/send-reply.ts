import type { Reply } from '@tend/chat';
import type { BotApi } from './api.ts';
import type { Destination } from './destination.ts';
import { type Drawn, drawReply } from './draw-reply.ts';
import { editMessage, sendMessage } from './send-message.ts';

/**
 * Sends a reply to a private chat. One that takes the place of the pressed message edits it, unless it needs the keyboard
 * to type an answer or the message cannot be edited any more: then it comes as a new one.
 */
export async function sendReply(
  api: BotApi,
  { chatId, threadId, pressed }: Destination,
  reply: Reply,
  signal: AbortSignal,
): Promise<void> {
  const [first, ...others] = drawReply(reply);
  const replaces = reply.place === 'replace' && pressed !== undefined && isEditable(first);
  const edited = replaces && (await editMessage(api, { chatId, messageId: pressed }, first, signal));
  const spot = { chatId, threadId };
  for (const drawn of edited ? others : [first, ...others]) await sendMessage(api, spot, drawn, signal);
}

function isEditable({ kind, buttons }: Drawn): boolean {
  return kind === 'text' && !(buttons && 'force_reply' in buttons);
}
