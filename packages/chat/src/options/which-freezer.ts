import { type FreezerRow, freezerBy, freezersOf } from '@tend/core';
import { freezerTexts } from '../texts/freezer-texts.ts';
import { shortened } from '../texts/shortened.ts';
import { titled } from '../texts/titled.ts';
import { ask } from './ask.ts';
import type { Call } from './call.ts';
import { type FreezerValue, freezer } from './freezer.ts';
import type { Said, Turn } from './turn.ts';

/** The freezer that was meant, or the only one; undefined when it has to be asked for. `not_found`. */
export async function meantOrOnly(turn: Turn, said: FreezerValue | undefined): Promise<FreezerRow | undefined> {
  const { householdId } = turn.contact;
  if (said) return freezerBy(turn.work, householdId, said);
  const [first, second] = await freezersOf(turn.work, householdId);
  return second ? undefined : first;
}

/** Asks which freezer a call is about, with a button for each of the household's, or for those given. */
export async function askFreezer(turn: Turn, call: Call, offered?: readonly FreezerRow[]): Promise<Said> {
  const freezers = offered ?? (await freezersOf(turn.work, turn.contact.householdId));
  const answers = freezers.map(({ number, name }) => ({
    label: `${number} ${shortened(titled(name), 18)}`,
    value: freezer.pack({ number }),
    number,
  }));
  return ask(turn, call, 'freezer', { question: freezerTexts.which[turn.language], answers });
}

/** The call, about that freezer. */
export function withFreezer({ command, options }: Call, { number }: Pick<FreezerRow, 'number'>): Call {
  return { command, options: { ...options, freezer: freezer.pack({ number }) } };
}
