import { createConversation, type Reply } from '@tend/chat';
import type { Store } from '@tend/core';

/** When benchmarks happen: a Friday morning. Each message comes four seconds after the one before, within every limit. */
export const present = '2026-11-20T09:00:00.000Z';

let conversations = 0;

/** A conversation over the store, held by people named by their external ids. */
export function people(store: Store): (externalId: string) => Person {
  let at = Date.parse(present);
  let said = 0;
  conversations += 1;
  const bot = `bench ${conversations}`;
  const conversation = createConversation({
    store,
    clock: () => new Date(at).toISOString(),
    language: 'en',
    timeZone: 'Europe/Paris',
    timeZoneIsSet: true,
    log: {
      error: (fields) => {
        throw new Error('a message could not be answered', { cause: (fields as { err: unknown }).err });
      },
    },
  });
  return (externalId) => {
    const send = async (input: Parameters<typeof conversation.answer>[0]['input']) => {
      at += 4000;
      said += 1;
      const identity = { platform: 'terminal', externalId } as const;
      const chat = { id: externalId, kind: 'private' } as const;
      const id = `m${said}`;
      const reply = await conversation.answer({ bot, id, identity, displayName: 'Ann', chat, input });
      if (!reply) throw new Error('no answer');
      return reply;
    };
    return {
      say: (text) => send({ kind: 'text', text }),
      press: (payload) => send({ kind: 'call', payload }),
    };
  };
}

export interface Person {
  say(text: string): Promise<Reply>;
  press(payload: string): Promise<Reply>;
}

/** The button whose label is one of these, or fails. */
export function buttonOf(reply: Reply, pattern: RegExp): string {
  const found = [...reply.calls, ...(reply.choice?.items ?? [])].find(({ label }) => pattern.test(label));
  if (!found) throw new Error(`no button ${pattern} in ${JSON.stringify(reply)}`);
  return found.payload;
}
