import { startNudge } from '@tend/core';
import { askNudge, meantNudge, subjectOf } from '../../options/meant-nudge.ts';
import { nudge as nudgeKind } from '../../options/nudge.ts';
import { command } from '../command.ts';
import { nudgeChanged } from '../parts/nudge-changed.ts';

/** Lets a stopped nudge come again as it did. */
export const nudgesStart = command({
  id: 'nudges-start',
  names: { en: ['nudges start', 'nudges resume'], fr: ['rappels reprendre'] },
  description: { en: 'Start a stopped nudge again', fr: 'Reprendre un rappel arrêté' },
  audience: 'member',
  private: true,
  options: { nudge: { kind: nudgeKind, rest: true } },
  async run(turn, { nudge: said }, call) {
    const meant = await meantNudge(turn, said);
    if ('unknown' in meant) return askNudge(turn, call, meant.unknown);
    return nudgeChanged(turn, meant, await startNudge(turn.work, turn.actor, subjectOf(meant)));
  },
});
