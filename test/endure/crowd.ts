import { isDeepStrictEqual } from 'node:util';
import { commands } from '../../packages/chat/src/commands/index.ts';
import { createConversation } from '../../packages/chat/src/conversation/create-conversation.ts';
import type { Input } from '../../packages/chat/src/conversation/incoming.ts';
import { decodeCall } from '../../packages/chat/src/options/call-codec.ts';
import type { Reply } from '../../packages/chat/src/replies/reply.ts';
import type { Store } from '../../packages/core/src/store/open-store.ts';

/** Many people over one store, ten seconds from one message to the next: far within everybody's limits. */
export function crowd(store: Store) {
  const faults: string[] = [];
  let at = Date.parse('2026-11-20T10:00:00Z');
  let sent = 0;
  const { answer } = createConversation({
    store,
    clock: () => new Date(at).toISOString(),
    language: 'en',
    timeZone: 'Europe/Paris',
    log: { error: (fields) => faults.push(`broke: ${reason((fields as { err: unknown }).err)}`) },
  });
  return {
    faults,
    /** Sends and holds the answer to what every answer must be. */
    async send(person: string, input: Input): Promise<Reply> {
      at += 10_000;
      sent += 1;
      const identity = { platform: 'telegram', externalId: person } as const;
      const chat = { id: 'everybody’s', kind: 'private' } as const;
      const before = faults.length;
      const reply = await answer({ bot: 'crowd', id: String(sent), identity, displayName: person, chat, input });
      if (!reply) faults.push('silence');
      else faults.push(...wrongWith(reply));
      if (faults.length > before) faults.push(`… to ${JSON.stringify(input).slice(0, 300)}`);
      return reply ?? { place: 'new', blocks: [], calls: [], pictures: [], audience: 'member' };
    },
  };
}

/** All buttons of a reply. */
export function buttons({ calls, choice }: Reply) {
  return [...calls, ...(choice?.items ?? []), choice?.previous, choice?.next].filter((button) => button !== undefined);
}

function wrongWith(reply: Reply): string[] {
  const faults: string[] = [];
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(reply)), reply)) faults.push('an answer that JSON changes');
  const said = reply.blocks.flatMap(({ spans }) => spans.map((span) => (typeof span === 'string' ? span : span.bold)));
  if (said.join('').trim() === '') faults.push('an empty answer');
  if ([...said, ...buttons(reply).map(({ label }) => label)].some((text) => !text.isWellFormed())) {
    faults.push('an answer with half a character');
  }
  if ((reply.choice?.items.length ?? 0) > 20) faults.push(`a choice of ${reply.choice?.items.length}`);
  for (const { payload, label } of buttons(reply)) {
    const bytes = Buffer.byteLength(payload);
    if (bytes < 1 || bytes > 64) faults.push(`a button of ${bytes} bytes: ${payload}`);
    if (!decodeCall(payload, commands)) faults.push(`a button that leads nowhere: ${payload}`);
    if (label.trim() === '') faults.push(`a button without a label: ${payload}`);
  }
  return faults;
}

function reason(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' | ') : String(error);
}
