import type { Conversation, Incoming, Reply } from '@tend/chat';
import type { BotApi } from './api.ts';
import { drawReply } from './draw-reply.ts';
import type { Log } from './log.ts';
import { pause } from './moments.ts';
import { type Pace, pacer } from './pace.ts';
import { isRefused, isUnreachable, waitAfter } from './refusals.ts';
import { once } from './retry.ts';
import { sendMessage } from './send-message.ts';
import { toldError } from './told-error.ts';

/** What became of a message that the bot sent first; `wait` is in seconds. */
export type Delivered = 'sent' | 'unreachable' | 'failed' | { readonly wait: number };

/** Sends a reply to somebody's private chat, at the pace that Telegram takes. */
export type Deliver = (identity: Incoming['identity'], reply: Reply) => Promise<Delivered>;

/** In milliseconds: what would have to wait longer for its turn gives its place to somebody else. */
const longestWait = 2_000;

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
  const pacing = pacer(pace, () => performance.now());
  /** It is put off; where a part has arrived, the rest is left out. */
  const leftOut = (sent: number, wait: number): Delivered => {
    if (sent > 0) log.warn({ wait }, 'the rest of a message was left out');
    return sent > 0 ? 'sent' : { wait };
  };
  return async (identity, reply) => {
    const chatId = Number(identity.externalId);
    const fileContent = (file: Parameters<Conversation['fileContent']>[1]) =>
      conversation.fileContent({ identity }, file);
    let sent = 0;
    try {
      for (const drawn of drawReply(reply)) {
        const most = sent === 0 ? longestWait : timeout;
        const wait = pacing.next(chatId, most);
        if (wait <= most) await pause(wait, over);
        const held = wait > most ? wait : pacing.heldFor(chatId);
        if (held > 0 || (over.aborted && sent === 0)) return leftOut(sent, Math.max(1, Math.ceil(held / 1_000)));
        await sendMessage({ api, fileContent, signal: once(AbortSignal.timeout(timeout)) }, { chatId }, drawn);
        pacing.taken();
        sent += 1;
      }
      return 'sent';
    } catch (error) {
      const held = waitAfter(error);
      if (held !== undefined) pacing.refused(chatId, held);
      if (sent > 0) {
        log.warn(toldError(error), 'the rest of a message could not be sent');
        return 'sent';
      }
      return held === undefined ? outcomeOf(error, log) : { wait: held };
    }
  };
}

function outcomeOf(error: unknown, log: Log): Delivered {
  if (isUnreachable(error) || isRefused(error, 'chat not found')) return 'unreachable';
  log.warn(toldError(error), 'a message could not be sent');
  return 'failed';
}
