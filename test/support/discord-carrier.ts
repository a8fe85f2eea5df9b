import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Conversation, Incoming, Input, Reply } from '@tend/chat';
import { runDiscord } from '@tend/discord-bot';
import { expect } from 'vitest';
import type { Carrier } from './carrier.ts';
import type { Answer } from './discord/answer.ts';
import { LOCALES } from './discord/checks/locales.ts';
import type { Person } from './discord/person.ts';
import { type DiscordServer, startDiscord } from './discord/start-discord.ts';
import { attached, send } from './discord-send.ts';
import { seenAs, shownAs } from './discord-shown.ts';

/** In milliseconds: how long the rest of an answer is waited for. */
const patience = 10_000;

let servers = 0;

/**
 * Carries what people send in private through a local Discord and the bot: commands with fields as slash commands, typed
 * texts as answers to questions, for on Discord there are no others. Each reply must arrive there as it is: the same
 * words, buttons, forms and pictures, with no call refused. Groups, and what Discord lets nobody send, go directly.
 */
export async function carryByDiscord(conversation: Conversation): Promise<Carrier> {
  // Each server lives in another hour, so that what goes on over the same database has interactions of its own.
  const hour = 3_600_000 * ++servers;
  const server = await startDiscord({ now: () => Date.now() + hour, quiet: 0, acknowledgeWithin: 60_000 });
  const people = new Map<string, Person>();
  /** People's names by their account: after a restart somebody has another one, and is the same. */
  const names = new Map<string, string>();
  const replies = new Map<string, Reply | undefined>();
  const problems: object[] = [];
  const note = (fields: object, message: string) => void problems.push({ ...fields, message });
  const stopped = new AbortController();
  let silence = () => {};
  const running = runDiscord({
    ...{ token: server.token, apiRoot: `${server.url}/api`, signal: stopped.signal },
    conversation: {
      ...conversation,
      async answer(received) {
        const name = names.get(received.identity.externalId) ?? '';
        // What a transcript holds are the words for those who type.
        const reply = await conversation.answer({ ...received, ...knownAs(name), fieldsOnly: false });
        replies.set(name, reply);
        if (!reply) silence();
        return reply;
      },
      fileContent: ({ identity }, file) =>
        conversation.fileContent(knownAs(names.get(identity.externalId) ?? ''), file),
    },
    log: { info: note, warn: note, error: note },
  });
  await server.ready();

  return {
    async carry(incoming) {
      if (incoming.chat.kind === 'group') return conversation.answer(incoming);
      const { displayName, language } = incoming;
      const name = incoming.identity.externalId;
      const person = people.get(name) ?? server.person({ name: displayName, locale: localeOf(language) });
      people.set(name, person);
      names.set(person.user.id, name);
      replies.delete(name);
      const silent = new Promise<undefined>((resolve) => {
        silence = () => resolve(undefined);
      });
      if (!(await send(incoming, person))) {
        return conversation.answer({ ...incoming, ...knownAs(name), input: await kept(incoming, server) });
      }
      const answer = await Promise.race([person.answer(), silent]);
      const reply = replies.get(name);
      const seen = answer && reply ? seenAs(await wholeOf(answer, person, shownAs(reply, incoming))) : seenAs(answer);
      expect(server.refusals.map(({ route, outcome }) => ({ route, outcome }))).toEqual([]);
      expect(server.pings).toEqual([]);
      if (reply) expect(seen).toEqual(shownAs(reply, incoming));
      else expect(answer).toBeUndefined();
      return reply;
    },
    identityOf: (name) => ({ platform: 'discord', externalId: name }),
    async close() {
      stopped.abort();
      await running;
      await server.stop();
      expect(problems).toEqual([]);
    },
  };
}

/**
 * The answer with all that belongs to it: a long one comes as several messages. What comes beyond is seen with the next
 * answer.
 */
async function wholeOf(answer: Answer, person: Person, shown: ReturnType<typeof shownAs>): Promise<Answer> {
  let whole = answer;
  const end = performance.now() + patience;
  while (!isDeepStrictEqual(seenAs(whole), shown) && performance.now() < end) {
    await pause(2);
    const more = await person.answer();
    whole = { ...whole, sent: [...whole.sent, ...more.sent], edited: [...whole.edited, ...more.edited] };
  }
  return whole;
}

/** A file that Discord lets nobody send in that way lies there all the same, so that buttons find it. */
async function kept({ input, files }: Incoming, server: DiscordServer): Promise<Input> {
  return input.kind === 'file' ? { ...input, ref: server.keep(await attached(input, files)) } : input;
}

function knownAs(name: string): Pick<Incoming, 'identity' | 'chat'> {
  return { identity: { platform: 'discord', externalId: name }, chat: { id: name, kind: 'private' } };
}

/** A locale of Discord that means the same language to Tend. */
function localeOf(language: string | undefined): string {
  const same = LOCALES.filter((one) => one.slice(0, 2) === language?.slice(0, 2).toLowerCase());
  return same[0] ?? 'de';
}
