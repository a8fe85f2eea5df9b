import type { Language } from '@tend/core';

const lists = {
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
  fr: new Intl.ListFormat('fr', { type: 'conjunction' }),
} satisfies Record<Language, Intl.ListFormat>;

/** "2.1, 2.2 and 2.3", "2.1, 2.2 et 2.3". English has no comma before "and". */
export function listed(items: readonly string[], language: Language): string {
  return lists[language].format(items).replace(/, and /u, ' and ');
}
