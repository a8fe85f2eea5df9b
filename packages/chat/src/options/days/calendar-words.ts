const englishMonths = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];
const frenchMonths = [
  'janvier janv jan',
  'fevrier fevr fev',
  'mars mar',
  'avril avr',
  'mai',
  'juin',
  'juillet juil',
  'aout',
  'septembre sept',
  'octobre oct',
  'novembre nov',
  'decembre dec',
];
const englishWeekdays = [
  'monday mon',
  'tuesday tues tue',
  'wednesday weds wed',
  'thursday thurs thur thu',
  'friday fri',
  'saturday sat',
  'sunday sun',
];
const frenchWeekdays = [
  'lundi lun',
  'mardi mar',
  'mercredi mer',
  'jeudi jeu',
  'vendredi vend ven',
  'samedi sam',
  'dimanche dim',
];
const counts: readonly string[] = [
  'a an one un une',
  'two deux couple',
  'three trois few quelques',
  'four quatre',
  'five cinq',
  'six',
  'seven sept',
  'eight huit',
  'nine neuf',
  'ten dix',
  'eleven onze',
  'twelve douze',
];

/** Folded names of months (1 to 12) and weekdays (Monday 1 to Sunday 7), full and short, by language. */
export const englishMonth = numbered(englishMonths);
export const frenchMonth = numbered(frenchMonths);
export const anyMonth = new Map([...frenchMonth, ...englishMonth]);
export const englishWeekday = numbered(englishWeekdays);
export const frenchWeekday = numbered(frenchWeekdays);
export const anyWeekday = new Map([...englishWeekday, ...frenchWeekday]);

/** The names that say a month or a weekday without any other word: not "mar", "sun", "sept". */
export const fullMonth = numbered([...englishMonths, ...frenchMonths].map(firstWord), 12);
export const fullWeekday = numbered([...englishWeekdays, ...frenchWeekdays].map(firstWord), 7);

/** Numbers in words. */
export const count = new Map([...numbered(counts), ['fifteen', 15], ['quinze', 15], ['twenty', 20], ['vingt', 20]]);

/** The words as one group of a pattern. */
export function oneOf(words: ReadonlyMap<string, number>): string {
  return `(${[...words.keys()].join('|')})`;
}

function numbered(lines: readonly string[], cycle = lines.length): Map<string, number> {
  return new Map(lines.flatMap((line, index) => line.split(' ').map((word) => [word, (index % cycle) + 1] as const)));
}

function firstWord(line: string): string {
  return line.split(' ')[0] ?? line;
}
