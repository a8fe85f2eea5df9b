import { readFile } from 'node:fs/promises';
import { database, type Tables, type Work } from '../../journal/work.repository.ts';
import { type Language, languages } from '../../members/language.ts';
import { fold } from './fold.ts';
import type { ProductType } from './product-type.ts';
import type { Type } from './type.entity.ts';
import type { TypeName } from './type-name.entity.ts';
import { typeMatcher } from './type-of-name.ts';
import type { TypeWord } from './type-word.entity.ts';

type CatalogueTables = Tables<typeof Type | typeof TypeName | typeof TypeWord>;

/** The product types there are. */
export interface Catalogue {
  readonly types: readonly ProductType[];
  readonly byId: ReadonlyMap<number, ProductType>;
  /** The type that a product's name tells, or undefined. */
  readonly match: (name: string) => number | undefined;
  /** What the types are called, folded, in every language. */
  readonly foldedNames: readonly string[];
}

const kept = new WeakMap<object, Promise<Catalogue>>();

/** The catalogue, read once for each opened store: it changes only with a new version. */
export function catalogueOf(work: Work): Promise<Catalogue> {
  const known = kept.get(work.store);
  if (known) return known;
  const loading = readCatalogue(work);
  kept.set(work.store, loading);
  loading.catch(() => kept.delete(work.store));
  return loading;
}

async function readCatalogue(work: Work): Promise<Catalogue> {
  const db = database<CatalogueTables>(work);
  const rows = await db.selectFrom('product_type').selectAll().orderBy('id').execute();
  const names = await db.selectFrom('product_type_name').selectAll().execute();
  const words = await db.selectFrom('product_type_word').selectAll().orderBy('word').execute();
  const types = rows.map(({ id, keepMonths }) => ({
    id,
    keepMonths: keepMonths ?? null,
    names: perLanguage((language) => names.find((row) => row.typeId === id && row.language === language)?.name ?? ''),
    words: perLanguage((language) =>
      words.filter((row) => row.typeId === id && row.language === language).map((row) => row.word),
    ),
  }));
  const foldedNames = types.flatMap((type) => Object.values(type.names).map(fold));
  return { types, byId: new Map(types.map((type) => [type.id, type])), match: typeMatcher(types), foldedNames };
}

/** Writes the catalogue that comes with Tend, with its ids, into a database that has none yet. */
export async function seedCatalogue(work: Work): Promise<void> {
  const db = database<CatalogueTables>(work);
  if (await db.selectFrom('product_type').select('id').limit(1).executeTakeFirst()) return;
  const { readTypes } = await import('./read-types.ts');
  const types = readTypes(await readFile(new URL('./product-types.csv', import.meta.url), 'utf8'));
  await db
    .insertInto('product_type')
    .values(types.map(({ id, keepMonths }) => ({ id, keepMonths })))
    .execute();
  const names = types.flatMap(({ id, names }) =>
    languages.map((language) => ({ typeId: id, language, name: names[language] })),
  );
  await db.insertInto('product_type_name').values(names).execute();
  const words = types.flatMap(({ id, words }) =>
    languages.flatMap((language) => [...new Set(words[language])].map((word) => ({ typeId: id, language, word }))),
  );
  await db.insertInto('product_type_word').values(words).execute();
}

function perLanguage<T>(of: (language: Language) => T): Record<Language, T> {
  return { en: of('en'), fr: of('fr') };
}
