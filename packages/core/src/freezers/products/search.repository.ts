import { database, type Tables, type Work } from '../../journal/work.repository.ts';
import { words } from '../types/fold.ts';
import { singular } from '../types/singular.ts';
import type { NameKey } from './name-key.entity.ts';
import type { NoteWord } from './note-word.entity.ts';
import { cut, keysOf } from './spelling.ts';

export type SearchTables = Tables<typeof NameKey | typeof NoteWord>;

/** How many words of a name and of a note are kept for finding. */
const mostWords = { name: 24, note: 200 };

/** The words of a text as they are kept and looked up: folded, in the singular, each once. */
export function searchWords(text: string): string[] {
  return [...new Set(words(text).map(singular))];
}

/** Makes a name findable in the household by each of its words. */
export async function indexName(work: Work, householdId: number, name: string, foldedName: string): Promise<void> {
  const keys = new Set(searchWords(name).slice(0, mostWords.name).flatMap(keysOf));
  if (keys.size === 0) return;
  await database<SearchTables>(work)
    .insertInto('name_key')
    .values([...keys].map((key) => ({ householdId, key, foldedName })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Makes a product findable by the words of its note, in place of those of the note it had. */
export async function indexNote(
  work: Work,
  householdId: number,
  productId: number,
  note: string | null,
): Promise<void> {
  const db = database<SearchTables>(work);
  await db.deleteFrom('note_word').where('productId', '=', productId).execute();
  const found = searchWords(note ?? '').map(cut);
  if (found.length === 0) return;
  const rows = [...new Set(found)].slice(0, mostWords.note).map((word) => ({ householdId, word, productId }));
  await db.insertInto('note_word').values(rows).execute();
}
