import type { Conversation, Reply } from '@tend/chat';
import type { Update } from 'grammy/types';
import { acknowledge } from './acknowledge.ts';
import type { BotApi } from './api.ts';
import type { Log } from './log.ts';
import { type Me, type Received, readUpdate } from './read-update.ts';
import { isUnreachable } from './refusals.ts';
import { sendReply } from './send-reply.ts';
import { closedLine, sentLine, tellGroup } from './tell-group.ts';
import { toldError } from './told-error.ts';
import { showTyping } from './typing.ts';

/** The bot at work: who it is, whom it calls, whom it asks. */
export interface Bot {
  readonly api: BotApi;
  readonly me: Me;
  readonly conversation: Pick<Conversation, 'answer' | 'unreachable' | 'undelivered'>;
  readonly log: Log;
}

/** Answers one update: update in, reply out. Never throws; calls to Telegram are tried until `signal` is aborted. */
export async function handleUpdate(bot: Bot, update: Update, signal: AbortSignal): Promise<void> {
  const pressId = update.callback_query?.id;
  const acknowledged = pressId === undefined ? async () => {} : acknowledge(bot.api, bot.log, pressId, signal);
  let typed = () => {};
  try {
    const received = readUpdate(update, bot.me);
    if (!received) return;
    typed = showTyping(bot.api, received.destination, signal);
    const reply = await bot.conversation.answer(received.incoming);
    if (reply) await Promise.all([acknowledged(), deliver(bot, received, reply, signal)]);
  } catch (error) {
    bot.log.error(toldError(error), 'an update could not be handled');
  } finally {
    typed();
    await acknowledged();
  }
}

/** Sends the reply; when it cannot be drawn or sent, the sentence that says so. */
async function deliver(bot: Bot, received: Received, reply: Reply, signal: AbortSignal): Promise<void> {
  try {
    await send(bot, received, reply, signal);
  } catch (error) {
    await send(bot, received, bot.conversation.undelivered(received.incoming, toldError(error)), signal);
  }
}

/** What was asked in a group is answered in private, and the group hears no more than that. */
async function send(bot: Bot, { incoming, destination }: Received, reply: Reply, signal: AbortSignal): Promise<void> {
  const { api, conversation, me, log } = bot;
  const { group } = destination;
  const { aside } = reply;
  let line = aside && sentLine(aside);
  try {
    await sendReply(api, destination, reply, signal);
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    await conversation.unreachable(incoming.identity);
    line = aside && closedLine(aside, me.username);
  }
  if (!group || !line) return;
  await tellGroup(api, group, line, signal).catch((error: unknown) => {
    log.warn(toldError(error), 'a group could not be told');
  });
}
