import { snoozeNudge } from '@tend/core';
import { nudgeName } from '../../nudges/nudge-name.ts';
import { askNudge, meantNudge, subjectOf } from '../../options/meant-nudge.ts';
import { nudge as nudgeKind } from '../../options/nudge.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import { comingMoment } from '../../texts/coming-moment.ts';
import type { Texts } from '../../texts/texts.ts';
import { command } from '../command.ts';

const texts = {
  later: {
    en: (moment: string) => `: I will come back to it ${moment}.`,
    fr: (moment: string) => ` : j’y reviens ${moment}.`,
  },
  tooLate: {
    en: ': it is too late for that today. It comes again as usual.',
    fr: ' : il est trop tard pour aujourd’hui. Le prochain rappel viendra comme d’habitude.',
  },
} satisfies Texts;

/** Sends a nudge once more later on its day. */
export const nudgesLater = command({
  id: 'nudges-later',
  names: { en: ['nudges later today'], fr: ['rappels plus tard'] },
  description: { en: 'Sends a nudge again later today', fr: 'Renvoie un rappel plus tard dans la journée' },
  audience: 'member',
  private: true,
  internal: true,
  options: { nudge: { kind: nudgeKind, rest: true } },
  async run(turn, { nudge: said }, call) {
    const { work, actor, language } = turn;
    const meant = await meantNudge(turn, said);
    if ('unknown' in meant) return askNudge(turn, call, meant.unknown);
    const at = await snoozeNudge(work, actor, subjectOf(meant));
    const told = at
      ? texts.later[language](comingMoment(at, { now: actor.now, zone: actor.member.zone }, language))
      : texts.tooLate[language];
    return { blocks: [paragraph(bold(nudgeName(meant, language)), told)] };
  },
});
