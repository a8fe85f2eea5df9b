import type { Person } from '../../support/telegram/person.ts';
import type { Answer } from '../../support/telegram/seen.ts';
import type { TelegramServer } from '../../support/telegram/start-telegram.ts';
import type { Call } from '../../support/telegram/world.ts';

type Calls = Pick<TelegramServer, 'calls'>;

/** A hostile text or press that was sent. */
export interface Attempt {
  readonly what: string;
  readonly isPress: boolean;
}

/** What is wrong with the answer to it; `same` if it says what was there already. */
export function wrongWith({ what, isPress }: Attempt, { sent, edited, toasts }: Answer, same: boolean): string[] {
  const faults: string[] = [];
  if (sent.length + edited.length === 0 && !same) faults.push(`no answer to ${what}`);
  if (toasts.length !== (isPress ? 1 : 0)) faults.push(`acknowledged ${toasts.length} times: ${what}`);
  return faults;
}

/** The chats in which an edit changed nothing, from that call on. */
export function unchangedIn({ calls }: Calls, from: number): Set<number> {
  return new Set(calls.slice(from).flatMap((call) => (changesNothing(call) ? [Number(call.parameters.chat_id)] : [])));
}

/** All calls that were refused, but for edits that would have changed nothing. */
export function refusedIn({ refusals }: Pick<TelegramServer, 'refusals'>): string[] {
  const real = refusals.filter((call) => !changesNothing(call));
  return real.map(
    ({ method, outcome, parameters }) => `${method} refused: ${JSON.stringify([outcome, parameters]).slice(0, 400)}`,
  );
}

/** The calls that say a secret to anybody but its owner. */
export function toldIn({ calls }: Calls, secret: string, owner: Person): string[] {
  const others = calls.filter(({ parameters }) => Number(parameters.chat_id) !== owner.chatId);
  const telling = others.filter(
    ({ method, parameters }) => method !== 'getUpdates' && JSON.stringify(parameters).includes(secret),
  );
  return telling.map(({ parameters }) => `told a secret: ${JSON.stringify(parameters).slice(0, 300)}`);
}

function changesNothing({ method, outcome }: Call): boolean {
  return (
    method === 'editMessageText' && outcome?.ok === false && outcome.description.includes('message is not modified')
  );
}
