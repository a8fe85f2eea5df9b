/**
 * The stem that a folded word shares with its plural, in English and in French: the same for "berry" and "berries", "cookie" and
 * "cookies", "leaf" and "leaves", "peach" and "peaches", "gateau" and "gateaux", "cheval" and "chevaux". It is for comparing only:
 * many stems are no words ("berri", "cooki").
 */
export function singular(word: string): string {
  let stem = word;
  if (stem.length > 4 && stem.endsWith('aux') && !stem.endsWith('eaux')) stem = `${stem.slice(0, -3)}al`;
  else if (stem.endsWith('ux') || (stem.endsWith('s') && !stem.endsWith('ss'))) stem = stem.slice(0, -1);
  while (stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.endsWith('y')) stem = `${stem.slice(0, -1)}i`;
  else if (stem.endsWith('v')) stem = `${stem.slice(0, -1)}f`;
  return stem.length < 2 ? word : stem;
}
