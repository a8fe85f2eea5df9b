import { address, type Day, type Diff, type Fate, type HistoryEvent, type Language, type Place } from '@tend/core';
import { type EventKind, eventKinds } from '../texts/event-texts.ts';

/** What the journal is read with. */
export interface Journal {
  readonly language: Language;
  readonly today: Day;
  readonly zone: string;
  /** The row id of the reader. */
  readonly memberId: number;
  readonly mainFreezer: number;
  /** The number of each freezer by row id, and the names of those in use by number. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly names: ReadonlyMap<number, string>;
  /** What each type is called in the reader's language, by id. */
  readonly types: ReadonlyMap<number, string>;
}

/** An event as what was done: that of an undo as what it took back. */
export interface Told {
  readonly event: HistoryEvent;
  readonly kind: EventKind;
  readonly what: Diff;
  /** Of a product, in numbers that sort. */
  readonly before: Place;
  readonly after: Place;
}

/** Reads an event of the journal; throws for a kind that has no words. */
export function toldEvent(event: HistoryEvent, { numbers }: Pick<Journal, 'numbers'>): Told {
  const undo = event.changeKind === 'undo';
  const swapped = Object.entries(event.what).map(([key, [old, now]]) => [key, [now, old] as const]);
  const what: Diff = undo ? Object.fromEntries(swapped) : event.what;
  const [freezer = 0, box = 0, number = 0] = (event.place ?? '').split('.').map(Number);
  const now = { freezer, box, number };
  const then = {
    freezer: numbers.get(numberIn(event.what.freezerId?.[0], 0)) ?? freezer,
    box: numberIn(event.what.box?.[0], box),
    number: numberIn(event.what.number?.[0], number),
  };
  return { event, kind: kindOf(event.kind, what), what, before: undo ? now : then, after: undo ? then : now };
}

/** The address of a place for the bag. */
export function addressIn(place: Place, { mainFreezer }: Pick<Journal, 'mainFreezer'>): string {
  return address(place, mainFreezer);
}

function kindOf(kind: string, what: Diff): EventKind {
  const unnamed = kind === 'box_named' && what.name?.[1] === null;
  const told = unnamed ? 'box_unnamed' : kind === 'product_taken' ? takenAs(takingIn(what)?.fate) : kind;
  const known = eventKinds.find((one) => one === told);
  if (!known) throw new Error(`history has no words for ${kind}`);
  return known;
}

/** What is told of a taking: its fate, as far as it is known. */
function takenAs(fate: Fate | undefined): EventKind {
  return fate === undefined ? 'product_taken' : `product_${fate}`;
}

/** The taking that an event made. */
export function takingIn({ taking }: Diff): { readonly day: Day; readonly fate: Fate } | undefined {
  return (taking?.[1] as { day: Day; fate: Fate } | null | undefined) ?? undefined;
}

function numberIn(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
