import { isZone, refuse, setTimeZone } from '@tend/core';
import { ask, type Question } from '../../options/ask.ts';
import { undoButton } from '../../options/change-buttons.ts';
import { likelyZones, readZone } from '../../options/read-zone.ts';
import { settingsButton } from '../../options/settings-button.ts';
import { text } from '../../options/text.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { zone as zoneKind } from '../../options/zone.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import type { Texts } from '../../texts/texts.ts';
import { timeIn } from '../../texts/times.ts';
import { zoneName } from '../../texts/zone-name.ts';
import { command } from '../command.ts';

const texts = {
  question: {
    en: 'Where do you live? Tap a place, or write any city.',
    fr: 'Où habitez-vous ? Touchez un lieu, ou écrivez le nom d’une ville.',
  },
  which: { en: 'Which one do you mean?', fr: 'Laquelle ?' },
  perhaps: { en: 'Do you mean this one?', fr: 'Est-ce bien celle-ci ?' },
  set: {
    en: (zone: string, time: string) => ['Your time zone: ', bold(zone), `. It is ${time} there now.`],
    fr: (zone: string, time: string) => ['Votre fuseau horaire : ', bold(zone), `. Il y est ${time}.`],
  },
} satisfies Texts;

export const settingsZone = command({
  id: 'settings-zone',
  names: {
    en: ['settings time zone', 'time zone', 'timezone'],
    fr: ['réglages fuseau', 'réglages fuseau horaire', 'fuseau horaire', 'fuseau'],
  },
  description: {
    en: 'Where you live, so that your days follow your clock',
    fr: 'Où vous habitez, pour suivre votre heure',
  },
  audience: 'member',
  options: {
    zone: { kind: zoneKind, rest: true },
    /** A zone by its name in the IANA database. */
    iana: { kind: text, hidden: true },
  },
  async run(turn, { zone: said, iana }, call) {
    if (iana !== undefined) return set(turn, iana);
    const { language } = turn;
    if (said === undefined)
      return ask(turn, call, 'zone', offer(texts.question[language], likelyZones(language), turn));
    const read = (await readZone(said, language)) ?? refuse('value_invalid', { option: 'zone', text: said });
    if ('zone' in read) return set(turn, read.zone);
    const question = read.candidates.length === 1 ? texts.perhaps[language] : texts.which[language];
    return ask(turn, { ...call, options: {} }, 'zone', offer(question, read.candidates, turn));
  },
});

async function set(turn: Turn, zone: string): Promise<Said> {
  if (!isZone(zone)) return refuse('value_invalid', { option: 'zone', text: zone });
  const change = await setTimeZone(turn.work, turn.actor, zone);
  const { language, actor } = turn;
  const sentence = texts.set[language](zoneName(zone, language), timeIn(zone, actor.now, language));
  return { blocks: [paragraph(sentence)], calls: [undoButton(turn, change), settingsButton(turn)] };
}

function offer(question: string, zones: readonly string[], { language }: Turn): Question {
  return { question, answers: zones.map((zone) => ({ label: zoneName(zone, language), value: zoneKind.pack(zone) })) };
}
