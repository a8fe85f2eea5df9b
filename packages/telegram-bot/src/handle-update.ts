import type { Reply } from '@tend/chat';
import type { Update } from 'grammy/types';
import { acknowledge } from './acknowledge.ts';
import { answerReceived, type Bot, sendingOf } from './answer-received.ts';
import { type Received, readUpdate } from './read-update.ts';
import { isUnreachable } from './refusals.ts';
import { sendReply } from './send-reply.ts';
import { closedLine, sentLine, tellGroup } from './tell-group.ts';
import { toldError } from './told-error.ts';
import { showTyping } from './typing.ts';

/**
 * Answers one update: update in, reply out. Never throws; calls to Telegram are tried until `signal` is aborted. `goesOn`
 * is called whenever long work tells how far it has come.
 */
export async function handleUpdate(
  bot: Bot,
  update: Update,
  signal: AbortSignal,
  goesOn: () => void = () => {},
): Promise<void> {
  const pressId = update.callback_query?.id;
  const acknowledged = pressId === undefined ? async () => {} : acknowledge(bot.api, bot.log, pressId, signal);
  let typed = () => {};
  try {
    const received = readUpdate(update, bot.me);
    if (!received) return;
    typed = showTyping(bot.api, received.destination, signal);
    const { reply, place } = await answerReceived(bot, received, signal, goesOn);
    if (reply) await Promise.all([acknowledged(), deliver(bot, place, reply, signal)]);
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
async function send(bot: Bot, received: Received, reply: Reply, signal: AbortSignal): Promise<void> {
  const { incoming, destination } = received;
  const { api, conversation, me, log } = bot;
  const { group } = destination;
  const { aside } = reply;
  let line = aside && sentLine(aside, me.username);
  try {
    await sendReply(sendingOf(bot, received, signal), destination, reply);
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
