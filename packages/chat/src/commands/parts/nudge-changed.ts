import { type ChangeRef, nudgesOf } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import type { MeantNudge } from '../../options/meant-nudge.ts';
import { press } from '../../options/press.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { nudgeTexts } from '../../texts/nudge-texts.ts';
import { doneOrAlready } from './already-so.ts';
import { nudgeLine } from './nudge-line.ts';
import { allOff, isMeant } from './nudge-shown.ts';

/** The nudge as it is once it was changed, or was so already. */
export async function nudgeChanged(turn: Turn, meant: MeantNudge, change: ChangeRef | undefined): Promise<Said> {
  const { nudges, off } = await nudgesOf(turn.work, turn.actor);
  const now = nudges.find((one) => isMeant(one, meant));
  const silent = allOff(turn, off && now?.stopped === false);
  return {
    blocks: [
      ...(change ? [] : [doneOrAlready(turn, undefined)]),
      ...(now ? [nudgeLine(turn, now)] : []),
      ...silent.blocks,
    ],
    calls: [
      ...undoButtons(turn, change),
      ...silent.calls,
      press({ label: nudgeTexts.all[turn.language], command: 'nudges' }),
    ],
  };
}
