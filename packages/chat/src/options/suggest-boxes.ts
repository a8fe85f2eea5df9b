import { allBoxes, type BoxRow, fold, freezersOf } from '@tend/core';
import { titled } from '../texts/titled.ts';
import type { Suggested, Typist } from './option-kind.ts';

/** The boxes of the main freezer by number or name, then those of the other freezers that have a name of their own. */
export async function suggestBoxes({ work, contact }: Typist, typed: string): Promise<Suggested[]> {
  const freezers = await freezersOf(work, contact.householdId);
  const boxes = await allBoxes(work, contact.householdId);
  const main = freezers.find(({ number }) => number === contact.mainFreezer) ?? freezers[0];
  const inMain = (main && boxes.get(main.id)) ?? [];
  const known = new Set(inMain.map(({ foldedName }) => foldedName));
  const elsewhere = freezers
    .filter((freezer) => freezer !== main)
    .flatMap(({ id, name: freezer }) =>
      (boxes.get(id) ?? []).flatMap(({ name, foldedName }) => {
        if (!name || known.has(foldedName)) return [];
        known.add(foldedName);
        return [{ label: `${titled(name)} · ${titled(freezer)}`, value: name }];
      }),
    );
  return [...inMain.map(numbered), ...elsewhere].filter(({ label }) => fold(label).includes(fold(typed)));
}

function numbered({ number, name }: BoxRow): Suggested {
  return { label: name ? `${number} ${titled(name)}` : String(number), value: String(number) };
}
