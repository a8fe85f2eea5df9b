import type { Conversation } from '@tend/chat';
import type { TelegramSettings } from '@tend/telegram-bot';
import type { Logger } from 'pino';
import type { Sender } from './nudges/send-nudge.ts';
import type { Settings } from './settings.ts';

/** What bots share. */
export interface Shared {
  readonly conversation: Conversation;
  readonly log: Logger;
  /** Ends them. */
  readonly signal: AbortSignal;
  /** Told by what a bot that listens sends first. */
  readonly sends: (sender: Sender) => void;
}

/**
 * Runs a bot until its end, and says on stdout where to find it when it begins to listen. Returns the sentence that says
 * why it could not run, if it could not; what nobody expected is thrown.
 */
export type RunBot = (shared: Shared) => Promise<string | undefined>;

const unknownToken = {
  telegram:
    'TELEGRAM_BOT_TOKEN: Telegram knows no bot with this token; copy it from @BotFather again (/mybots, API Token).',
  discord:
    'DISCORD_BOT_TOKEN: Discord knows no bot with this token; make a new one on the page “Bot” of your application (Reset Token).',
};

/** The bots that have a token; of one that has none nothing is loaded. */
export function botsOf({ telegram, discord }: Pick<Settings, 'telegram' | 'discord'>): RunBot[] {
  return [telegramBot(telegram), discordBot(discord)].filter((bot) => bot !== undefined);
}

function telegramBot({ token, apiRoot }: Settings['telegram']): RunBot | undefined {
  if (!token) return undefined;
  return async (shared) => {
    const { runTelegram, TokenRefused } = await import('@tend/telegram-bot');
    const started: TelegramSettings['started'] = ({ username, deliver, perSecond }) => {
      console.log(`Tend is @${username} on Telegram: https://t.me/${username}`);
      shared.sends({ platform: 'telegram', perSecond, deliver });
    };
    const run = runTelegram({ ...shared, token, apiRoot, started });
    return refusalOf(run, TokenRefused, unknownToken.telegram);
  };
}

function discordBot({ token, apiRoot }: Settings['discord']): RunBot | undefined {
  if (!token) return undefined;
  return async (shared) => {
    const { runDiscord, TokenRefused } = await import('@tend/discord-bot');
    const run = runDiscord({
      ...{ ...shared, token, apiRoot },
      started: ({ username, links, deliver, perSecond }) => {
        console.log(`Tend is ${username} on Discord. Add it to a server: ${links.server}`);
        console.log(`Or to your own account, to use it anywhere: ${links.account}`);
        shared.sends({ platform: 'discord', perSecond, deliver });
      },
    });
    return refusalOf(run, TokenRefused, unknownToken.discord);
  };
}

async function refusalOf(run: Promise<void>, refused: new () => Error, sentence: string): Promise<string | undefined> {
  try {
    await run;
    return undefined;
  } catch (error) {
    if (error instanceof refused) return sentence;
    throw error;
  }
}
