import type { Conversation, Incoming, Reply, ReplyFile } from '@tend/chat';
import type { BaseInteraction } from 'discord.js';
import { type Answerable, type Deferral, defer, deferral, isOnMessage } from './deferral.ts';
import type { Deliver } from './deliver.ts';
import { download, largestDownload } from './download.ts';
import type { Log } from './log.ts';
import { pause } from './moments.ts';
import { isQuestion, openQuestion } from './open-question.ts';
import { readInteraction } from './read-interaction.ts';
import { isRefusal } from './refusals.ts';
import { sendReply } from './send-reply.ts';
import { showProgress } from './show-progress.ts';
import { suggest } from './suggest.ts';
import { toldError } from './told-error.ts';

/** The bot at work: whom it asks, and by what it writes to private chats. */
export interface Bot {
  readonly deliver: Deliver;
  readonly conversation: Pick<Conversation, 'answer' | 'suggest' | 'unreachable' | 'undelivered' | 'fileContent'>;
  readonly log: Log;
  /** The API from whose host files are fetched, if it is not Discord's. */
  readonly apiRoot?: string | undefined;
  /** Ends fetching. */
  readonly signal: AbortSignal;
}

/** In milliseconds: Discord waits for three seconds, and the way there takes its time. */
const patience = 1_500;

/**
 * Answers one interaction: interaction in, reply out. One that comes `late`, after a connection that was cut, is
 * acknowledged before anything is done for it, for the person may have been told that it failed. Never throws.
 */
export async function handleInteraction(bot: Bot, interaction: BaseInteraction, late = false): Promise<void> {
  try {
    if (interaction.isAutocomplete()) return await suggest(bot.conversation, interaction);
    if (interaction.isButton() && isQuestion(interaction)) return await openQuestion(interaction);
    const incoming = readInteraction(interaction);
    if (incoming) await answer(bot, interaction as Answerable, incoming, late);
  } catch (error) {
    if (isRefusal(error, 'acknowledged')) bot.log.info(toldError(error), 'an interaction was acknowledged before');
    else if (isRefusal(error, 'late')) bot.log.info(toldError(error), 'an interaction came too late');
    else bot.log.error(toldError(error), 'an interaction could not be answered');
  }
}

async function answer(bot: Bot, interaction: Answerable, incoming: Incoming, late: boolean): Promise<void> {
  if (late) await defer(interaction);
  const putOff = late ? { end: async () => {} } : deferral(interaction, patience);
  const progress = showProgress(interaction);
  const open = (ref: string) => download(ref, bot.apiRoot, bot.signal);
  const files = { open, largest: largestDownload };
  const reply = await bot.conversation.answer({ ...incoming, files, progress: progress.show });
  const isShown = await progress.end();
  if (reply) return send(bot, interaction, incoming, isShown ? inItsPlace(reply) : reply, putOff);
  await putOff.end();
  if (interaction.deferred && !isOnMessage(interaction)) await interaction.deleteReply();
}

/** What was shown of long work is not left standing, not even by a refusal. */
function inItsPlace({ refusal: _, ...reply }: Reply): Reply {
  return { ...reply, place: 'replace' };
}

/** Sends the reply; when it cannot be drawn or sent, the sentence that says so; when it is too late, by private message. */
async function send(bot: Bot, interaction: Answerable, incoming: Incoming, reply: Reply, putOff: Deferral) {
  const { conversation, log } = bot;
  const fileContent = (file: ReplyFile) => conversation.fileContent(incoming, file);
  try {
    await sendReply(interaction, reply, putOff, fileContent);
  } catch (error) {
    if (isRefusal(error, 'acknowledged')) throw error;
    if (isRefusal(error, 'late')) {
      log.warn(toldError(error), 'an answer came too late and goes to the private chat');
      return sendPrivately(bot, interaction.id, incoming, reply);
    }
    await sendReply(interaction, conversation.undelivered(incoming, toldError(error)), putOff, fileContent);
  }
}

async function sendPrivately(bot: Bot, nonce: string, { identity }: Incoming, reply: Reply) {
  const { deliver, conversation, log, signal } = bot;
  let delivered = await deliver(identity, reply, nonce);
  if (typeof delivered === 'object') {
    await pause(delivered.wait * 1_000, signal);
    delivered = await deliver(identity, reply, nonce);
  }
  if (delivered === 'unreachable') await conversation.unreachable(identity);
  else if (delivered !== 'sent') log.error({ delivered }, 'an answer that came too late is lost');
}
