import type { Reply } from '@tend/chat';
import type { Destination } from './destination.ts';
import { type Drawn, drawReply } from './draw-reply.ts';
import { editMessage, type Sending, sendMessage } from './send-message.ts';

/**
 * Sends a reply to a private chat. One that takes the place of the pressed message edits it, unless it needs the keyboard
 * to type an answer or the message cannot be edited any more: then it comes as a new one.
 */
export async function sendReply(
  sending: Sending,
  { chatId, threadId, pressed }: Destination,
  reply: Reply,
): Promise<void> {
  const [first, ...others] = drawReply(reply);
  const replaces = reply.place === 'replace' && pressed !== undefined && isEditable(first);
  const edited = replaces && (await editMessage(sending, { chatId, messageId: pressed }, first));
  const spot = { chatId, threadId };
  for (const drawn of edited ? others : [first, ...others]) await sendMessage(sending, spot, drawn);
}

function isEditable(drawn: Drawn): drawn is Extract<Drawn, { kind: 'text' }> {
  return drawn.kind === 'text' && !(drawn.buttons && 'force_reply' in drawn.buttons);
}
