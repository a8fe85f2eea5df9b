import { fold } from './fold.ts';
import { singular } from './singular.ts';

/** One word of a name. */
export interface NameWord {
  /** As written, in lower case, with its accents. */
  readonly spelled: string;
  /** Folded, without its plural. */
  readonly stem: string;
  /** Which part of the name it stands in, from 0. */
  readonly part: number;
}

/** What follows one of these says with what, in what or for what, and no longer what it is. */
const partingWords = new Set(['with', 'without', 'in', 'on', 'for', 'from', 'avec', 'sans', 'pour']);

/** The words of a name, in order. A new part begins at a comma, a bracket, a dash between spaces, and at "with", "in", "pour" … */
export function nameWords(name: string): NameWord[] {
  const found: NameWord[] = [];
  let part = 0;
  for (const [token] of name.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’]s(?!\p{L}))?|[,;:()/+]|\s[-–—]\s/gu)) {
    if (/^[\s,;:()/+]/.test(token)) part += 1;
    else {
      const folded = fold(token).replace("'", '');
      if (partingWords.has(folded)) part += 1;
      found.push({ spelled: token.normalize('NFC').toLowerCase(), stem: singular(folded), part });
    }
  }
  return found;
}
