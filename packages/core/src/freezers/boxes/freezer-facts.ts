import type { HouseholdRow } from '../../households/household.entity.ts';
import { created, type Diff, type Fact } from '../../journal/fact.ts';
import type { BoxRow } from './box.entity.ts';
import type { FreezerRow } from './freezer.entity.ts';

/** The fact that something happened to the freezer. */
export function freezerFact(kind: string, freezer: FreezerRow, what: Diff, how: Fact['how'] = 'changed'): Fact {
  const place = String(freezer.number);
  // A new freezer has its row id only once it is flushed, which is when the fact is read.
  const holder = { get: () => freezer.id, enumerable: true };
  const fact = { kind, object: 'freezer', row: freezer, label: freezer.name, place, how, what } as const;
  return Object.defineProperty(fact, 'holderId', holder);
}

/** All that the journal tells of a new freezer. */
export function freezerCreated({ publicId, number, name, boxes }: FreezerRow): Diff {
  return created({ publicId, number, name, boxes });
}

/** The fact that a box of the freezer was named, or lost its name. */
export function boxFact(freezer: Pick<FreezerRow, 'id' | 'number' | 'name'>, box: BoxRow, what: Diff): Fact {
  const place = `${freezer.number}.${box.number}`;
  return {
    kind: 'box_named',
    object: 'box',
    row: box,
    label: freezer.name,
    holderId: freezer.id,
    place,
    how: 'changed',
    what,
  };
}

/** The facts that the boxes which go lose their names with them. */
export function unnamed(freezer: FreezerRow, going: readonly BoxRow[]): Fact[] {
  return going.flatMap((box) => (box.name == null ? [] : [boxFact(freezer, box, { name: [box.name, null] })]));
}

/** The fact that another freezer became the main one. */
export function mainFact(household: HouseholdRow, freezer: FreezerRow, what: Diff): Fact {
  return { kind: 'freezer_made_main', object: 'household', row: household, label: freezer.name, how: 'changed', what };
}
