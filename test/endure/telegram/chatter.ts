import { setTimeout as pause } from 'node:timers/promises';
import type { Person } from '../../support/telegram/person.ts';
import type { Seen } from '../../support/telegram/seen.ts';
import type { Chance } from '../chance.ts';

/** A message that somebody wrote. */
export interface Written {
  readonly messageId: number;
  readonly text: string;
  /** The unique name that an add stores. */
  readonly adds?: string;
}

/** Somebody who goes on writing: adds, takes of what was added before, undos. */
export interface Chatter {
  readonly person: Person;
  readonly written: readonly Written[];
  /** Writes no more; resolves when the latest messages are answered. */
  end(): Promise<void>;
}

/** So many messages of a person are under way at once. */
const atOnce = 3;

/** In milliseconds: before the next messages, so that nobody writes more than the bot takes; and for a bot to come back. */
const breath = 20;
const patience = 60_000;

/** Lets a person write from now on, a few messages at a time. */
export function chatter(person: Person, name: string, random: Chance): Chatter {
  const written: Written[] = [];
  const seen: Seen[] = [];
  let ended = false;
  const write = (text: string, adds?: string) => {
    written.push({ messageId: person.writes(text), text, ...(adds !== undefined && { adds }) });
  };
  const writeNext = () => {
    const wish = written.length === 0 ? 0 : random.below(20);
    const known = wish < 9 || seen.length === 0 ? undefined : addressOf(random.of(seen.slice(-12)));
    if (known !== undefined && wish < 17) return write(`take ${known}`);
    if (wish >= 17) return write('undo');
    const product = `soup ${name} ${written.length}`;
    write(`add "${product}" for ${1 + random.below(6)} box ${1 + random.below(4)}`, product);
  };
  const talk = async () => {
    while (!ended) {
      for (let more = 1 + random.below(atOnce); more > 0; more -= 1) writeNext();
      seen.push(...(await person.answer(patience)).sent);
      await pause(breath);
    }
  };
  const talking = talk();
  return {
    person,
    written,
    end() {
      ended = true;
      return talking;
    },
  };
}

function addressOf({ text }: Seen): string | undefined {
  return /\*\*(\d+\.\d+)\*\*/.exec(text)?.[1];
}
