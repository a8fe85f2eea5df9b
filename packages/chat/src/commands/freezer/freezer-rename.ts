import { renameFreezer } from '@tend/core';
import { ask } from '../../options/ask.ts';
import { showFreezer, undoButton } from '../../options/change-buttons.ts';
import { freezer } from '../../options/freezer.ts';
import { newName } from '../../options/name.ts';
import { askFreezer, meantOrOnly, withFreezer } from '../../options/which-freezer.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import type { Texts } from '../../texts/texts.ts';
import { command } from '../command.ts';

const texts = {
  question: {
    en: (name: string) => ['What shall I call ', bold(name), ' from now on?'],
    fr: (name: string) => [bold(name), ' : quel sera son nouveau nom ?'],
  },
  renamed: {
    en: (before: string, after: string) => [`${before} is now called `, bold(after), '.'],
    fr: (before: string, after: string) => [`${before} s’appelle désormais `, bold(after), '.'],
  },
} satisfies Texts;

export const freezerRename = command({
  id: 'freezer-rename',
  names: { en: ['freezer rename'], fr: ['congélateur renommer'] },
  description: { en: 'Gives a freezer another name', fr: 'Donne un autre nom à un congélateur' },
  audience: 'household',
  options: { freezer: { kind: freezer }, name: { kind: newName, rest: true, alone: true } },
  async run(turn, options, call) {
    const meant = await meantOrOnly(turn, options.freezer);
    if (!meant) return askFreezer(turn, call);
    const { name } = meant;
    if (!options.name)
      return ask(turn, withFreezer(call, meant), 'name', { question: texts.question[turn.language](name) });
    const { freezer: renamed, change } = await renameFreezer(turn.work, turn.actor, meant.publicId, options.name);
    return {
      blocks: [paragraph(texts.renamed[turn.language](name, renamed.name))],
      calls: [undoButton(turn, change), showFreezer(turn, renamed)],
    };
  },
});
