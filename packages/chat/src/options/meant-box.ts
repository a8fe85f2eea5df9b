import { type FreezerRow, fold, freezerBy, freezersOf, namedBoxes, refuse } from '@tend/core';
import type { BoxValue } from './box.ts';
import type { FreezerValue } from './freezer.ts';
import type { Turn } from './turn.ts';

/** The freezer that was meant; the main one when none was said. `not_found`. */
export function meantFreezer(turn: Turn, freezer: FreezerValue | undefined): Promise<FreezerRow> {
  return freezer === undefined ? mainFreezer(turn) : freezerBy(turn.work, turn.contact.householdId, freezer);
}

/** A box that was meant, with its freezer. Whether a number is in range the core says. */
export interface MeantBox {
  readonly freezer: FreezerRow;
  readonly box: number;
}

/** The box that was meant: a name is looked for in the freezer said, else in all, the main one first. `not_found`. */
export async function meantBox(turn: Turn, box: BoxValue, said: FreezerValue | undefined): Promise<MeantBox> {
  if ('name' in box) return namedBox(turn, box.name, said);
  const freezer = await meantFreezer(turn, said);
  if ('number' in box) return { freezer, box: box.number };
  return { freezer, box: box.end === 'top' ? 1 : freezer.boxes };
}

async function namedBox(turn: Turn, name: string, said: FreezerValue | undefined): Promise<MeantBox> {
  const folded = fold(name);
  const { householdId, mainFreezer: main } = turn.contact;
  const freezer = said && (await meantFreezer(turn, said));
  const named = (await namedBoxes(turn.work, householdId))
    .filter((box) => fold(box.name) === folded && (!freezer || box.freezer === freezer.number))
    .sort((a, b) => Number(b.freezer === main) - Number(a.freezer === main));
  const first = named[0] ?? refuse('not_found', { what: 'box', text: name });
  return { freezer: await freezerBy(turn.work, householdId, { number: first.freezer }), box: first.box };
}

/** The household's main freezer. */
export async function mainFreezer(turn: Turn): Promise<FreezerRow> {
  const freezers = await freezersOf(turn.work, turn.contact.householdId);
  const main = freezers.find((freezer) => freezer.number === turn.contact.mainFreezer) ?? freezers[0];
  return main ?? refuse('not_found', { what: 'freezer' });
}
