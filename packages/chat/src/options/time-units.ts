const months = 'month months mois mo';
const years = 'year years yr yrs an ans annee annees';
const weeks = 'week weeks semaine semaines sem';
const days = 'day days jour jours night nights nuit nuits';
const shorter = 'h hour hours heure heures min mins minute minutes sec second seconds seconde secondes';

/** How many months a folded word stands for. */
export const monthsIn: ReadonlyMap<string, number> = new Map([
  ...months.split(' ').map((word) => [word, 1] as const),
  ...years.split(' ').map((word) => [word, 12] as const),
]);

/** How many days a folded word stands for. */
export const daysIn: ReadonlyMap<string, number> = new Map([
  ...days.split(' ').map((word) => [word, 1] as const),
  ...weeks.split(' ').map((word) => [word, 7] as const),
  ...months.split(' ').map((word) => [word, 30] as const),
  ...years.split(' ').map((word) => [word, 365] as const),
]);

/** The folded words that make a number a time: "for 6 months" is no servings. */
export const timeUnits: ReadonlySet<string> = new Set([...daysIn.keys(), ...shorter.split(' ')]);

/** The folded words that make a number a measure: "3 kg beef" is no three of anything. */
export const measures: ReadonlySet<string> = new Set(
  [
    'g gr gram grams gramme grammes kg kilo kilos kilogram kilograms mg lb lbs pound pounds oz ounce ounces livre livres',
    'l litre litres liter liters cl dl ml pint pints cup cups tasse tasses cm mm inch inches %',
  ]
    .join(' ')
    .split(' '),
);
