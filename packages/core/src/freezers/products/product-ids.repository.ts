import { createHash } from 'node:crypto';
import { database, type Work } from '../../journal/work.repository.ts';
import type { ProductTables } from './products.repository.ts';

/** The ids under which products of a file belong to a household, in their order, and those that it has already. */
export interface KnownProducts {
  readonly ids: readonly string[];
  readonly known: Set<string>;
}

/** Looks up which of the public ids the household has; one that another household has is replaced, always by the same. */
export async function knownProducts(
  work: Work,
  householdId: number,
  products: readonly { readonly publicId: string }[],
): Promise<KnownProducts> {
  const said = products.map(({ publicId }) => publicId);
  const owners = await ownersOf(work, said);
  const isElsewhere = (id: string) => (owners.get(id) ?? householdId) !== householdId;
  const ids = said.map((id) => (isElsewhere(id) ? idWithin(householdId, id) : id));
  const all = said.some(isElsewhere) ? await ownersOf(work, ids) : owners;
  return { ids, known: new Set(ids.filter((id) => all.get(id) === householdId)) };
}

async function ownersOf(work: Work, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const query = database<ProductTables>(work).selectFrom('product').select(['publicId', 'householdId']);
  const rows = await query.where('publicId', 'in', ids).execute();
  return new Map(rows.map(({ publicId, householdId }) => [publicId, householdId]));
}

function idWithin(householdId: number, id: string): string {
  const digest = createHash('sha256').update(`${householdId} ${id}`).digest('base64url');
  return digest.replace(/[-_]/g, '').slice(0, id.length);
}
