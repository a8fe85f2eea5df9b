import { setNudgesOff } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { press } from '../../options/press.ts';
import { nudgeTexts } from '../../texts/nudge-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import { command } from '../command.ts';
import { doneOrAlready } from '../parts/already-so.ts';

const texts = {
  done: {
    en: 'All nudges are on again, as they were.',
    fr: 'Tous les rappels sont réactivés, comme avant.',
  },
} satisfies Texts;

/** Lets nudges come again as they did. */
export const nudgesOn = command({
  id: 'nudges-on',
  names: { en: ['nudges on', 'all nudges on'], fr: ['rappels réactiver', 'rappels oui'] },
  description: { en: 'All nudges on again, as they were', fr: 'Réactiver tous les rappels, comme avant' },
  audience: 'member',
  private: true,
  options: {},
  async run(turn) {
    const { work, actor, language } = turn;
    const change = await setNudgesOff(work, actor, false);
    const button = (label: string, to: string) => press({ label, command: to });
    return {
      blocks: [doneOrAlready(turn, change, texts.done[language])],
      calls: [...undoButtons(turn, change), button(nudgeTexts.all[language], 'nudges')],
    };
  },
});
