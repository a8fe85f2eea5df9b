import type { Conversation } from '@tend/chat';
import type { BotApi } from './api.ts';
import { download, type FileServer, largestDownload } from './download.ts';
import type { Log } from './log.ts';
import type { Me, Received } from './read-update.ts';
import type { Sending } from './send-message.ts';
import { showProgress } from './show-progress.ts';

/** The bot at work: who it is, whom it calls, whom it asks. */
export interface Bot {
  readonly api: BotApi;
  readonly me: Me;
  readonly conversation: Pick<Conversation, 'answer' | 'unreachable' | 'undelivered' | 'fileContent'>;
  readonly log: Log;
  readonly fileServer: FileServer;
}

/**
 * What the conversation answers, and where that goes: into the message that showed how far long work was, if there is one.
 * `goesOn` is called whenever such work tells how far it has come.
 */
export async function answerReceived(bot: Bot, received: Received, signal: AbortSignal, goesOn: () => void) {
  const { incoming, destination } = received;
  const progress = showProgress(sendingOf(bot, received, signal), destination);
  const open = (ref: string) => download(bot.api, bot.fileServer, ref, signal);
  const reply = await bot.conversation.answer({
    ...incoming,
    files: { open, largest: largestDownload },
    progress(shown) {
      goesOn();
      progress.show(shown);
    },
  });
  const shownIn = await progress.end();
  const place = shownIn === undefined ? received : { incoming, destination: { ...destination, pressed: shownIn } };
  return { reply, place };
}

/** What it takes to send something to whom an update is from. */
export function sendingOf({ api, conversation }: Bot, { incoming }: Received, signal: AbortSignal): Sending {
  return { api, signal, fileContent: (file) => conversation.fileContent(incoming, file) };
}
