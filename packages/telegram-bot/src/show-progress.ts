import type { Reply } from '@tend/chat';
import type { Destination } from './destination.ts';
import { drawReply } from './draw-reply.ts';
import { editMessage, type Sending, sendMessage } from './send-message.ts';

/** In milliseconds: what takes less shows nothing, and nothing is shown more often. */
const pace = 1_000;

/** Long work as its chat sees it. */
export interface Progress {
  /** Shows a reply, or a later one if more come soon. */
  show(reply: Reply): void;
  /** Shows nothing more; gives back the message in which something was shown, if there is one. */
  end(): Promise<number | undefined>;
}

/** Shows how far long work has come: in the pressed message, else in one of its own, edited at most once a second. */
export function showProgress(sending: Sending, { chatId, threadId, pressed }: Destination): Progress {
  let latest: Reply | undefined;
  let messageId: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let showing: Promise<void> | undefined;

  return {
    show(reply) {
      latest = reply;
      timer ??= setTimeout(tick, pace);
    },
    async end() {
      latest = undefined;
      clearTimeout(timer);
      await showing;
      return messageId;
    },
  };

  function tick(): void {
    if (!latest) return;
    const reply = latest;
    latest = undefined;
    // Whether it is shown changes nothing.
    showing = put(reply)
      .catch(() => {})
      .then(() => {
        timer = latest && setTimeout(tick, pace);
      });
  }

  async function put(reply: Reply): Promise<void> {
    const [drawn] = drawReply(reply);
    const place = messageId ?? pressed;
    if (place !== undefined && (await editMessage(sending, { chatId, messageId: place }, drawn))) messageId = place;
    else messageId = await sendMessage(sending, { chatId, threadId }, drawn);
  }
}
