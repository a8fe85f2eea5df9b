import { type Platform, quietHoursOf, unreachableIdentities } from '@tend/core';
import { press } from '../../options/press.ts';
import type { Turn } from '../../options/turn.ts';
import { bold, paragraph, row } from '../../replies/spans.ts';
import { quietInWords } from '../../replies/times-in-words.ts';
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
  quiet: {
    en: (hours: string) => ['Quiet hours: ', bold(hours)],
    fr: (hours: string) => ['Heures calmes : ', bold(hours)],
  },
  noQuiet: { en: () => ['Quiet hours: ', bold('none')], fr: () => ['Heures calmes : ', bold('aucune')] },
  unreachable: {
    en: (platform: string) =>
      `I cannot write to you on ${platform} at present. Write to me there once, and I can again.`,
    fr: (platform: string) =>
      `Je n’arrive plus à vous écrire sur ${platform}. Écrivez-moi là-bas une fois, et ce sera de nouveau possible.`,
  },
  shown: { en: () => ['Streaks: ', bold('shown')], fr: () => ['Séries : ', bold('affichées')] },
  hidden: { en: () => ['Streaks: ', bold('hidden')], fr: () => ['Séries : ', bold('masquées')] },
} satisfies Texts;

const buttons = {
  language: { en: 'Language', fr: 'Langue' },
  zone: { en: 'Time zone', fr: 'Fuseau horaire' },
  day: { en: 'Start of the day', fr: 'Début de journée' },
  quiet: { en: 'Quiet hours', fr: 'Heures calmes' },
  streaks: { en: 'Streaks', fr: 'Séries' },
} satisfies Texts;

const platformNames: Readonly<Record<Platform, string>> = {
  telegram: 'Telegram',
  discord: 'Discord',
  terminal: 'Terminal',
};

/** What is set for the member, with buttons that change it. */
export const settings = command({
  id: 'settings',
  names: { en: ['settings', 'settings show'], fr: ['réglages', 'réglages voir'] },
  description: {
    en: 'Your language, time zone, start of the day, quiet hours, and streaks',
    fr: 'Votre langue, votre fuseau horaire, votre journée, vos heures calmes et les séries',
  },
  audience: 'member',
  options: {},
  async run(turn) {
    const { work, actor, language, contact } = turn;
    const quiet = await quietHoursOf(work, actor);
    const unreachable = await unreachableIdentities(work, actor.member.id);
    const act = (what: keyof typeof buttons) => press({ label: buttons[what][language], command: `settings-${what}` });
    return {
      blocks: [
        row(texts.language[language]()),
        row(zoneSet(turn)),
        row(texts.day[language](dayStartInWords(contact.dayStart, language))),
        row(quiet ? texts.quiet[language](quietInWords(quiet, language)) : texts.noQuiet[language]()),
        row(texts[contact.streaksShown ? 'shown' : 'hidden'][language]()),
        ...unreachable.map(({ platform }) => paragraph(texts.unreachable[language](platformNames[platform]))),
      ],
      calls: [act('language'), act('zone'), act('day'), act('quiet'), act('streaks')],
    };
  },
});

/** The member's zone, else the operator's, and what the clock shows there. */
function zoneSet({ language, contact, actor, zoneIsSet }: Turn) {
  const { zone } = actor.member;
  const text = contact.timeZone || zoneIsSet ? texts.zone : texts.noZone;
  return text[language](zoneName(zone, language), timeIn(zone, actor.now, language));
}
