import { undo, undoLatest } from '@tend/core';
import { press } from '../options/press.ts';
import { publicId } from '../options/public-id.ts';
import { paragraph } from '../replies/spans.ts';
import { buttonTexts } from '../texts/page-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';
import { undoneBlocks } from './parts/undone-blocks.ts';

const texts = {
  undone: { en: 'Taken back:', fr: 'Annulé :' },
  redone: { en: 'Done again:', fr: 'Rétabli :' },
} satisfies Texts;

export const undoCommand = command({
  id: 'undo',
  names: { en: ['undo', 'oops'], fr: ['annuler', 'annule', 'oups'] },
  description: { en: 'Take back your latest change', fr: 'Annuler votre dernière modification' },
  audience: 'household',
  options: { change: { kind: publicId, hidden: true } },
  async run(turn, { change }) {
    const shared = turn.chat.kind === 'group';
    const reversed = await (change
      ? undo(turn.work, turn.actor, change)
      : undoLatest(turn.work, turn.actor, { shared }));
    const isUndo = reversed.undone.kind !== 'undo';
    const label = (isUndo ? buttonTexts.redo : buttonTexts.undo)[turn.language];
    return {
      blocks: [
        paragraph((isUndo ? texts.undone : texts.redone)[turn.language]),
        ...(await undoneBlocks(turn, reversed)),
      ],
      calls: [press({ label, command: 'undo', options: { change: reversed.change.publicId } })],
    };
  },
});
