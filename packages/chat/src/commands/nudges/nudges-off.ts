import { setNudgesOff } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { press } from '../../options/press.ts';
import { nudgeTexts } from '../../texts/nudge-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import { command } from '../command.ts';
import { doneOrAlready } from '../parts/already-so.ts';

const texts = {
  done: {
    en: 'All nudges are off: I write only when you do. What is set stays for when you want them back.',
    fr: 'Tous les rappels sont désactivés : je n’écris plus que pour vous répondre. Vos réglages sont conservés.',
  },
} satisfies Texts;

/** Lets nothing be sent first any more; all stays as it is set. */
export const nudgesOff = command({
  id: 'nudges-off',
  names: {
    en: ['nudges off', 'no nudges', 'stop all nudges', 'all nudges off'],
    fr: ['rappels désactiver', 'aucun rappel', 'plus de rappels', 'rappels non'],
  },
  description: { en: 'All nudges off; they stay as they are', fr: 'Désactiver tous les rappels ; ils restent réglés' },
  audience: 'member',
  private: true,
  options: {},
  async run(turn) {
    const { work, actor, language } = turn;
    const change = await setNudgesOff(work, actor, true);
    const button = (label: string, to: string) => press({ label, command: to });
    return {
      blocks: [doneOrAlready(turn, change, texts.done[language])],
      calls: [
        ...undoButtons(turn, change),
        button(nudgeTexts.onAll[language], 'nudges-on'),
        button(nudgeTexts.all[language], 'nudges'),
      ],
    };
  },
});
