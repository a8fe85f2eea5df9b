import { inspect } from 'node:util';
import { createConversation, type Input } from '@tend/chat';
import { openStore } from '@tend/core';
import { runDiscord } from '@tend/discord-bot';
import { inconsistencies } from '../../support/consistency.ts';
import type { Person } from '../../support/discord/person.ts';
import { type DiscordServer, startDiscord } from '../../support/discord/start-discord.ts';
import { belongings } from '../belongings.ts';
import { chance } from '../chance.ts';
import { harvest } from '../harvest.ts';
import { hostileText } from '../hostile-texts.ts';
import { type Act, forms, presses, typing } from './acts.ts';

/** A word of the bystander that nobody else writes, and nobody else may read. */
const secret = 'zanzibar';

/** Forty people act at once, ten seconds from one time to the next: far within everybody's limits. */
const attackers = 40;
const between = 10_000;

const kinds = { presses, forms, typing } as const;

/**
 * Sends so many forged presses, forged forms or hostile texts for suggestions through a local Discord. Gives back all
 * that was not as it must be, in words.
 */
export async function attackDiscord(kind: keyof typeof kinds, attempts: number, seed: number): Promise<string[]> {
  const random = chance(seed);
  const faults: string[] = [];
  const note = (fields: object, message: string) => void faults.push(`${message}: ${inspect(fields).slice(0, 600)}`);
  let at = Date.parse('2026-11-21T10:00:00Z');
  const [store, server] = [await openStore('sqlite::memory:'), await startDiscord()];
  const log = { info: note, warn: note, error: note };
  const clock = () => new Date(at).toISOString();
  const conversation = createConversation({
    store,
    language: 'en',
    timeZone: 'Europe/Paris',
    log: { error: note },
    clock,
  });
  const stopped = new AbortController();
  const { token } = server;
  const running = runDiscord({ token, apiRoot: `${server.url}/api`, conversation, log, signal: stopped.signal });
  await server.ready();

  /** What somebody writes without Discord; time passes. */
  const send = async ({ user, channelId }: Person, input: Input) => {
    at += between;
    const identity = { platform: 'discord', externalId: user.id } as const;
    const incoming = { bot: 'harvest', id: String(at), identity, displayName: user.username, input };
    const reply = await conversation.answer({ ...incoming, chat: { id: channelId, kind: 'private' } });
    if (!reply) throw new Error('silence');
    return reply;
  };
  const seenBy = (person: Person, word: string) =>
    harvest({ faults, send: (_: string, input: Input) => send(person, input) }, person.user.id, word);

  const bystander = server.person({ name: 'Bystander' });
  const hostile = Array.from({ length: attackers }, () => server.person());
  const seen = { others: await seenBy(bystander, secret), own: await seenBy(hostile[0] as Person, 'quinoa') };
  for (let count = 0; count < 30; count += 1)
    await send(hostile[0] as Person, { kind: 'text', text: `add ${hostileText(random).slice(0, 300)} box 1` });
  const list = async (person: Person) => {
    person.uses('/list');
    return (await person.answer()).text;
  };
  await Promise.all(hostile.map(list));
  const shown = await list(bystander);
  const before = await belongings(store, bystander.user.id);
  for (let sent = 0; sent < attempts; sent += attackers) {
    at += between;
    await Promise.all(hostile.slice(0, attempts - sent).map((person) => attack(kind, person)));
  }
  at += between;
  if ((await list(bystander)) !== shown) faults.push('the bystander’s list has changed');
  if ((await belongings(store, bystander.user.id)) !== before) faults.push('the bystander’s rows have changed');
  stopped.abort();
  await running;
  faults.push(...toldIn(server, bystander), ...server.pings.map((ping) => `a ping: ${inspect(ping)}`));
  for (const { route, outcome, body } of server.refusals) note({ outcome, body }, `${route} refused`);
  faults.push(...(await inconsistencies(store)).filter((fault) => !fault.includes('.language was null')));
  await store.close();
  await server.stop();
  return faults;

  async function attack(by: keyof typeof kinds, person: Person): Promise<void> {
    let what = by === 'typing' ? '' : (kinds[by] as Act)(person, seen, random);
    try {
      if (by === 'typing') what = await typing(person, random);
      const { sent, edited, form } = await person.answer();
      if (by !== 'typing' && sent.length + edited.length === 0 && !form) faults.push(`no answer to ${what}`);
    } catch (error) {
      faults.push(`${what}: ${inspect(error).slice(0, 300)}`);
    }
    person.closesForm();
  }
}

/** The calls that say the secret in answer to anybody but its owner. */
function toldIn({ calls, interactions }: DiscordServer, owner: Person): string[] {
  const own = interactions.filter(({ account }) => account === owner.account);
  const others = calls.filter(({ path }) => !own.some((one) => path.includes(one.token)));
  const telling = others.filter(({ body }) => JSON.stringify(body ?? '').includes(secret));
  return telling.map(({ body }) => `told a secret: ${JSON.stringify(body).slice(0, 300)}`);
}
