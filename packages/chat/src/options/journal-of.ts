import { catalogueOf, freezerNumbers, freezersOf } from '@tend/core';
import type { Journal } from '../replies/told-event.ts';
import type { Turn } from './turn.ts';

/** What the journal is read with in this turn. */
export async function journalOf({ work, contact, actor, language, today }: Turn): Promise<Journal> {
  const { types } = await catalogueOf(work);
  const { householdId, mainFreezer } = contact;
  return {
    ...{ language, today, mainFreezer, zone: actor.member.zone, memberId: actor.member.id },
    numbers: await freezerNumbers(work, householdId),
    names: new Map((await freezersOf(work, householdId)).map(({ number, name }) => [number, name])),
    types: new Map(types.map(({ id, names }) => [id, names[language]])),
  };
}
