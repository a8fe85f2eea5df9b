import { type Language, languages, type Reversed, undo, undoLatest } from '@tend/core';
import { press } from '../options/press.ts';
import { PrivateMatter } from '../options/private-matter.ts';
import { publicId } from '../options/public-id.ts';
import type { Turn } from '../options/turn.ts';
import { buttonTexts } from '../texts/page-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';
import { undoneBlocks } from './parts/undone-blocks.ts';

const texts = {
  undone: { en: 'Taken back:', fr: 'Annulé :' },
  redone: { en: 'Done again:', fr: 'Rétabli :' },
} satisfies Texts;

/** What is the member's alone. */
const ofTrackers: ReadonlySet<string> = new Set(['tracker', 'entry', 'skip', 'nudge']);

export const undoCommand = command({
  id: 'undo',
  names: { en: ['undo', 'oops'], fr: ['annuler', 'annule', 'oups'] },
  description: { en: 'Take back your latest change', fr: 'Annuler votre dernière modification' },
  audience: 'household',
  options: { change: { kind: publicId, hidden: true } },
  async run(spoken, { change }) {
    const shared = spoken.chat.kind === 'group';
    const reversed = await (change
      ? undo(spoken.work, spoken.actor, change)
      : undoLatest(spoken.work, spoken.actor, { shared }));
    if (shared && reversed.events.some(({ object }) => ofTrackers.has(object))) throw new PrivateMatter();
    const turn = { ...spoken, language: languageAfter(spoken, reversed) };
    const isUndo = reversed.undone.kind !== 'undo';
    const label = (isUndo ? buttonTexts.redo : buttonTexts.undo)[turn.language];
    return {
      blocks: await undoneBlocks(turn, reversed, (isUndo ? texts.undone : texts.redone)[turn.language]),
      language: turn.language,
      calls: [press({ label, command: 'undo', options: { change: reversed.change.publicId } })],
    };
  },
});

/** The language that holds once the change is taken back: the one before it, if it set one. */
function languageAfter({ language, usualLanguage }: Turn, { events }: Reversed): Language {
  const set = events.find(({ kind }) => kind === 'language_set')?.what.language;
  if (!set) return language;
  return languages.find((one) => one === set[0]) ?? usualLanguage;
}
