import { type Language, refuse, setTimeZone, settleStandings } from '@tend/core';
import { ask } from '../../options/ask.ts';
import { undoButtons } from '../../options/change-buttons.ts';
import type { Answer, Question } from '../../options/question.ts';
import { likelyZones, readZone } from '../../options/read-zone.ts';
import { settingsButton } from '../../options/settings-button.ts';
import type { Turn } from '../../options/turn.ts';
import { zone } from '../../options/zone.ts';
import { bold } from '../../replies/spans.ts';
import type { Texts } from '../../texts/texts.ts';
import { timeIn } from '../../texts/times.ts';
import { zoneName } from '../../texts/zone-name.ts';
import { command } from '../command.ts';
import { doneOrAlready } from '../parts/already-so.ts';

const texts = {
  question: {
    en: 'Where do you live? Choose a place, or write any city.',
    fr: 'Où habitez-vous ? Choisissez un lieu, ou écrivez le nom d’une ville.',
  },
  which: { en: 'Which one do you mean?', fr: 'Laquelle ?' },
  perhaps: { en: 'Do you mean this one?', fr: 'Est-ce bien celle-ci ?' },
  set: {
    en: (zone: string, time: string) => ['Your time zone: ', bold(zone), `. It is ${time} there now.`],
    fr: (zone: string, time: string) => ['Votre fuseau horaire : ', bold(zone), `. Il y est ${time}.`],
  },
} satisfies Texts;

export const settingsZone = command({
  id: 'settings-zone',
  names: {
    en: ['settings time zone', 'settings timezone', 'settings zone', 'time zone', 'timezone', 'zone'],
    fr: ['réglages fuseau', 'réglages fuseau horaire', 'réglages zone', 'fuseau horaire', 'fuseau', 'zone'],
  },
  description: {
    en: 'Where you live, so that your days follow your clock',
    fr: 'Où vous habitez, pour suivre votre heure',
  },
  audience: 'member',
  options: { zone: { kind: zone, required: true, rest: true, question: askZone } },
  async run(turn, { zone: said }, call) {
    const { language, actor, work } = turn;
    const read = (await readZone(said, language)) ?? refuse('value_invalid', { option: 'zone', text: said });
    if ('candidates' in read) {
      const question = read.candidates.length === 1 ? texts.perhaps[language] : texts.which[language];
      return ask(turn, { ...call, options: {} }, 'zone', { question, answers: answers(read.candidates, language) });
    }
    const change = await setTimeZone(work, actor, read.zone);
    // All days are counted anew.
    if (change) await settleStandings(work, { ...actor, member: { ...actor.member, zone: read.zone } });
    const sentence = texts.set[language](zoneName(read.zone, language), timeIn(read.zone, actor.now, language));
    return {
      blocks: [doneOrAlready(turn, change, ...sentence)],
      calls: [...undoButtons(turn, change), settingsButton(turn)],
    };
  },
});

async function askZone({ language }: Turn): Promise<Question> {
  return { question: texts.question[language], answers: answers(likelyZones(language), language) };
}

function answers(zones: readonly string[], language: Language): Answer[] {
  return zones.map((one) => ({ label: zoneName(one, language), value: zone.pack(one) }));
}
