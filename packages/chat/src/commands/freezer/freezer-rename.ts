import { renameFreezer } from '@tend/core';
import { ask } from '../../options/ask.ts';
import { showFreezer, undoButtons } from '../../options/change-buttons.ts';
import { freezer } from '../../options/freezer.ts';
import { newName } from '../../options/name.ts';
import { askFreezer, meantOrOnly, withFreezer } from '../../options/which-freezer.ts';
import { bold } from '../../replies/spans.ts';
import { elidedDe } from '../../texts/elided.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { command } from '../command.ts';
import { doneOrAlready } from '../parts/already-so.ts';

const texts = {
  question: {
    en: (name: string) => ['What shall I call ', bold(name), ' from now on?'],
    fr: (name: string) => [`Quel sera le nouveau nom ${elidedDe(name)}`, bold(name), ' ?'],
  },
  renamed: {
    en: (before: string, after: string) => [bold(before), ' is now called ', bold(after), '.'],
    fr: (before: string, after: string) => [bold(before), ' s’appelle désormais ', bold(after), '.'],
  },
} satisfies Texts;

export const freezerRename = command({
  id: 'freezer-rename',
  names: { en: ['freezer rename'], fr: ['congélateur renommer'] },
  description: { en: 'Gives a freezer another name', fr: 'Donne un autre nom à un congélateur' },
  audience: 'household',
  strays: 'freezer',
  options: { freezer: { kind: freezer }, name: { kind: newName, rest: true, alone: true } },
  async run(turn, options, call) {
    const meant = await meantOrOnly(turn, options.freezer);
    if (!meant) return askFreezer(turn, call);
    const { name } = meant;
    if (!options.name)
      return ask(turn, withFreezer(call, meant), 'name', { question: texts.question[turn.language](titled(name)) });
    const { freezer: renamed, change } = await renameFreezer(turn.work, turn.actor, meant.publicId, options.name);
    return {
      blocks: [doneOrAlready(turn, change, ...texts.renamed[turn.language](titled(name), titled(renamed.name)))],
      calls: [...undoButtons(turn, change), showFreezer(turn, renamed)],
    };
  },
});
