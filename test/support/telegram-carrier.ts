import type { Conversation, Incoming, Reply } from '@tend/chat';
import { runTelegram } from '@tend/telegram-bot';
import { expect } from 'vitest';
import type { Carrier } from './carrier.ts';
import type { Person } from './telegram/person.ts';
import type { Seen } from './telegram/seen.ts';
import { startTelegram } from './telegram/start-telegram.ts';
import type { Call } from './telegram/world.ts';
import { buttonsOf, transcript } from './transcript.ts';

let servers = 0;

/**
 * Carries what people send in private through a local Telegram and the bot. Each reply must arrive there as it is: the
 * same words, buttons and pictures, with no call refused. Groups, and what Telegram lets nobody send, go directly.
 */
export async function carryByTelegram(conversation: Conversation): Promise<Carrier> {
  // Each server lives in another hour, so that what goes on over the same database has messages of its own.
  const hour = 3_600_000 * ++servers;
  const server = await startTelegram({ username: 'tendbot', now: () => Date.now() + hour });
  const people = new Map<string, Person>();
  const replies = new Map<string, Reply | undefined>();
  const problems: object[] = [];
  const note = (fields: object, message: string) => void problems.push({ ...fields, message });
  const stopped = new AbortController();
  const running = runTelegram({
    ...{ token: server.token, apiRoot: server.url, signal: stopped.signal },
    conversation: {
      ...conversation,
      async answer(incoming) {
        const reply = await conversation.answer(incoming);
        replies.set(incoming.identity.externalId, reply);
        return reply;
      },
    },
    log: { info: note, warn: note, error: note },
  });

  /** The message whose button was pressed: the latest that holds it, else the latest with which it could be. */
  const carrierOf = (payload: string, { user, messages }: Person): number | undefined => {
    const holds = ({ parameters }: Call) =>
      JSON.stringify(parameters.reply_markup ?? '').includes(JSON.stringify(payload));
    const call = server.calls.findLast((one) => Number(one.parameters.chat_id) === user.id && holds(one));
    const result = call?.outcome?.ok ? (call.outcome.result as { readonly message_id: number }) : undefined;
    return result?.message_id ?? messages.findLast(({ by, asksReply }) => by === 'Local bot' && !asksReply)?.id;
  };

  return {
    async carry(incoming) {
      if (incoming.chat.kind === 'group') return conversation.answer(incoming);
      const { displayName, language } = incoming;
      const known = people.get(incoming.identity.externalId);
      const person = known ?? server.person({ firstName: displayName, ...(language && { languageCode: language }) });
      people.set(incoming.identity.externalId, person);
      const id = String(person.user.id);
      if (!canBeSent(incoming, person)) {
        const identity = { platform: 'telegram', externalId: id } as const;
        return conversation.answer({ ...incoming, identity, chat: { id, kind: 'private' } });
      }
      replies.delete(id);
      if (incoming.input.kind === 'text') person.writes(incoming.input.text);
      if (incoming.input.kind === 'file') {
        const { name, ref, text } = incoming.input;
        person.sendsFile(name, await bytesOf(incoming.files?.open(ref)), text);
      }
      if (incoming.input.kind === 'call')
        person.forges(incoming.input.payload, carrierOf(incoming.input.payload, person));
      const { sent, edited } = await person.answer();
      const reply = replies.get(id);
      expect(server.refusals.map(({ method, outcome }) => ({ method, outcome }))).toEqual([]);
      expect(seenAs(lastOf([...edited, ...sent]))).toEqual(reply ? shownAs(reply) : seenAs([]));
      return reply;
    },
    identityOf(name) {
      const person = people.get(name);
      return person && { platform: 'telegram', externalId: String(person.user.id) };
    },
    async close() {
      stopped.abort();
      await running;
      await server.stop();
      expect(problems).toEqual([]);
    },
  };
}

/** Nobody can send an empty text or a very long one, or press a button of a bot that has not written yet. */
function canBeSent({ input }: Incoming, person: Person): boolean {
  if (input.kind === 'file') return true;
  if (input.kind === 'text') return input.text.trim() !== '' && input.text.length <= 4_096;
  return input.kind === 'call' && person.messages.some(({ by }) => by === 'Local bot');
}

async function bytesOf(content: AsyncIterable<Uint8Array> = (async function* () {})()): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Each message as it is now: one that showed how far long work was may have been edited more than once. */
function lastOf(messages: readonly Seen[]): Seen[] {
  return [...new Map(messages.map((message) => [message.id, message])).values()];
}

interface Shown {
  readonly text: string;
  readonly buttons: readonly string[];
  readonly pictures: readonly string[];
  readonly files: readonly string[];
}

function seenAs(messages: readonly Seen[]): Shown {
  const texts = messages.filter(({ photo, document }) => !photo && !document).map(({ text }) => text);
  return {
    text: spaced(texts.join(' ')),
    buttons: messages.flatMap(({ buttons }) => buttons.flat()).map(spaced),
    pictures: messages.filter(({ photo }) => photo).map(({ text }) => spaced(text)),
    files: messages.flatMap(({ document }) => (document ? [document.name] : [])),
  };
}

function shownAs(reply: Reply): Shown {
  const { calls, choice, pictures, file } = reply;
  const turning = [choice?.previous, choice?.next].filter((button) => button !== undefined);
  const buttons = [...(choice?.items ?? []), ...turning, ...calls];
  expect(buttons).toHaveLength(buttonsOf(reply).length);
  return {
    text: spaced(transcript({ ...reply, calls: [], choice: undefined, pictures: [], file: undefined })),
    buttons: buttons.map(({ label }) => spaced(label)),
    pictures: pictures.map(({ alt }) => spaced(alt)),
    files: file ? [file.name] : [],
  };
}

/** With all kinds of space alike, however many. */
function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
