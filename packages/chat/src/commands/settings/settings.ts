import { press } from '../../options/press.ts';
import type { Turn } from '../../options/turn.ts';
import { bold, row } from '../../replies/spans.ts';
import { dayStartInWords } from '../../texts/day-start.ts';
import type { Texts } from '../../texts/texts.ts';
import { timeIn } from '../../texts/times.ts';
import { zoneName } from '../../texts/zone-name.ts';
import { command } from '../command.ts';

const texts = {
  language: { en: () => ['Language: ', bold('English')], fr: () => ['Langue : ', bold('français')] },
  zone: {
    en: (zone: string, time: string) => ['Time zone: ', bold(zone), `, where it is ${time} now`],
    fr: (zone: string, time: string) => ['Fuseau horaire : ', bold(zone), `, il y est ${time}`],
  },
  noZone: {
    en: (zone: string, time: string) => ['Time zone: not chosen yet; ', bold(zone), ` until then (${time} now)`],
    fr: (zone: string, time: string) => [
      'Fuseau horaire : pas encore choisi ; ',
      bold(zone),
      ` d’ici là (il y est ${time})`,
    ],
  },
  day: {
    en: (start: string) => ['Your day starts at ', bold(start)],
    fr: (start: string) => ['Votre journée commence à ', bold(start)],
  },
  shown: { en: () => ['Streaks: ', bold('shown')], fr: () => ['Séries : ', bold('affichées')] },
  hidden: { en: () => ['Streaks: ', bold('hidden')], fr: () => ['Séries : ', bold('masquées')] },
} satisfies Texts;

const buttons = {
  language: { en: 'Language', fr: 'Langue' },
  zone: { en: 'Time zone', fr: 'Fuseau horaire' },
  day: { en: 'Start of the day', fr: 'Début de journée' },
  streaks: { en: 'Streaks', fr: 'Séries' },
} satisfies Texts;

/** What is set for the member, with buttons that change it. */
export const settings = command({
  id: 'settings',
  names: { en: ['settings', 'settings show'], fr: ['réglages', 'réglages voir'] },
  description: {
    en: 'Your language, time zone, start of the day, and streaks',
    fr: 'Votre langue, votre fuseau horaire, le début de la journée, et les séries',
  },
  audience: 'member',
  options: {},
  async run(turn) {
    const { language, contact } = turn;
    const act = (what: keyof typeof buttons) => press({ label: buttons[what][language], command: `settings-${what}` });
    return {
      blocks: [
        row(texts.language[language]()),
        row(zoneSet(turn)),
        row(texts.day[language](dayStartInWords(contact.dayStart, language))),
        row(texts[contact.streaksShown ? 'shown' : 'hidden'][language]()),
      ],
      calls: [act('language'), act('zone'), act('day'), act('streaks')],
    };
  },
});

/** The member's zone, else the operator's, and what the clock shows there. */
function zoneSet({ language, contact, actor, zoneIsSet }: Turn) {
  const { zone } = actor.member;
  const text = contact.timeZone || zoneIsSet ? texts.zone : texts.noZone;
  return text[language](zoneName(zone, language), timeIn(zone, actor.now, language));
}
