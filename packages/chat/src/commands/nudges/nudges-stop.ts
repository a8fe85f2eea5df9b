import { stopNudge } from '@tend/core';
import { askNudge, meantNudge, subjectOf } from '../../options/meant-nudge.ts';
import { nudge as nudgeKind } from '../../options/nudge.ts';
import { command } from '../command.ts';
import { nudgeChanged } from '../parts/nudge-changed.ts';

/** Lets a nudge come no more, until it is started again. */
export const nudgesStop = command({
  id: 'nudges-stop',
  names: { en: ['nudges stop', 'stop reminding me of'], fr: ['rappels arrêter', 'ne plus rappeler'] },
  description: { en: 'Stop a nudge: nudges stop weight', fr: 'Arrêter un rappel : rappels arrêter poids' },
  audience: 'member',
  private: true,
  options: { nudge: { kind: nudgeKind, rest: true } },
  async run(turn, { nudge: said }, call) {
    const meant = await meantNudge(turn, said);
    if ('unknown' in meant) return askNudge(turn, call, meant.unknown);
    return nudgeChanged(turn, meant, await stopNudge(turn.work, turn.actor, subjectOf(meant)));
  },
});
