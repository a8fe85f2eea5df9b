import type { Reply } from '../../packages/chat/src/replies/reply.ts';
import { buttons, type crowd } from './crowd.ts';

const script: readonly string[] = [
  ...[
    'add 3x lasagne for 4 in box 2',
    'add pea soup for 2 box 1 (no salt)',
    'add lasagne verte box 3',
    'take 1.1 1 serving',
  ],
  ...[
    'add salmon',
    'take lasagne',
    'put back',
    'freezer add Cellar',
    'freezer add Garage 6 boxes',
    'freezer rename Garage',
  ],
  ...[
    'freezer',
    'freezer 1',
    'freezer main',
    'freezer remove',
    'freezer resize',
    'freezer box',
    'list',
    'list outside',
  ],
  ...[
    'find lasagne',
    'find a word that is far too long for any button to carry it',
    'soon',
    'soon 400 days',
    'history',
    'undo',
  ],
  ...[
    'edit 2.1',
    'edit 2.1 note',
    'move 2.1',
    'types',
    'settings',
    'time zone',
    'language',
    'day start',
    'help',
    'start',
  ],
  ...[
    'a long text that is no command, with enough words to be put into a draft',
    'trends',
    'history 2.1',
    'add 3 lasagne',
    'add a box 9',
  ],
  ...[
    'tracker new weight number kg',
    'tracker new sport choice run, bike, swim 3 times a week',
    'tracker new sleep duration at least 7h',
    'tracker new walk yes/no',
    'mood',
    'mood 4 tired but ok',
    'log weight 71,4 yesterday 22:30',
    'log sport',
    'log sport run',
    'log sleep 7h45',
    'log walk',
  ],
  ...[
    'skip walk',
    'tracker',
    'tracker weight',
    'tracker edit sport',
    'entries weight',
    'streaks',
    'chart weight',
    'chart mood',
    'timer start sleep',
    'report',
    'export',
  ],
];

/**
 * Lets a person talk and press their way around; returns the payloads of every button they were shown, but those that
 * say the person's secret word, which is in a name, a note, a freezer, a box, a tracker, an entry and a draft of theirs.
 */
export async function harvest({ send }: ReturnType<typeof crowd>, person: string, secret: string): Promise<string[]> {
  const payloads = new Set<string>();
  const collect = (reply: Reply) => {
    for (const { payload } of buttons(reply)) payloads.add(payload);
  };
  const secrets = [
    `add ${secret} stew box 3`,
    `add stew box 3 (${secret})`,
    `freezer add ${secret} 3 boxes`,
    `freezer box 4 ${secret}`,
    `tracker new ${secret} choice a, ${secret}`,
    `log ${secret} a (${secret})`,
    `mood 2 (${secret})`,
  ];
  const drafted = `so much about ${secret} that it is no command at all`;
  for (const text of [...secrets, drafted, ...script]) collect(await send(person, { kind: 'text', text }));
  // What changes nothing when pressed leads on to more buttons.
  const leading = [...payloads].filter((payload) => !/^1(?:undo|take|put-back|add-again)\b|confirmed/.test(payload));
  for (const payload of leading) collect(await send(person, { kind: 'call', payload }));
  return [...payloads].filter((payload) => !payload.includes(secret));
}
