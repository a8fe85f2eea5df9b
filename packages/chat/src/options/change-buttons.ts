import type { ChangeRef, FreezerRow } from '@tend/core';
import type { Button } from '../replies/reply.ts';
import { freezerTexts } from '../texts/freezer-texts.ts';
import { buttonTexts } from '../texts/page-texts.ts';
import { freezer } from './freezer.ts';
import { press } from './press.ts';
import type { Turn } from './turn.ts';

/** Takes the change back, where there was one. */
export function undoButtons({ language }: Turn, change: ChangeRef | undefined): Button[] {
  if (!change) return [];
  return [press({ label: buttonTexts.undo[language], command: 'undo', options: { change: change.publicId } })];
}

/** Shows the freezer with its boxes. */
export function showFreezer({ language }: Turn, { number }: Pick<FreezerRow, 'number'>): Button {
  return press({
    label: freezerTexts.show[language],
    command: 'freezer',
    options: { freezer: freezer.pack({ number }) },
  });
}
