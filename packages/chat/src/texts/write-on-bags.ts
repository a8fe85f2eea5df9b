import type { Language } from '@tend/core';
import { listed } from './lists.ts';

/** "Write 2.1 and 2.2 on the bags." */
export function writeOnBags(addresses: readonly string[], language: Language): string {
  const several = addresses.length > 1;
  const all = listed(addresses, language);
  return language === 'en'
    ? `Write ${all} on the ${several ? 'bags' : 'bag'}.`
    : `Écrivez ${all} sur ${several ? 'les sacs' : 'le sac'}.`;
}
