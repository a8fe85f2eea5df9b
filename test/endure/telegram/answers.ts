import type { TelegramServer } from '../../support/telegram/start-telegram.ts';

/** A message of the bot that told of a change. */
export interface ChangeTold {
  readonly chatId: number;
  readonly text: string;
  /** The public id of the change, from the button that takes it back. */
  readonly change: string;
}

/** All messages that arrived and told of a change, in order; one that came twice is here twice. */
export function answersOf({ calls }: Pick<TelegramServer, 'calls'>): ChangeTold[] {
  return calls.flatMap(({ method, parameters, outcome }) => {
    const change = /"1undo;change=(\w{10})"/.exec(JSON.stringify(parameters.reply_markup ?? ''))?.[1];
    if (method !== 'sendMessage' || !outcome?.ok || change === undefined) return [];
    return [{ chatId: Number(parameters.chat_id), text: String(parameters.text), change }];
  });
}
