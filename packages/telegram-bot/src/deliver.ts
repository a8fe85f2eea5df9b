import type { Conversation, Incoming, Reply } from '@tend/chat';
import { GrammyError } from 'grammy';
import type { BotApi } from './api.ts';
import { drawReply } from './draw-reply.ts';
import type { Log } from './log.ts';
import { type Pace, pacer } from './pace.ts';
import { isUnreachable } from './refusals.ts';
import { once } from './retry.ts';
import { sendMessage } from './send-message.ts';
import { toldError } from './told-error.ts';

/** What became of a message that the bot sent first; `wait` is in seconds. */
export type Delivered = 'sent' | 'unreachable' | 'failed' | { readonly wait: number };

/** Sends a reply to somebody's private chat, at the pace that Telegram takes. */
export type Deliver = (identity: Incoming['identity'], reply: Reply) => Promise<Delivered>;

/** What delivering needs. */
export interface Delivering {
  readonly api: BotApi;
  readonly conversation: Pick<Conversation, 'fileContent'>;
  readonly log: Log;
  readonly pace: Pace;
  /** In milliseconds: how long one message may take. */
  readonly timeout: number;
  /** Begins nothing more. */
  readonly over: AbortSignal;
}

/**
 * Makes what sends first: once, for whoever keeps it tries again. Where the first message of a long reply arrived, it is
 * sent, whatever becomes of the others.
 */
export function deliverer({ api, conversation, log, pace, timeout, over }: Delivering): Deliver {
  const turn = pacer(pace, over);
  return async (identity, reply) => {
    const chatId = Number(identity.externalId);
    const fileContent = (file: Parameters<Conversation['fileContent']>[1]) =>
      conversation.fileContent({ identity }, file);
    let sent = 0;
    try {
      for (const drawn of drawReply(reply)) {
        await turn(chatId);
        if (over.aborted && sent === 0) return { wait: 1 };
        await sendMessage({ api, fileContent, signal: once(AbortSignal.timeout(timeout)) }, { chatId }, drawn);
        sent += 1;
      }
      return 'sent';
    } catch (error) {
      if (sent > 0) {
        log.warn(toldError(error), 'the rest of a message could not be sent');
        return 'sent';
      }
      return outcomeOf(error, log);
    }
  };
}

function outcomeOf(error: unknown, log: Log): Delivered {
  if (isUnreachable(error)) return 'unreachable';
  if (error instanceof GrammyError) {
    if (error.error_code === 429) return { wait: error.parameters.retry_after ?? 1 };
    if (error.error_code === 400 && error.description.includes('chat not found')) return 'unreachable';
  }
  log.warn(toldError(error), 'a message could not be sent');
  return 'failed';
}
