import { skipNudgeWeek } from '@tend/core';
import { askNudge, meantNudge, subjectOf } from '../../options/meant-nudge.ts';
import { nudge as nudgeKind } from '../../options/nudge.ts';
import { command } from '../command.ts';
import { nudgeChanged } from '../parts/nudge-changed.ts';

/** Leaves a nudge out until next week. */
export const nudgesWeek = command({
  id: 'nudges-week',
  names: { en: ['nudges not this week'], fr: ['rappels pas cette semaine'] },
  description: { en: 'Leave a nudge out this week', fr: 'Sauter un rappel cette semaine' },
  audience: 'member',
  private: true,
  internal: true,
  options: { nudge: { kind: nudgeKind, rest: true } },
  async run(turn, { nudge: said }, call) {
    const meant = await meantNudge(turn, said);
    if ('unknown' in meant) return askNudge(turn, call, meant.unknown);
    return nudgeChanged(turn, meant, await skipNudgeWeek(turn.work, turn.actor, subjectOf(meant)));
  },
});
