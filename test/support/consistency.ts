import { sql } from 'kysely';
import { mostFreezers } from '../../packages/core/src/freezers/boxes/freezer-limits.ts';
import { nextNumber } from '../../packages/core/src/freezers/boxes/numbering.ts';
import { bestBefore } from '../../packages/core/src/freezers/products/keep-period.ts';
import { fold } from '../../packages/core/src/freezers/types/fold.ts';
import { database, type Work } from '../../packages/core/src/journal/work.repository.ts';
import type { Store } from '../../packages/core/src/store/open-store.ts';
import { replay, type Told } from './replay.ts';

interface Product {
  id: number;
  householdId: number;
  freezerId: number;
  box: number;
  number: number;
  name: string;
  foldedName: string;
  typeId: number;
  servings: number;
  servingsLeft: number;
  dateIn: string;
  dateOut: string | null;
  keepMonths: number | null;
  bestBefore: string | null;
}
interface Row {
  id: number;
}
interface Freezer extends Row {
  householdId: number;
  number: number;
  retiredOn: string | null;
}
interface Household extends Row {
  mainFreezer: number;
  lastFreezer: number;
}
interface Counted {
  householdId: number;
  typeId: number;
  stored: number;
  latest: string | null;
}

/**
 * All that does not fit together in the store, in words; nothing when all is well. Boxes hold what their products say,
 * tallies equal a GROUP BY, journals are numbered without gaps and explain every row, addresses inside are unique, and every household has a main
 * freezer in use, at most so many of them, and nothing inside a retired one.
 */
export function inconsistencies(store: Store): Promise<string[]> {
  return store.work(async (work) => [
    ...(await freezers(work)),
    ...(await boxes(work)),
    ...(await tallies(work)),
    ...(await numbers(work)),
    ...(await journal(work)),
    ...(await products(work)),
  ]);
}

async function freezers(work: Work): Promise<string[]> {
  const faults: string[] = [];
  const rows = await all<Freezer>(work, 'freezer');
  const given = await sql<{ scopeId: number; number: number }>`
    select "scopeId", max(cast(place as integer)) as number from event
    where object = 'freezer' and how = 'created' group by "scopeId"`.execute(database(work));
  const numbers = new Map(given.rows.map(({ scopeId, number }) => [scopeId, number]));
  for (const { id, mainFreezer, lastFreezer } of await all<Household>(work, 'household')) {
    const used = rows.filter((freezer) => freezer.householdId === id && freezer.retiredOn === null);
    const name = `household ${id}`;
    if (used.length === 0) faults.push(`${name} has no freezer in use`);
    if (used.length > mostFreezers) faults.push(`${name} has ${used.length} freezers in use`);
    if (!used.some(({ number }) => number === mainFreezer)) faults.push(`${name}: main freezer ${mainFreezer} is none`);
    if (lastFreezer !== numbers.get(id)) faults.push(`${name}: last freezer ${lastFreezer}, not ${numbers.get(id)}`);
  }
  const retired = new Set(rows.filter(({ retiredOn }) => retiredOn !== null).map(({ id }) => id));
  for (const { id, freezerId, dateOut } of await all<Product>(work, 'product')) {
    if (dateOut === null && retired.has(freezerId)) faults.push(`product ${id} lies in a retired freezer`);
  }
  return faults;
}

async function boxes(work: Work): Promise<string[]> {
  const faults: string[] = [];
  const numbers = Map.groupBy(
    (await all<Product>(work, 'product')).filter((product) => product.dateOut === null),
    (product) => `${product.freezerId}.${product.box}`,
  );
  const rows = await all<Row & { freezerId: number; number: number; inside: number; nextNumber: number | null }>(
    work,
    'box',
  );
  for (const { freezerId, number, inside, nextNumber: next } of rows) {
    const taken = (numbers.get(`${freezerId}.${number}`) ?? []).map((product) => product.number);
    numbers.delete(`${freezerId}.${number}`);
    if (new Set(taken).size < taken.length) faults.push(`box ${freezerId}.${number} holds a number twice: ${taken}`);
    if (inside === taken.length && next === nextNumber(taken)) continue;
    faults.push(`box ${freezerId}.${number} says ${inside} inside and next ${next}, but holds ${taken}`);
  }
  for (const box of numbers.keys()) faults.push(`products lie in box ${box}, which is not there`);
  for (const { id, boxes } of await all<Row & { boxes: number }>(work, 'freezer')) {
    const there = rows.filter((box) => box.freezerId === id).map((box) => box.number);
    if (there.length !== boxes || Math.max(...there) !== boxes) faults.push(`freezer ${id}: ${boxes} boxes, ${there}`);
  }
  return faults;
}

async function tallies(work: Work): Promise<string[]> {
  const counted = await sql<Counted>`select "householdId", "typeId", count(*) as stored, max("dateOut") as latest
    from product group by "householdId", "typeId"`.execute(database(work));
  const kept = (await all<Counted>(work, 'household_tally')).filter((row) => Number(row.stored) !== 0);
  const line = ({ householdId, typeId, stored, latest }: Counted) =>
    `household ${householdId} type ${typeId}: ${Number(stored)}, latest ${latest ?? 'none'}`;
  const everyone = await all<{ typeId: number; slot: number; stored: number }>(work, 'everyone_tally');
  const slots = new Map<string, number>();
  for (const { householdId, typeId, stored } of counted.rows) {
    const slot = `everyone, type ${typeId}, slot ${householdId % 16}`;
    slots.set(slot, (slots.get(slot) ?? 0) + Number(stored));
  }
  const keptSlots = everyone.filter((row) => Number(row.stored) !== 0);
  return [
    ...difference('tally', counted.rows.map(line), kept.map(line)),
    ...difference(
      'tally',
      [...slots].map(([slot, stored]) => `${slot}: ${stored}`),
      keptSlots.map(({ typeId, slot, stored }) => `everyone, type ${typeId}, slot ${slot}: ${Number(stored)}`),
    ),
  ];
}

async function numbers(work: Work): Promise<string[]> {
  const faults: string[] = [];
  const events = await sql<{ scope: string; scopeId: number; events: number; first: number; last: number }>`
    select scope, "scopeId", count(*) as events, min(number) as first, max(number) as last
    from event group by scope, "scopeId"`.execute(database(work));
  const lasts = new Map<string, number>();
  for (const scope of ['household', 'member']) {
    for (const row of await all<Row & { lastEvent: number }>(work, scope)) {
      lasts.set(`${scope} ${row.id}`, row.lastEvent);
    }
  }
  for (const { scope, scopeId, events: count, first, last } of events.rows) {
    const said = lasts.get(`${scope} ${scopeId}`);
    lasts.delete(`${scope} ${scopeId}`);
    if (first === 1 && last === Number(count) && said === last) continue;
    faults.push(
      `journal of ${scope} ${scopeId}: ${count} events from ${first} to ${last}, the last said to be ${said}`,
    );
  }
  for (const [scope, last] of lasts) if (last !== 0) faults.push(`${scope} says ${last} events and has none`);
  return faults;
}

async function journal(work: Work): Promise<string[]> {
  const events =
    await sql<Told>`select event.*, change."memberId" from event join change on change.id = event."changeId"
    order by scope, "scopeId", number`.execute(database(work));
  const { rows, faults } = replay(events.rows);
  const told = [...rows].map(([key, row]) => text(key, row)).filter((line) => !line.endsWith('{}'));
  const there: string[] = [];
  const tell = (key: string, row: object, names: readonly string[]) => {
    const values = row as Record<string, unknown>;
    const kept = names.filter((name) => values[name] != null).map((name) => [name, values[name]] as const);
    if (kept.length > 0) there.push(text(key, Object.fromEntries(kept)));
  };
  for (const row of await all<Row>(work, 'product')) tell(`product ${row.id}`, row, ofProduct);
  for (const row of await all<Row>(work, 'taking')) tell(`taking ${row.id}`, row, ofTaking);
  for (const row of await all<Row>(work, 'freezer')) tell(`freezer ${row.id}`, row, ofFreezer);
  for (const row of await all<Row>(work, 'tracker')) tell(`tracker ${row.id}`, row, ofTracker);
  for (const row of await all<Row>(work, 'entry')) tell(`entry ${row.id}`, row, ofEntry);
  for (const row of await all<Row>(work, 'skip')) tell(`skip ${row.id}`, row, ['trackerId', 'firstDay', 'lastDay']);
  for (const box of await all<Row & { freezerId: number; number: number }>(work, 'box')) {
    tell(`box ${box.freezerId}.${box.number}`, box, ['name']);
  }
  for (const { id, mainFreezer } of await all<Row & { mainFreezer: number }>(work, 'household')) {
    if (mainFreezer !== 1 || rows.has(`household ${id}`)) tell(`household ${id}`, { mainFreezer }, ['mainFreezer']);
  }
  for (const member of await all<Row & { dayStart: number }>(work, 'member')) {
    const dayStart = 'dayStart' in (rows.get(`member ${member.id}`) ?? {}) ? member.dayStart : null;
    tell(`member ${member.id}`, { ...member, dayStart }, ofMember);
  }
  const withoutLanguage = told.map((line) => line.replace(/"language":"\w\w",?/, '').replace(',}', '}'));
  return [
    ...faults,
    ...difference(
      'journal',
      withoutLanguage.filter((line) => !line.endsWith('{}')),
      there,
    ),
  ];
}

const ofProduct = [
  ...['publicId', 'freezerId', 'box', 'number', 'name', 'note', 'typeId', 'servings', 'servingsLeft', 'dateIn'],
  ...['keepMonths', 'keepByHand', 'dateOut'],
];
const ofMember = ['timeZone', 'dayStart', 'streaksHidden'];
const ofTaking = ['id', 'day', 'memberId', 'servings', 'fate', 'productId'];
const ofTracker = [
  ...['publicId', 'name', 'kind', 'unit', 'daily', 'goal', 'goalSide', 'schedule', 'choices', 'pausedOn', 'timerAt'],
  'removedOn',
];
const ofEntry = ['publicId', 'trackerId', 'day', 'at', 'value', 'note'];
const ofFreezer = ['publicId', 'number', 'name', 'boxes', 'retiredOn'];

async function products(work: Work): Promise<string[]> {
  const faults: string[] = [];
  const takings = Map.groupBy(
    await all<{ productId: number; servings: number; day: string }>(work, 'taking'),
    (taking) => taking.productId,
  );
  for (const product of await all<Product>(work, 'product')) {
    const taken = takings.get(product.id) ?? [];
    const name = `product ${product.id} (${product.name})`;
    const sum = taken.reduce((servings, taking) => servings + taking.servings, 0);
    if (sum !== product.servings - product.servingsLeft) {
      faults.push(`${name}: ${product.servingsLeft} of ${product.servings} left, ${sum} taken`);
    }
    if ((product.servingsLeft === 0) !== (product.dateOut !== null)) {
      faults.push(`${name}: ${product.servingsLeft} left, date out ${product.dateOut}`);
    }
    const days = [...taken.map(({ day }) => day), ...(product.dateOut ? [product.dateOut] : [])];
    if (days.some((day) => day < product.dateIn)) faults.push(`${name}: in on ${product.dateIn}, left on ${days}`);
    if (product.bestBefore !== bestBefore(product)) faults.push(`${name}: best before ${product.bestBefore}`);
    if (product.foldedName !== fold(product.name).slice(0, 512)) faults.push(`${name}: folded ${product.foldedName}`);
  }
  return faults;
}

async function all<R>(work: Work, table: string): Promise<R[]> {
  return (await sql<R>`select * from ${sql.table(table)}`.execute(database(work))).rows;
}

function text(key: string, row: Record<string, unknown>): string {
  return `${key} ${JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))}`;
}

function difference(what: string, wanted: readonly string[], there: readonly string[]): string[] {
  const [should, is] = [new Set(wanted), new Set(there)];
  return [
    ...wanted.filter((line) => !is.has(line)).map((line) => `${what} should have ${line}`),
    ...there.filter((line) => !should.has(line)).map((line) => `${what} has ${line}`),
  ];
}
