/** A key is no longer than this. */
const longest = 60;

/** The shortest beginning, and the shortest misspelt word, that are still recognised. */
const shortestBeginning = 3;
const shortestMisspelt = 5;

/**
 * The keys under which a folded word of a name is kept: itself ("lasagne"), its beginnings ("las*", "lasa*", …) and itself
 * with one letter left out ("~lasagn", "~lasage", …). Finding is then looking keys up, in any database.
 */
export function keysOf(word: string): string[] {
  const kept = cut(word);
  const beginnings = [...kept].map((_, index, letters) => letters.slice(0, index + 1).join(''));
  const keys = [kept, ...beginnings.slice(shortestBeginning - 1).map((start) => `${start}*`), ...misspelt(kept)];
  return [...new Set(keys)];
}

/** The keys that a typed word looks up: the word itself, or one that begins with it. */
export function lookUp(word: string): string[] {
  return [cut(word), `${cut(word)}*`];
}

/**
 * The keys that a misspelt word looks up, from five letters on: one letter dropped, added, changed, or two neighbours
 * swapped. "lasange" and "lasagne" meet in "~lasane".
 */
export function lookUpMisspelt(word: string): string[] {
  const typed = cut(word);
  const shorter = misspelt(typed);
  return shorter.length === 0 ? [] : [`~${typed}`, ...shorter, ...shorter.map((key) => key.slice(1))];
}

function misspelt(word: string): string[] {
  const letters = [...word];
  if (letters.length < shortestMisspelt) return [];
  return [...new Set(letters.map((_, index) => `~${letters.toSpliced(index, 1).join('')}`))];
}

/** The word, cut where it is too long to be kept. */
export function cut(word: string): string {
  return word.slice(0, longest).toWellFormed();
}
