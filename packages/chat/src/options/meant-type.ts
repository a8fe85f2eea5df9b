import { catalogueOf, fold, languages, refuse } from '@tend/core';
import type { Turn } from './turn.ts';
import type { TypeValue } from './type.ts';

/** The id of the type that was meant: its name, or else what its words tell. `not_found`. */
export async function meantType(turn: Turn, type: TypeValue): Promise<number> {
  const catalogue = await catalogueOf(turn.work);
  if ('id' in type) return catalogue.byId.has(type.id) ? type.id : refuse('not_found', { what: 'type' });
  const folded = fold(type.text);
  const named = catalogue.types.find(({ names }) => languages.some((language) => fold(names[language]) === folded));
  return named?.id ?? catalogue.match(type.text) ?? refuse('not_found', { what: 'type', text: type.text });
}
