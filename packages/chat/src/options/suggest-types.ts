import { catalogueOf, fold } from '@tend/core';
import type { Suggested, Typist } from './option-kind.ts';

/** The product types whose name in the typist's language has the text. */
export async function suggestTypes({ work, language }: Typist, typed: string): Promise<Suggested[]> {
  const { types } = await catalogueOf(work);
  return types
    .map(({ id, names }) => ({ label: names[language], value: `#${id}` }))
    .filter(({ label }) => fold(label).includes(fold(typed)))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
