import {
  type Button,
  type Conversation,
  createConversation,
  type Incoming,
  type Limit,
  type Reply,
  type Span,
} from '@tend/chat';
import { type Language, openStore, type Store } from '@tend/core';
import { expect } from 'vitest';
import { commands } from '../../packages/chat/src/commands/index.ts';
import { decodeCall } from '../../packages/chat/src/options/call-codec.ts';

/** Someone who talks with Tend in a test; every reply is checked for what holds for all of them. */
export interface Talker {
  /** Types a text; gives back the answer as a transcript has it. */
  says(text: string): Promise<string>;
  /** Presses the button with that label of the latest reply. */
  presses(label: string): Promise<string>;
  /** Sends what a button holds, whoever made it. */
  sends(payload: string): Promise<string>;
  /** The latest reply as data. */
  readonly latest: Reply;
}

export interface Chat {
  readonly store: Store;
  /** Whatever was logged as an error. */
  readonly errors: object[];
  /** Lets time pass. */
  wait(milliseconds: number): void;
  /** Another person at the same Tend. */
  talker(name: string, options?: Partial<Pick<Incoming, 'language' | 'chat' | 'answers'>>): Talker;
  close(): Promise<void>;
}

/** How what people send reaches a conversation, and its replies them. */
export interface Carrier {
  carry(incoming: Incoming): Promise<Reply | undefined>;
  close(): Promise<void>;
}

/** Makes the carrier of a conversation. */
export type Carry = (conversation: Conversation) => Promise<Carrier>;

let carry: Carry = async ({ answer }) => ({ carry: answer, close: async () => {} });

/** From now on chats are opened with this carrier: the same transcripts then hold by way of a platform. */
export function carryBy(other: Carry): void {
  carry = other;
}

/** Counted through, so that a conversation that goes on over the same database has other deliveries. */
let deliveries = 0;

/** Opens a conversation over an empty database in memory; it is 11:00 on Friday, 20 November 2026 in Paris. */
export async function openChat(
  language: Language,
  {
    limits,
    now = '2026-11-20T10:00:00.000Z',
    url = 'sqlite::memory:',
  }: { limits?: readonly Limit[]; now?: string; url?: string } = {},
): Promise<Chat> {
  const store = await openStore(url);
  const errors: object[] = [];
  let time = Date.parse(now);
  const conversation = createConversation({
    ...{ store, language, timeZone: 'Europe/Paris', clock: () => new Date(time).toISOString() },
    log: { error: (fields) => errors.push(fields) },
    ...(limits && { limits }),
  });
  const carrier = await carry(conversation);
  return {
    store,
    errors,
    wait: (milliseconds) => {
      time += milliseconds;
    },
    talker(name, options = {}) {
      let latest: Reply | undefined;
      const send = async (input: Incoming['input']) => {
        const identity = { platform: 'terminal', externalId: name } as const;
        const chat = options.chat ?? { id: name, kind: 'private' };
        const incoming = {
          bot: 'test',
          id: String(++deliveries),
          identity,
          displayName: name,
          answers: chat.kind === 'group',
          ...options,
          chat,
          input,
        };
        const reply = await carrier.carry(incoming);
        if (!reply) return '';
        expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
        for (const { payload } of buttonsOf(reply)) expect(decodeCall(payload, commands), payload).toBeDefined();
        latest = reply;
        return transcript(reply);
      };
      return {
        says: (text) => send({ kind: 'text', text }),
        sends: (payload) => send({ kind: 'call', payload }),
        presses(label) {
          if (!latest) throw new Error('nothing was answered yet');
          return send({ kind: 'call', payload: payloadOf(latest, label) });
        },
        get latest() {
          if (!latest) throw new Error('nothing was answered yet');
          return latest;
        },
      };
    },
    async close() {
      await carrier.close();
      await store.close();
    },
  };
}

/** All buttons of a reply, as a platform would draw them. */
export function buttonsOf({ calls, choice }: Reply): Button[] {
  const turning = [choice?.previous, choice?.next].filter((button) => button !== undefined);
  return [...calls, ...(choice?.items ?? []), ...turning];
}

/** What the button with that label holds. */
export function payloadOf(reply: Reply, label: string): string {
  const button = buttonsOf(reply).find((one) => withPlainSpaces(one.label) === withPlainSpaces(label));
  if (!button) throw new Error(`no button [${label}] in:\n${transcript(reply)}`);
  return button.payload;
}

const tones = { overdue: '🟠 ', due: '🟡 ', fresh: '   ' };

/**
 * A reply as people read it: addresses in `**`, urgency as a colour, buttons in brackets, pictures by their alt text.
 * No-break spaces are shown as spaces.
 */
export function transcript(reply: Reply): string {
  const lines = reply.blocks.map((block) => {
    const text = block.spans.map(spanText).join('');
    return block.kind === 'row' && block.tone ? tones[block.tone] + text : text;
  });
  const pictures = reply.pictures.map((picture) => `(picture: ${picture.alt})`);
  const row = (buttons: readonly Button[]) => buttons.map(({ label }) => `[${label}]`).join(' ');
  const { choice } = reply;
  const items = choice?.items.map(({ label }) => `[${label}]`) ?? [];
  const turning = row([choice?.previous, choice?.next].filter((button) => button !== undefined));
  const written = [...lines, ...pictures, ...items, turning, row(reply.calls)].filter((line) => line !== '');
  return withPlainSpaces(written.join('\n'));
}

function withPlainSpaces(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ');
}

function spanText(span: Span): string {
  return typeof span === 'string' ? span : `**${span.bold}**`;
}

/** The transcript that a test writes: lines without their common indentation. */
export function lines(...text: readonly string[]): string {
  return text.join('\n');
}
