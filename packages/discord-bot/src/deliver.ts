import type { Conversation, Incoming, Reply, ReplyFile } from '@tend/chat';
import { type Client, MessagePayload, RateLimitError, Routes } from 'discord.js';
import { directChannels } from './direct-channels.ts';
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

/** How the bot sends first, and how many messages a second. */
export interface Sends {
  readonly deliver: Deliver;
  readonly perSecond: number;
}

/** Calls that a message takes at most: the private chat is asked for first. */
export const callsEach = 2;

/** What delivering needs. */
export interface Delivering {
  readonly client: () => Client<true>;
  readonly conversation: Pick<Conversation, 'fileContent'>;
  readonly log: Log;
  /** In milliseconds: how long one delivery may take. */
  readonly timeout: number;
}

/**
 * Makes what sends first: once, for whoever keeps it tries again. discord.js keeps to the pace that Discord's headers say.
 * Where the first message of a long reply arrived, it is sent, whatever becomes of the others.
 */
export function deliverer({ client, conversation, log, timeout }: Delivering): Deliver {
  const channelOf = directChannels();
  return async (identity, reply, nonce) => {
    const fileContent = (file: ReplyFile) => conversation.fileContent({ identity }, file);
    const signal = AbortSignal.timeout(timeout);
    let sent = 0;
    const send = async () => {
      const { rest, user } = client();
      const messages = await toMessages(drawReply(reply), fileContent);
      const channel = await channelOf(rest, identity.externalId, signal);
      for (const [index, message] of messages.entries()) {
        const options = { ...message, nonce: index === 0 ? nonce : `${nonce}.${index}`, enforceNonce: true };
        const { body, files } = await MessagePayload.create(user, options).resolveBody().resolveFiles();
        await rest.post(Routes.channelMessages(channel), { body, files: files ?? [], signal });
        sent += 1;
      }
      return 'sent' as const;
    };
    try {
      return (await within(timeout, send())) ?? (sent > 0 ? 'sent' : 'failed');
    } catch (error) {
      if (sent === 0 && isRefusal(error, 'unreachable')) return 'unreachable';
      if (sent === 0 && error instanceof RateLimitError) return { wait: Math.ceil(error.retryAfter / 1_000) };
      log.warn(toldError(error), sent > 0 ? 'the rest of a message could not be sent' : 'a message could not be sent');
      return sent > 0 ? 'sent' : 'failed';
    }
  };
}
