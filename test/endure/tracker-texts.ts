import type { Chance } from './chance.ts';

const trackers = ['weight', 'water', 'sleep', 'sport', 'walk', 'mood', 'poids', 'humeur', 'no such', '"a, b"'];
const kinds = [
  'number kg',
  'nombre',
  'choice a, b, c',
  'choix “a, b” ou c',
  'yes/no',
  'oui/non',
  'duration',
  'durée',
  'choice',
  '',
];
const schedules = [
  '',
  '3 times a week',
  'lun-ven',
  'mon to sun',
  '0 fois par semaine',
  '99x/week',
  'tous les jours',
  'weekdays',
];
const goals = [
  '',
  'at least 8',
  'au plus 1e9',
  'at most -1',
  'goal 0',
  'objectif 1h30',
  '8 glasses a day',
  'no goal',
  'at least',
];
const values = [
  ...[
    '4',
    '0',
    '-0',
    '-1',
    '71,4',
    '71.4kg',
    '1e999',
    '1e-9',
    '0.0000001',
    '999999999999999999999',
    '1,234.5',
    '1.234,5',
    '½',
    '٣',
  ],
  ...[
    'NaN',
    'Infinity',
    '0x10',
    '7h45',
    '7:45',
    '1:30:00',
    '90m',
    '-5 min',
    '1000h',
    '1001 h',
    '25:61',
    '1h',
    '😀',
    '😞',
    '#1',
    '#99',
  ],
  ...['yes', 'no', 'pas fait', 'oui', 'done', 'a', 'run', '"a, b"', '3600s', 'heavy', '', '5 5 5', '5/5', '+', '='],
];
const notes = [
  '',
  'tired but ok',
  '(well)',
  '(((',
  'note: x',
  '=1+1',
  '@SUM(A1)',
  '<b>',
  '\u202e',
  'x'.repeat(5_000),
  ', , ,',
  '"',
];
const moments = [
  ...[
    '',
    'yesterday',
    'hier 22h30',
    '22:30',
    'at 25:00',
    'tomorrow',
    'demain',
    '30 february',
    '29 février 2027',
    '5 mars',
    'november',
  ],
  ...[
    '2011-12-30',
    '0001-01-01',
    '1899-12-31',
    '9999-12-31',
    'last sunday noon',
    'à minuit',
    'le 5',
    '1/2/3',
    '31/02/2026 24:00',
  ],
];

/** What is said of moods and trackers: every kind of value, note and date, few of them right. */
export function trackerText(random: Chance): string {
  const entry = () => `${random.of(values)} ${random.of(notes)} ${random.of(moments)}`;
  const described = () => `${random.of(kinds)} ${random.of(goals)} ${random.of(schedules)}`;
  const named = random.of(trackers);
  const messages: readonly (() => string)[] = [
    () => `${random.of(['log', 'noter', '/log', 'note'])} ${named} ${entry()}`,
    () => `${random.of(['mood', 'humeur', '/humeur'])} ${entry()}`,
    () => `${random.of(['tracker new', 'suivi nouveau', 'nouveau suivi'])} ${named} ${described()}`,
    () => `${random.of(['tracker edit', 'suivi modifier'])} ${named} ${described()} ${random.of(values)}`,
    () =>
      `${random.of(['skip', 'passer', 'chart', 'graphique', 'timer start', 'chrono', 'tracker stop'])} ${named} ${random.of(moments)}`,
    () =>
      `${random.of(['entries', 'export', 'exporter', 'tracker pause', 'tracker resume', 'tracker remove', 'suivi'])} ${named}`,
    () => `${random.of(['report', 'bilan', 'import', 'streaks', 'séries', 'settings streaks'])} ${random.of(moments)}`,
    // The answer to whatever was asked before.
    () => entry(),
  ];
  return random.of(messages)();
}
