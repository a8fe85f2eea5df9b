import { type ChangeRef, nudgesOf } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import type { MeantNudge } from '../../options/meant-nudge.ts';
import { press } from '../../options/press.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { nudgeTexts } from '../../texts/nudge-texts.ts';
import { doneOrAlready } from './already-so.ts';
import { nudgeLine } from './nudge-line.ts';

/** The nudge as it is once it was changed, or was so already. */
export async function nudgeChanged(turn: Turn, meant: MeantNudge, change: ChangeRef | undefined): Promise<Said> {
  const { nudges } = await nudgesOf(turn.work, turn.actor);
  const now = nudges.find((one) => isMeant(one, meant));
  return {
    blocks: [...(change ? [] : [doneOrAlready(turn, undefined)]), ...(now ? [nudgeLine(turn, now)] : [])],
    calls: [...undoButtons(turn, change), press({ label: nudgeTexts.all[turn.language], command: 'nudges' })],
  };
}

/** Whether a nudge is the one that was meant. */
export function isMeant(
  { kind, tracker }: { readonly kind: string; readonly tracker?: { readonly publicId: string } | null },
  meant: MeantNudge,
): boolean {
  return kind === meant.kind && tracker?.publicId === meant.tracker?.publicId;
}
