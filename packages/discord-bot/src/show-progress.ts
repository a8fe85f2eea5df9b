import type { Reply } from '@tend/chat';
import { type Answerable, isOnMessage, isOwn } from './deferral.ts';
import { drawReply } from './draw-reply.ts';

/** In milliseconds: nothing is shown more often. */
const pace = 1_000;

/** Long work as its chat sees it. */
export interface Progress {
  /** Shows a reply, or a later one if more come soon. */
  show(reply: Reply): void;
  /** Shows nothing more; tells whether something was shown. */
  end(): Promise<boolean>;
}

/** Shows how far long work has come in the answer that was put off, edited at most once a second; never to others. */
export function showProgress(interaction: Answerable): Progress {
  let latest: Reply | undefined;
  let timer: NodeJS.Timeout | undefined;
  let showing: Promise<void> | undefined;
  let shown = false;

  return {
    show(reply) {
      if (isOnMessage(interaction) && !isOwn(interaction)) return;
      latest = reply;
      timer ??= setTimeout(tick, pace);
    },
    async end() {
      latest = undefined;
      clearTimeout(timer);
      await showing;
      return shown;
    },
  };

  function tick(): void {
    if (!latest) return;
    const reply = latest;
    // Until it was put off there is nothing to edit.
    if (interaction.deferred) latest = undefined;
    // Whether it is shown changes nothing.
    showing = (interaction.deferred ? put(reply) : Promise.resolve())
      .catch(() => {})
      .then(() => {
        timer = latest && setTimeout(tick, pace);
      });
  }

  async function put(reply: Reply): Promise<void> {
    const [{ content, embeds, components }] = drawReply(reply);
    await interaction.editReply({ content, embeds, components });
    // That was not the answer yet.
    interaction.replied = false;
    shown ||= isOnMessage(interaction);
  }
}
