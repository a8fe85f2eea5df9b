import { createConversation, type Incoming, type Limit, type Reply, type ReplyFile } from '@tend/chat';
import { type Language, openStore, type Platform, type Store } from '@tend/core';
import { expect, inject } from 'vitest';
import { commands } from '../../packages/chat/src/commands/index.ts';
import { decodeCall } from '../../packages/chat/src/options/call-codec.ts';
import type { Carry } from './carrier.ts';
import { dueOn, settle } from './due-nudges.ts';
import { emptyStore } from './empty-store.ts';
import { filledIn } from './filled-in.ts';
import { payloadOf, payloadsOf, transcript } from './transcript.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** By way of which platform people and the conversation reach each other. */
    carrier: 'none' | 'telegram' | 'discord';
  }
}

/** Someone who talks with Tend in a test; every reply is checked for what holds for all of them. */
export interface Talker {
  /** Types a text; gives back the answer as a transcript has it. */
  says(text: string): Promise<string>;
  /** Presses the button with that label of the latest reply. */
  presses(label: string): Promise<string>;
  /** Sends what a button holds, whoever made it. */
  sends(payload: string): Promise<string>;
  /** Calls a command as platforms with fields do. */
  runs(command: string, fields: Readonly<Record<string, string>>): Promise<string>;
  /** Sends the form of the latest reply, with what is changed in it. */
  submits(changes: Readonly<Record<string, string>>): Promise<string>;
  /** Sends any form. */
  submitsTo(payload: string, fields: Readonly<Record<string, string>>): Promise<string>;
  /** Sends a file, with a caption if one is given; its bytes are made anew each time they are read. */
  sendsFile(name: string, content: string | (() => AsyncIterable<Uint8Array>), caption?: string): Promise<string>;
  /** What the file of the latest reply holds for this person, or another file; piece by piece as it is made. */
  file(file?: ReplyFile): Promise<string>;
  chunks(file?: ReplyFile): AsyncIterable<Uint8Array>;
  /** What is sent to this person by itself by now, each as a transcript has it; the last one is the latest reply. */
  nudged(): Promise<string[]>;
  /** The latest reply as data. */
  readonly latest: Reply;
}

export interface Chat {
  readonly store: Store;
  /** Whatever was logged as an error. */
  readonly errors: object[];
  /** How far long work said it had come, where nothing is in between. */
  readonly progress: readonly string[];
  /** Loses all files that were sent. */
  forgetFiles(): void;
  /** How many units of work there were so far. */
  readonly works: number;
  /** Lets time pass. */
  wait(milliseconds: number): void;
  /** Another person at the same Tend. */
  talker(name: string, options?: Partial<Pick<Incoming, 'language' | 'chat' | 'answers'>>): Talker;
  close(): Promise<void>;
}

const direct: Carry = async ({ answer }) => ({ carry: answer, close: async () => {} });

/** The same transcripts hold by way of each platform: which one says the project of tests (vitest.config.ts). */
const carry: Carry = await {
  none: async () => direct,
  telegram: async () => (await import('./telegram-carrier.ts')).carryByTelegram,
  discord: async () => (await import('./discord-carrier.ts')).carryByDiscord,
}[inject('carrier')]();

/** Counted through, so that a conversation that goes on over the same database has other deliveries. */
let deliveries = 0;

/** Opens a conversation over an empty database in memory; it is 11:00 on Friday, 20 November 2026 in Paris. */
export async function openChat(
  language: Language,
  {
    limits,
    now = '2026-11-20T10:00:00.000Z',
    admins: administrators = [],
    platform = 'terminal',
    url,
  }: { limits?: readonly Limit[]; now?: string; admins?: readonly string[]; platform?: Platform; url?: string } = {},
): Promise<Chat> {
  const opened = await (url ? openStore(url) : emptyStore());
  let works = 0;
  const store: Store = {
    ...opened,
    work: (run) => {
      works += 1;
      return opened.work(run);
    },
  };
  const errors: object[] = [];
  const admins: Incoming['identity'][] = [];
  let time = Date.parse(now);
  const conversation = createConversation({
    ...{ store, language, timeZone: 'Europe/Paris', clock: () => new Date(time).toISOString() },
    log: { error: (fields) => errors.push(fields) },
    ...(limits && { limits }),
    admins,
  });
  const carrier = await carry(conversation);
  const files = new Map<string, () => AsyncIterable<Uint8Array>>();
  const progress: string[] = [];
  const openFile = (ref: string) => {
    const file = files.get(ref);
    if (!file) throw new Error(`there is no ${ref}`);
    return file();
  };
  return {
    store,
    errors,
    progress,
    forgetFiles: () => files.clear(),
    get works() {
      return works;
    },
    wait: (milliseconds) => {
      time += milliseconds;
    },
    talker(name, options = {}) {
      let latest: Reply | undefined;
      const send = async (input: Incoming['input']) => {
        const identity = { platform, externalId: name } as const;
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
          files: { open: openFile },
          progress: (reply: Reply) => void progress.push(transcript(reply)),
        };
        const reply = await carrier.carry(incoming);
        // From their first message on it is known who they are there.
        if (administrators.includes(name)) admins.push(carrier.identityOf?.(name) ?? identity);
        if (!reply) return '';
        check(reply);
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
        runs: (command, fields) => send({ kind: 'fields', command, fields }),
        submits(changes) {
          if (!latest?.form) throw new Error('there is no form to fill in');
          const { payload, fields } = latest.form;
          return send({ kind: 'submitted', payload, fields: { ...filledIn(fields), ...changes } });
        },
        submitsTo: (payload, fields) => send({ kind: 'submitted', payload, fields }),
        sendsFile(name, content, text) {
          const ref = `file ${files.size}`;
          const bytes = typeof content === 'string' ? once(content) : content;
          files.set(ref, bytes);
          const size = typeof content === 'string' ? Buffer.byteLength(content) : 1;
          return send({ kind: 'file', name, size, ref, ...(text !== undefined && { text }) });
        },
        chunks(file = latest?.file) {
          if (!file) throw new Error('there is no file');
          const identity = carrier.identityOf?.(name) ?? ({ platform, externalId: name } as const);
          return conversation.fileContent({ identity }, file);
        },
        async file(file) {
          const chunks: Uint8Array[] = [];
          for await (const chunk of this.chunks(file)) chunks.push(chunk);
          return Buffer.concat(chunks).toString();
        },
        async nudged() {
          const identity = carrier.identityOf?.(name) ?? ({ platform, externalId: name } as const);
          const told: string[] = [];
          const now = new Date(time).toISOString();
          for (const due of await dueOn(store, identity.platform, now)) {
            const reply = await conversation.nudge(due);
            await settle(store, due, reply ? 'sent' : 'skipped', now);
            if (!reply || due.identity.externalId !== identity.externalId) continue;
            check(reply);
            latest = reply;
            told.push(transcript(reply));
          }
          return told;
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

/** What holds for all replies. */
function check(reply: Reply): void {
  expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
  for (const { payload } of payloadsOf(reply)) expect(decodeCall(payload, commands), payload).toBeDefined();
}

function once(content: string): () => AsyncIterable<Uint8Array> {
  return async function* () {
    yield Buffer.from(content);
  };
}
