import type { Conversation, Incoming, Reply, ReplyFile } from '@tend/chat';
import { type Client, RateLimitError } from 'discord.js';
import { drawReply } from './draw-reply.ts';
import type { Log } from './log.ts';
import { within } from './moments.ts';
import { isRefusal } from './refusals.ts';
import { toMessages } from './send-reply.ts';
import { toldError } from './told-error.ts';

/** What became of a message that the bot sent first; `wait` is in seconds. */
export type Delivered = 'sent' | 'unreachable' | 'failed' | { readonly wait: number };

/** Sends a reply to somebody's private chat; a second send with the same nonce within minutes is the first one again. */
export type Deliver = (identity: Incoming['identity'], reply: Reply, nonce: string) => Promise<Delivered>;

/** In milliseconds: how long one send may take. */
const longest = 15_000;

/** Makes what sends first; discord.js keeps to the pace that Discord's headers say. */
export function deliverer({
  client,
  conversation,
  log,
}: {
  client: () => Pick<Client, 'users'>;
  conversation: Pick<Conversation, 'fileContent'>;
  log: Log;
}): Deliver {
  return async (identity, reply, nonce) => {
    const fileContent = (file: ReplyFile) => conversation.fileContent({ identity }, file);
    let sent = 0;
    const send = async (): Promise<Delivered> => {
      const chat = await client().users.createDM(identity.externalId);
      for (const [index, message] of (await toMessages(drawReply(reply), fileContent)).entries()) {
        await chat.send({ ...message, nonce: index === 0 ? nonce : `${nonce}.${index}`, enforceNonce: true });
        sent += 1;
      }
      return 'sent';
    };
    try {
      return (await within(longest, send())) ?? 'failed';
    } catch (error) {
      if (isRefusal(error, 'unreachable')) return 'unreachable';
      if (error instanceof RateLimitError) return { wait: Math.ceil(error.retryAfter / 1_000) };
      log.warn(toldError(error), sent > 0 ? 'the rest of a message could not be sent' : 'a message could not be sent');
      return sent > 0 ? 'sent' : 'failed';
    }
  };
}
