import { freezersOf, makeMain } from '@tend/core';
import { showFreezer, undoButtons } from '../../options/change-buttons.ts';
import { freezer } from '../../options/freezer.ts';
import { askFreezer, meantOrOnly } from '../../options/which-freezer.ts';
import { isMainNow, noLongerMain } from '../../replies/main-mark.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { command } from '../command.ts';

const texts = {
  already: {
    en: (name: string) => [bold(name), ' is the main freezer already.'],
    fr: (name: string) => [bold(name), ' est déjà le congélateur principal.'],
  },
} satisfies Texts;

export const freezerMain = command({
  id: 'freezer-main',
  names: { en: ['freezer main'], fr: ['congélateur principal'] },
  description: {
    en: 'Chooses the freezer whose addresses have two parts, such as 2.1',
    fr: 'Choisit le congélateur dont les adresses ont deux nombres, comme 2.1',
  },
  audience: 'household',
  strays: 'freezer',
  options: { freezer: { kind: freezer } },
  async run(turn, options, call) {
    const { language, work, contact } = turn;
    const freezers = await freezersOf(work, contact.householdId);
    const former = freezers.find(({ number }) => number === contact.mainFreezer);
    const meant = await meantOrOnly(turn, options.freezer);
    const others = freezers.filter((one) => one !== former);
    if (!meant) return askFreezer(turn, call, others);
    if (meant.number === contact.mainFreezer) {
      return { blocks: [paragraph(texts.already[language](titled(meant.name)))], calls: [showFreezer(turn, meant)] };
    }
    const { freezer: main, change } = await makeMain(work, turn.actor, meant.publicId);
    const blocks = [paragraph(isMainNow(main, contact.mainFreezer, language))];
    if (former) blocks.push(paragraph(noLongerMain(former, main.number, language)));
    return { blocks, calls: [...undoButtons(turn, change), showFreezer(turn, main)] };
  },
});
