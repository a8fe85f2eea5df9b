import { nudgeCounts } from '@tend/core';
import { paragraph, row } from '../replies/spans.ts';
import { moment } from '../texts/moment.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';

const texts = {
  due: { en: 'Due now', fr: 'À envoyer maintenant' },
  lately: { en: 'In the past 24 hours:', fr: 'Ces dernières 24 heures :' },
  sent: { en: 'Sent', fr: 'Envoyés' },
  late: { en: 'Late', fr: 'En retard' },
  retried: { en: 'Retried', fr: 'Nouveaux essais' },
  expired: { en: 'Expired', fr: 'Expirés' },
  unreachable: { en: 'Unreachable', fr: 'Injoignables' },
  oldest: { en: 'Oldest waiting', fr: 'Le plus ancien en attente' },
  none: { en: 'none', fr: 'aucun' },
} satisfies Texts;

/** What became of the nudges of everybody, in numbers. */
export const adminNudges = command({
  id: 'admin-nudges',
  names: { en: ['admin nudges'], fr: ['admin rappels'] },
  description: { en: 'Nudges in numbers', fr: 'Les rappels en chiffres' },
  audience: 'member',
  admin: true,
  options: {},
  async run({ work, actor, language, today }) {
    const { oldest, ...counts } = await nudgeCounts(work, actor.now);
    const told = oldest ? moment(oldest, actor.member.zone, today, language) : texts.none[language];
    const line = (what: keyof typeof texts, value: string) =>
      row([`${texts[what][language]}${{ en: ': ', fr: ' : ' }[language]}${value}`]);
    const count = (what: keyof typeof counts) => line(what, counts[what].toLocaleString(language));
    return {
      blocks: [
        count('due'),
        line('oldest', told),
        paragraph(texts.lately[language]),
        ...(['sent', 'late', 'retried', 'expired', 'unreachable'] as const).map(count),
      ],
    };
  },
});
