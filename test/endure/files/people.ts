import { contactOf, removeTracker, type Store, systemClock, type Work } from '@tend/core';
import { createConversation } from '../../../packages/chat/src/conversation/create-conversation.ts';
import type { Incoming } from '../../../packages/chat/src/conversation/incoming.ts';
import type { Reply } from '../../../packages/chat/src/replies/reply.ts';

/** A reply, its words and how many milliseconds it took. */
export interface Answered {
  readonly reply: Reply | undefined;
  readonly text: string;
  readonly took: number;
}

/** People who talk with Tend over a store; what goes wrong is in `faults`. */
export function people(store: Store, openFile: () => AsyncIterable<Uint8Array>) {
  const faults: string[] = [];
  let deliveries = 0;
  const conversation = createConversation({
    ...{ store, clock: systemClock, language: 'en', timeZone: 'UTC', limits: [] },
    log: { error: (fields, message) => void faults.push(`${message}: ${(fields as { err?: unknown }).err}`) },
  });
  const identity = (name: string) => ({ platform: 'terminal', externalId: name }) as const;

  async function send(name: string, input: Incoming['input']): Promise<Answered> {
    const begun = performance.now();
    const chat = { id: name, kind: 'private' } as const;
    const id = String(++deliveries);
    const files = { open: openFile };
    const incoming = { bot: 'endure', id, identity: identity(name), displayName: name, chat, input, files };
    const reply = await conversation.answer(incoming);
    const text = reply?.blocks.map(({ spans }) => spans.join('')).join('\n') ?? '';
    return { reply, text, took: performance.now() - begun };
  }

  return {
    faults,
    identity,
    says: (name: string, text: string) => send(name, { kind: 'text', text }),
    sendsFile: (name: string) => send(name, { kind: 'file', name: 'all.csv', size: 1, ref: 'it', text: 'import' }),
    presses: (name: string, { reply }: Answered) =>
      send(name, { kind: 'call', payload: reply?.calls[0]?.payload ?? '' }),
    /** Removes a tracker with everything logged. */
    async removes(work: Work, name: string, tracker: string): Promise<void> {
      const contact = await contactOf(work, identity(name));
      if (!contact) throw new Error(`nobody is ${name}`);
      const member = { id: contact.memberId, zone: 'UTC', dayStart: 0 };
      const actor = { member, household: { id: contact.householdId }, via: 'terminal', now: systemClock() } as const;
      await removeTracker(work, actor, tracker);
    },
    /** The file of a reply as it is made. */
    content(name: string, { reply }: Answered): AsyncIterable<Uint8Array> {
      if (!reply?.file) throw new Error('there is no file');
      return conversation.fileContent({ identity: identity(name) }, reply.file);
    },
  };
}
