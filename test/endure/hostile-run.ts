import type { Input } from '../../packages/chat/src/conversation/incoming.ts';
import { openStore, type Store } from '../../packages/core/src/store/open-store.ts';
import { inconsistencies } from '../support/consistency.ts';
import { belongings } from './belongings.ts';
import { type Chance, chance } from './chance.ts';
import { crowd } from './crowd.ts';
import { forgedPayload } from './forged-payloads.ts';
import { harvest } from './harvest.ts';
import { hostileText } from './hostile-texts.ts';

/** What came out of an attack. */
export interface Attacked {
  readonly messages: number;
  /** The longest that one answer took, in milliseconds; for printing only. */
  readonly slowest: number;
  readonly slowestInput: string;
  /** All that was not as it must be, in words. */
  readonly faults: readonly string[];
}

/** A word of the bystander that nobody else writes, and nobody else may read. */
const secret = 'zanzibar';

const attackers = Array.from({ length: 40 }, (_, index) => `attacker ${index}`);

/** Sends so many hostile texts by forty people and looks whether a bystander's rows stay as they are. */
export function attackWithTexts(messages: number, seed: number): Promise<Attacked> {
  return attack(messages, async () => {
    const random = chance(seed);
    return () => ({ kind: 'text', text: hostileText(random) });
  });
}

/** Presses so many forged and borrowed buttons by forty people and looks whether the owner's rows stay as they are. */
export function attackWithPayloads(messages: number, seed: number): Promise<Attacked> {
  return attack(messages, async (people, others) => {
    const random: Chance = chance(seed);
    const own = await harvest(people, attackers[0] as string, 'quinoa');
    return () => ({ kind: 'call', payload: forgedPayload({ others, own }, random) });
  });
}

type Prepare = (people: ReturnType<typeof crowd>, others: readonly string[]) => Promise<() => Input>;

async function attack(messages: number, prepare: Prepare): Promise<Attacked> {
  const store = await openStore('sqlite::memory:');
  const people = crowd(store);
  const others = await harvest(people, 'bystander', secret);
  const before = await belongings(store, 'bystander');
  const make = await prepare(people, others);
  let slowest = 0;
  let slowestInput = '';
  for (let sent = 0; sent < messages; sent += 1) {
    const input = make();
    const begun = performance.now();
    const reply = await people.send(attackers[sent % attackers.length] as string, input);
    const taken = performance.now() - begun;
    if (JSON.stringify(reply).includes(secret)) people.faults.push(`told a secret to ${JSON.stringify(input)}`);
    if (taken > slowest) [slowest, slowestInput] = [taken, JSON.stringify(input).slice(0, 120)];
  }
  const inconsistent = await inconsistencies(store);
  const faults = [...people.faults, ...(await changed(store, before)), ...inconsistent];
  await store.close();
  return { messages, slowest, slowestInput, faults };
}

/** The lines that the bystander has lost or gained. */
async function changed(store: Store, before: string): Promise<string[]> {
  const after = await belongings(store, 'bystander');
  if (before === after) return [];
  const [had, has] = [new Set(before.split('\n')), new Set(after.split('\n'))];
  return [
    ...[...had].filter((line) => !has.has(line)).map((line) => `the bystander lost ${line}`),
    ...[...has].filter((line) => !had.has(line)).map((line) => `the bystander got ${line}`),
  ];
}
