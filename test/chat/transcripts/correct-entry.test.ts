import { afterEach, describe, expect, it } from 'vitest';
import { type Chat, openChat, type Talker } from '../../support/chat.ts';

let chat: Chat;

async function talker(language: 'en' | 'fr', ...said: string[]): Promise<Talker> {
  chat = await openChat(language);
  const ann = chat.talker('Ann');
  await ann.says(language === 'en' ? 'time zone Paris' : 'fuseau Paris');
  for (const text of said) await ann.says(text);
  return ann;
}

afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const weight = { en: 'tracker new weight number kg', fr: 'suivi nouveau poids nombre kg' };

describe('an entry that is corrected, in English', () => {
  it('takes value, moment and note at once, and a time alone on its own day', async () => {
    const ann = await talker('en', weight.en, 'log weight 72 5 march');
    await ann.presses('Other day');
    expect(await ann.says('22:30')).toContain('**Weight** 72 kg · 5 Mar 2026 22:30');
    await ann.says('entries weight');
    await ann.presses('5 Mar 2026, 22:30 · 72 kg');
    await ann.presses('Value');
    expect(await ann.says('73 big meal yesterday noon')).toContain('**Weight** 73 kg · yesterday 12:00');
  });

  it('keeps a note as it was written, also when it begins like a command', async () => {
    const ann = await talker('en', weight.en, 'log weight 72');
    await ann.presses('Note');
    expect(await ann.says('log of the day: ran 5 km')).toContain('Note: “log of the day: ran 5 km”');
    await ann.presses('Note');
    expect(await ann.says('list')).toContain('The freezer is empty.');
  });
});

describe('when something was, in English', () => {
  it('a month alone is no day, noon is a time, and what is still to come today is said to be', async () => {
    const ann = await talker('en', weight.en);
    expect(await ann.says('log weight 5 november')).toContain('**Weight** 5 kg · today');
    expect(await ann.says('log weight 71 yesterday noon')).toContain('**Weight** 71 kg · yesterday 12:00');
    expect(await ann.says('log weight 71 today 23:00')).toContain('23:00 today is still to come.');
    expect(await ann.says('8:00')).toContain('**Weight** 71 kg · today 08:00');
    expect(await ann.says('log weight 71 tomorrow')).toContain('21 Nov 2026 is still to come.');
  });

  it('not done is no, and nothing of it is a note', async () => {
    const ann = await talker('en', 'tracker new yoga yes/no');
    const answer = await ann.says('log yoga not done');
    expect(answer).toContain('**Yoga** no · today');
    expect(answer).not.toContain('Note:');
  });
});

describe('en français', () => {
  it('une saisie se corrige en une fois, et une heure seule reste à son jour', async () => {
    const ann = await talker('fr', weight.fr, 'noter poids 72 le 5 mars');
    await ann.presses('Autre jour');
    expect(await ann.says('22h30')).toContain('**Poids** 72 kg · 5 mars 2026 22 h 30');
    await ann.presses('Note');
    expect(await ann.says('noter la suite demain')).toContain('Note : « noter la suite demain »');
  });

  it('un mois seul n’est pas un jour, et une heure à venir est refusée en le disant', async () => {
    const ann = await talker('fr', weight.fr, 'suivi nouveau marche oui/non');
    expect(await ann.says('noter poids 5 novembre')).toContain('**Poids** 5 kg · aujourd’hui');
    expect(await ann.says('noter poids 71 aujourd’hui 23h')).toContain('Aujourd’hui à 23 h, c’est encore à venir.');
    expect(await ann.says('hier midi')).toContain('**Poids** 71 kg · hier 12 h');
    expect(await ann.says('noter marche pas fait')).not.toContain('Note :');
  });

  it('« l’année dernière » est une année entière', async () => {
    const ann = await talker('fr');
    expect(await ann.says('graphique humeur l’année dernière')).toContain('(picture: Humeur, 2025');
    expect(await ann.says('graphique humeur année dernière')).toContain('(picture: Humeur, 2025');
  });
});
