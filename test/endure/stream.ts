import type { Incoming } from '../../packages/chat/src/conversation/incoming.ts';
import type { Reply } from '../../packages/chat/src/replies/reply.ts';
import type { Chance } from './chance.ts';

/** A message of the stream, and what became of it. */
export interface Sent {
  readonly incoming: Incoming;
  /** The unique name that an add stores. */
  readonly adds?: string;
  reply?: Reply;
}

/** What one member says, one message after another: adds, takes of what was added before, undos. */
export function stream(member: string, chance: Chance) {
  const sent: Sent[] = [];
  const say = (text: string, adds?: string): Sent => {
    const incoming: Incoming = {
      bot: 'endure',
      id: `${member} ${sent.length}`,
      identity: { platform: 'terminal', externalId: member },
      displayName: member,
      chat: { id: member, kind: 'private' },
      input: { kind: 'text', text },
    };
    const message = { incoming, ...(adds !== undefined && { adds }) };
    sent.push(message);
    return message;
  };
  return {
    sent,
    next(): Sent {
      const wish = sent.length === 0 ? 0 : chance.below(20);
      const known = wish < 9 ? undefined : addressOf(chance.of(sent.slice(-12)).reply);
      if (known !== undefined && wish < 17) return say(`take ${known}`);
      if (wish >= 17) return say('undo');
      const name = `soup ${member} ${sent.length}`;
      return say(`add "${name}" for ${1 + chance.below(6)} box ${1 + chance.below(4)}`, name);
    },
  };
}

export type Stream = ReturnType<typeof stream>;

/** The change that a reply tells of, by the id in its button; undefined when nothing was changed. */
export function changeOf(reply: Reply | undefined): string | undefined {
  for (const { payload } of reply?.calls ?? []) {
    const change = /^1undo;change=(\w{10})$/.exec(payload)?.[1];
    if (change) return change;
  }
  return undefined;
}

function addressOf(reply: Reply | undefined): string | undefined {
  const spans = reply?.blocks.flatMap((block) => block.spans) ?? [];
  const bold = spans.map((span) => (typeof span === 'string' ? '' : span.bold));
  return bold.find((text) => /^\d+\.\d+$/.test(text));
}
