import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../../packages/chat/src/commands/index.ts';
import { type Chat, openChat, type Talker } from '../../support/chat.ts';
import { buttonsOf } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const group = { id: 'family', kind: 'group', privateId: 'Ann' } as const;
const line = {
  en: 'Moods and trackers stay between you and me: in a group I log and show nothing of them. Write to me in our private chat.',
  fr: 'Les humeurs et les suivis restent entre vous et moi : dans un groupe, je ne note et ne montre rien. Écrivez-moi dans notre discussion privée.',
};
const open = { en: 'Open our chat', fr: 'Ouvrir la discussion' };

const said = {
  en: [
    ...['/mood 4 tired', '/mood', '/log weight 71.4', '/log', '/skip weight', '/streaks', '/chart weight', '/chart'],
    ...[
      '/tracker',
      '/tracker weight',
      '/tracker new sleep duration',
      '/tracker new',
      '/tracker edit weight at most 70',
    ],
    ...['/tracker entries weight', '/tracker pause weight', '/tracker resume weight', '/tracker remove weight'],
    ...['/timer start piano', '/timer stop'],
    ...['/nudges', '/nudges weight', '/nudges set weight every weekday 7:45', '/nudges stop weight', '/nudges off'],
  ],
  fr: [
    ...['/humeur 4 fatigué', '/noter weight 71,4', '/passer weight', '/séries', '/graphique weight', '/suivi'],
    ...['/suivi nouveau sommeil durée', '/suivi modifier weight au plus 70', '/suivi saisies weight'],
    ...['/suivi pause weight', '/suivi reprendre weight', '/suivi supprimer weight', '/chrono piano', '/suivi arrêter'],
    ...['/rappels', '/rappels weight', '/rappels régler weight en semaine 7h45', '/rappels arrêter weight'],
  ],
};

/** Someone with a weight, a piano and some entries, in private and in the group. */
async function people(language: 'en' | 'fr'): Promise<{ alone: Talker; there: Talker }> {
  chat = await openChat(language);
  const alone = chat.talker('Ann', { chat: { id: 'Ann', kind: 'private' } });
  await alone.says(language === 'en' ? 'time zone Paris' : 'fuseau Paris');
  for (const text of [
    'tracker new weight number kg',
    'tracker new piano duration',
    'log weight 71',
    'mood 2 (secret)',
  ]) {
    await alone.says(text);
  }
  return { alone, there: chat.talker('Ann', { chat: group }) };
}

/** All that is logged, as its member sees it. */
async function state(alone: Talker): Promise<string[]> {
  return [
    await alone.says('tracker'),
    await alone.says('tracker entries weight'),
    await alone.says('tracker entries mood'),
  ];
}

describe.each(['en', 'fr'] as const)('in a group (%s)', (language) => {
  it.each(said[language])('%j logs nothing, shows nothing, and leads to the private chat', async (text) => {
    const { alone, there } = await people(language);
    const before = await state(alone);
    expect((await there.says(text)).replaceAll('\u00A0', ' ')).toBe(line[language]);
    expect(there.latest.audience).toBe('member');
    expect(buttonsOf(there.latest)).toEqual([]);
    expect(there.latest.pictures).toEqual([]);
    expect(there.latest.aside).toMatchObject({ open: open[language], opens: true });
    expect(there.latest.aside?.sent.replaceAll('\u00A0', ' ')).toBe(line[language]);
    expect(await state(alone)).toEqual(before);
  });
});

it('in a group every button of every reply about trackers does nothing', async () => {
  const { alone, there } = await people('en');
  const before = await state(alone);
  const asking = [
    'mood',
    'log',
    'log weight',
    'log weight 71 tomorrow',
    'tracker',
    'tracker weight',
    'tracker edit weight',
  ];
  const showing = [
    'tracker entries weight',
    'streaks',
    'chart weight',
    'chart mood',
    'tracker remove weight',
    'tracker new x',
  ];
  const buttons = [];
  for (const text of [...asking, ...showing, 'cancel']) {
    await alone.says(text);
    buttons.push(...buttonsOf(alone.latest));
  }
  await alone.says('tracker entries weight');
  await alone.sends(buttonsOf(alone.latest)[0]?.payload ?? '');
  buttons.push(...buttonsOf(alone.latest));
  expect(buttons.length).toBeGreaterThan(40);
  for (const { label, payload } of buttons) {
    const answer = await there.sends(payload);
    expect([label, answer]).toEqual([label, line.en]);
  }
  expect(await state(alone)).toEqual(before);
});

it('in a group an entry is not undone, by its button or by word', async () => {
  const { alone, there } = await people('en');
  await alone.says('log weight 72');
  const undo = buttonsOf(alone.latest).find(({ label }) => label === 'Undo')?.payload ?? '';
  const before = await state(alone);
  expect(await there.sends(undo)).toBe(line.en);
  expect(await there.says('/undo')).not.toContain('Weight');
  expect(await state(alone)).toEqual(before);
});

it('in a group an answer to a question about a tracker logs nothing', async () => {
  const { alone, there } = await people('en');
  await alone.says('log weight');
  expect(await there.says('72')).toBe(line.en);
  await alone.says('cancel');
  expect(await alone.says('tracker entries weight')).not.toContain('72');
});

it('in a group forms and fields about trackers do nothing', async () => {
  const { alone, there } = await people('en');
  const before = await state(alone);
  expect(await there.runs('log', { tracker: 'weight', value: '72' })).toBe(line.en);
  expect(await there.runs('mood', { rating: '5' })).toBe(line.en);
  await alone.runs('tracker-new', {});
  const { form } = alone.latest;
  expect(await there.submitsTo(form?.payload ?? '', { name: 'water', kind: 'number' })).toBe(line.en);
  await alone.says('cancel');
  expect(await state(alone)).toEqual(before);
});

it('every command about trackers is private, and no history tells of them', async () => {
  const { alone } = await people('en');
  const about = commands.filter(({ id }) => /^(?:mood|log|skip|streaks|chart|entry|tracker)(?:-|$)/.test(id));
  expect(about.length).toBe(17);
  expect(about.filter((one) => !one.private || one.audience !== 'member')).toEqual([]);
  expect(await alone.says('history')).not.toMatch(/weight|mood|secret/i);
});

it('what belongs to somebody else is not there', async () => {
  const { alone } = await people('en');
  await alone.says('tracker entries weight');
  const [entry] = buttonsOf(alone.latest);
  await alone.says('tracker');
  const weight = buttonsOf(alone.latest).find(({ label }) => label === 'Weight');
  const eve = chat.talker('Eve');
  expect(await eve.sends(entry?.payload ?? '')).toContain('That is no longer there.');
  expect(await eve.sends(weight?.payload ?? '')).toContain('That is no longer there.');
  expect(await eve.says('log weight 71')).toContain('I know no tracker called “weight”');
});
