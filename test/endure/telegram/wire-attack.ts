import { inspect } from 'node:util';
import { createConversation } from '@tend/chat';
import { openStore } from '@tend/core';
import { runTelegram } from '@tend/telegram-bot';
import { inconsistencies } from '../../support/consistency.ts';
import type { Person } from '../../support/telegram/person.ts';
import type { Answer } from '../../support/telegram/seen.ts';
import { startTelegram } from '../../support/telegram/start-telegram.ts';
import { belongings } from '../belongings.ts';
import { type Chance, chance } from '../chance.ts';
import { crowd } from '../crowd.ts';
import { forgedPayload } from '../forged-payloads.ts';
import { harvest } from '../harvest.ts';
import { hostileText } from '../hostile-texts.ts';
import { type Attempt, refusedIn, toldIn, unchangedIn, wrongWith } from './wire-faults.ts';

/** What came out of an attack through Telegram. */
export interface WireAttacked {
  readonly messages: number;
  /** Presses whose answer was what their message says already: the edit is refused for that, and nothing is missing. */
  readonly unchanged: number;
  /** All that was not as it must be, in words. */
  readonly faults: readonly string[];
}

/** A word of the bystander that nobody else writes, and nobody else may read. */
const secret = 'zanzibar';

/** Forty people write at once, ten seconds from one time to the next: far within everybody's limits. */
const attackers = 40;
const between = 10_000;

/** Sends so many hostile texts through a local Telegram, none longer than Telegram lets anybody write. */
export function attackWireWithTexts(messages: number, seed: number): Promise<WireAttacked> {
  const random = chance(seed);
  return attack(messages, async () => (person) => {
    const text = writable(random);
    person.writes(text);
    return { what: JSON.stringify(text.slice(0, 300)), isPress: false };
  });
}

/** Presses so many forged and borrowed buttons through a local Telegram, each on a message that can have some. */
export function attackWireWithPayloads(messages: number, seed: number): Promise<WireAttacked> {
  const random = chance(seed);
  return attack(messages, async (people, others) => {
    const own = await harvest(people, '7000', 'quinoa');
    return (person) => {
      const payload = forgedPayload({ others, own }, random);
      person.forges(payload, pressable(person));
      return { what: `the button ${JSON.stringify(payload)}`, isPress: true };
    };
  });
}

/** What each attacker does next; says what it was. */
type Act = (person: Person) => Attempt;
type Prepare = (people: ReturnType<typeof crowd>, others: readonly string[]) => Promise<Act>;

async function attack(messages: number, prepare: Prepare): Promise<WireAttacked> {
  const store = await openStore('sqlite::memory:');
  const server = await startTelegram();
  const bystander = server.person({ id: 5_000 });
  const people = crowd(store);
  const others = await harvest(people, '5000', secret);
  const act = await prepare(people, others);

  const faults = people.faults;
  const note = (fields: object, message: string) => void faults.push(`${message}: ${inspect(fields).slice(0, 500)}`);
  let at = Date.parse('2026-11-21T10:00:00Z');
  const conversation = createConversation({
    ...{ store, language: 'en', timeZone: 'Europe/Paris', log: { error: note } },
    clock: () => new Date(at).toISOString(),
  });
  const stopped = new AbortController();
  const { token, url: apiRoot } = server;
  const log = { info: note, warn: note, error: note };
  const running = runTelegram({ token, apiRoot, conversation, log, signal: stopped.signal });

  const hostile = Array.from({ length: attackers }, (_, index) => server.person({ id: 7_000 + index }));
  const ask = async (person: Person) => {
    person.writes('list');
    return (await person.answer()).text;
  };
  // Everybody has a message with buttons to press.
  await Promise.all(hostile.map(ask));
  const shown = await ask(bystander);
  const before = await belongings(store, '5000');
  let unchanged = 0;
  for (let sent = 0; sent < messages; sent += attackers) {
    at += between;
    const wave = hostile.slice(0, messages - sent);
    const calls = server.calls.length;
    const attempts = wave.map(act);
    const answers = await Promise.all(wave.map((person) => person.answer()));
    const same = unchangedIn(server, calls);
    unchanged += same.size;
    for (const [index, { chatId }] of wave.entries()) {
      faults.push(...wrongWith(attempts[index] as Attempt, answers[index] as Answer, same.has(chatId)));
    }
  }
  at += between;
  // What was answered here unasked would come with it.
  if ((await ask(bystander)) !== shown) faults.push('the bystander’s list has changed');
  if ((await belongings(store, '5000')) !== before) faults.push('the bystander’s rows have changed');
  faults.push(...toldIn(server, secret, bystander), ...refusedIn(server));
  stopped.abort();
  await running;
  // The language of someone's first command is noted, not journalled.
  faults.push(...(await inconsistencies(store)).filter((fault) => !fault.includes('.language was null')));
  await store.close();
  await server.stop();
  return { messages, unchanged, faults };
}

/** A hostile text that Telegram would carry: not empty, and no longer than its apps send at once. */
function writable(random: Chance): string {
  for (;;) {
    const text = hostileText(random).slice(0, 4_096);
    if (text.trim() !== '') return text;
  }
}

/** The latest message of the bot that may have buttons: a question that opens the keyboard never does. */
function pressable({ messages, user }: Person): number | undefined {
  return messages.findLast(({ by, asksReply, photo }) => by !== user.first_name && !asksReply && !photo)?.id;
}
