import type { Conversation } from '@tend/chat';
import { type Client, Events, GatewayCloseCodes } from 'discord.js';
import { openClient } from './client.ts';
import { connect } from './connect.ts';
import { callsEach, type Deliver, deliverer, type Sends } from './deliver.ts';
import { handleInteraction } from './handle-interaction.ts';
import { inHand } from './in-hand.ts';
import { type Introduction, introductionOf } from './introduction.ts';
import type { Log } from './log.ts';
import { aborted, within } from './moments.ts';
import { register } from './register.ts';
import { TokenRefused } from './token-refused.ts';
import { turns } from './turns.ts';

/** https://docs.discord.com/developers/topics/rate-limits#global-rate-limit */
const usualPace = 50;

/** What the bot is run with. */
export interface DiscordSettings {
  readonly token: string;
  /** Another Discord API than Discord's, up to and including `/api`. */
  readonly apiRoot?: string;
  readonly conversation: Pick<Conversation, 'answer' | 'suggest' | 'unreachable' | 'undelivered' | 'fileContent'>;
  readonly log: Log;
  /** Calls a second that Discord takes of the bot; 50 if not given. */
  readonly pace?: number;
  /** In milliseconds: how long sending a message first may take; 15,000 if not given. */
  readonly sendTimeout?: number;
  /** Told once, when the bot begins to listen. */
  readonly started?: (bot: Introduction & Sends) => void;
  /** Ends the bot within five seconds: what is being answered is finished. */
  readonly signal: AbortSignal;
}

/** In milliseconds: how long what is being answered may take at the end, and leaving. */
const longest = { rest: 3_000, leaving: 1_000 };

/**
 * Runs the Discord bot until `signal` is aborted. Throws TokenRefused when Discord does not know the token, or knows it
 * no longer; a Discord that cannot be reached is waited for.
 */
export async function runDiscord(settings: DiscordSettings): Promise<void> {
  const { token, apiRoot, log, signal, pace = usualPace, sendTimeout: timeout = 15_000 } = settings;
  const conversation = inTurns(settings.conversation);
  const hand = inHand();
  const lost = new AbortController();
  const over = AbortSignal.any([signal, lost.signal]);
  let registered: Promise<void> | undefined;
  let current: Client | undefined;
  const send = deliverer({ client: () => current as Client<true>, conversation, log, timeout });
  const deliver: Deliver = (...given) => hand.keep(send(...given));

  const client = await connect(open, token, log, over);
  await aborted(over);
  await within(longest.rest, hand.settled());
  await registered;
  await within(longest.leaving, client.destroy());
  if (lost.signal.aborted) throw lost.signal.reason;

  function open(): Client {
    const opened = openClient({ apiRoot, pace }, log, over);
    current = opened;
    opened.once(Events.ClientReady, ({ user, application, rest }) => {
      settings.started?.({ ...introductionOf(user.username, application.id), deliver, perSecond: pace / callsEach });
      registered = register(rest, application.id, log, over);
    });
    // Until a session is resumed comes what happened while the connection was cut.
    let isCut = false;
    opened.on(Events.ShardReconnecting, () => {
      isCut = true;
    });
    for (const back of [Events.ShardResume, Events.ShardReady] as const) {
      opened.on(back, () => {
        isCut = false;
      });
    }
    opened.on(Events.InteractionCreate, (interaction) => {
      const late = isCut;
      const bot = { deliver, conversation, log, apiRoot, signal: over };
      if (!over.aborted) hand.begin(interaction.id, () => handleInteraction(bot, interaction, late));
    });
    opened.on(Events.ShardDisconnect, ({ code }) => lost.abort(lossOf(code)));
    return opened;
  }
}

/** A conversation that leaves room between what it is asked. */
function inTurns(conversation: DiscordSettings['conversation']): DiscordSettings['conversation'] {
  const turn = turns();
  return {
    ...conversation,
    answer: (incoming) => turn(() => conversation.answer(incoming)),
    suggest: (...typing) => turn(() => conversation.suggest(...typing)),
  };
}

/** Why a connection is not made anew. */
function lossOf(code: number): Error {
  if (code === GatewayCloseCodes.AuthenticationFailed) return new TokenRefused();
  return new Error(`Discord closed the connection for good, with code ${code}`);
}
