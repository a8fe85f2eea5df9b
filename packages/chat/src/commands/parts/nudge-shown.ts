import type { Language, NudgesOfMember, NudgeView, TrackerRow } from '@tend/core';
import { nudgeName } from '../../nudges/nudge-name.ts';
import type { MeantNudge } from '../../options/meant-nudge.ts';
import { ofNudge } from '../../options/nudge.ts';
import { press } from '../../options/press.ts';
import { ofTracker } from '../../options/trackers/tracker.ts';
import type { Button, Said, Turn } from '../../options/turn.ts';
import { bold, paragraph, row } from '../../replies/spans.ts';
import { nudgeTexts } from '../../texts/nudge-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { nudgeLine } from './nudge-line.ts';

const texts = {
  absent: { en: ' · no reminder yet', fr: ' · pas encore de rappel' },
  off: {
    en: 'All nudges are off. This one comes once they are on again.',
    fr: 'Tous les rappels sont désactivés. Celui-ci viendra quand vous les réactiverez.',
  },
} satisfies Texts;

/** One nudge, and what can be done with it. */
export function nudgeShown(turn: Turn, { nudges, off }: NudgesOfMember, meant: MeantNudge): Said {
  const { language } = turn;
  const found = nudges.find((one) => isMeant(one, meant));
  const line = found ? nudgeLine(turn, found) : row([bold(nudgeName(meant, language)), texts.absent[language]]);
  const silent = allOff(turn, off && found?.stopped === false);
  return {
    blocks: [line, ...silent.blocks],
    calls: [
      ...silent.calls,
      ...actions(turn, meant, found),
      press({ label: nudgeTexts.all[language], command: 'nudges' }),
    ],
  };
}

/** Where all nudges are off: that it is so, and [All on again]. */
export function allOff({ language }: Turn, off: boolean): Said & { calls: Button[] } {
  if (!off) return { blocks: [], calls: [] };
  return {
    blocks: [paragraph(texts.off[language])],
    calls: [press({ label: nudgeTexts.onAll[language], command: 'nudges-on' })],
  };
}

/** Whether a nudge is the one that was meant. */
export function isMeant(
  { kind, tracker }: { readonly kind: string; readonly tracker?: { readonly publicId: string } | null },
  meant: MeantNudge,
): boolean {
  return kind === meant.kind && tracker?.publicId === meant.tracker?.publicId;
}

function resumeButton(tracker: TrackerRow, language: Language): Button {
  return press({ label: trackerTexts.resume[language], command: 'tracker-resume', options: ofTracker(tracker) });
}

function actions({ language }: Turn, meant: MeantNudge, found: NudgeView | undefined): Button[] {
  const act = (what: 'time' | 'week' | 'stop' | 'start' | 'remind', to: string) =>
    press({ label: nudgeTexts[what][language], command: to, options: ofNudge(meant) });
  if (!found) return [act('remind', 'nudges-set')];
  if (found.stopped) return [act('start', 'nudges-start'), act('time', 'nudges-set')];
  if (found.tracker?.pausedOn) return [resumeButton(found.tracker, language), act('time', 'nudges-set')];
  return [act('time', 'nudges-set'), act('week', 'nudges-week'), act('stop', 'nudges-stop')];
}
