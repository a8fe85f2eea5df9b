import { setNudgesOff, stopNudge } from '@tend/core';
import { undoButtons } from '../../options/change-buttons.ts';
import { askNudge, meantNudge, subjectOf } from '../../options/meant-nudge.ts';
import { nudge as nudgeKind } from '../../options/nudge.ts';
import { press } from '../../options/press.ts';
import { nudgeTexts } from '../../texts/nudge-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import { command } from '../command.ts';
import { doneOrAlready } from '../parts/already-so.ts';
import { nudgeChanged } from '../parts/nudge-changed.ts';

const texts = {
  done: {
    en: 'All nudges are off: I write only when you do. What is set stays for when you want them back.',
    fr: 'Tous les rappels sont désactivés : je n’écris plus que pour vous répondre. Vos réglages sont conservés.',
  },
} satisfies Texts;

/** What names all of them. */
const everything = /^(?:(?:all|everything|tout|tous|toutes)\b.*|(?:the )?(?:nudges|reminders)|(?:les )?rappels)$/i;

/** Lets nothing be sent first any more; all stays as it is set. Where one nudge is said, only that one is stopped. */
export const nudgesOff = command({
  id: 'nudges-off',
  names: {
    en: ['nudges off', 'no nudges', 'stop all nudges', 'all nudges off'],
    fr: ['rappels désactiver', 'aucun rappel', 'plus de rappels', 'rappels non'],
  },
  description: { en: 'All nudges off; they stay as they are', fr: 'Désactiver tous les rappels ; ils restent réglés' },
  audience: 'member',
  private: true,
  options: { nudge: { kind: nudgeKind, rest: true } },
  async run(turn, { nudge: said }, call) {
    const { work, actor, language } = turn;
    if (said && !('text' in said && everything.test(said.text))) {
      const meant = await meantNudge(turn, said);
      if ('unknown' in meant) return askNudge(turn, call, meant.unknown);
      return nudgeChanged(turn, meant, await stopNudge(work, actor, subjectOf(meant)));
    }
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
