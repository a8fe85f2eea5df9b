import { moodId, type TrackerRow } from '@tend/core';
import { nudgeTexts } from '../../texts/nudge-texts.ts';
import { trackerTexts } from '../../texts/tracker-texts.ts';
import { ofNudge } from '../nudge.ts';
import { press } from '../press.ts';
import type { Button, Turn } from '../turn.ts';
import { ofTracker } from './tracker.ts';

/** All that can be done with a tracker. */
export function trackerButtons({ language }: Turn, tracker: TrackerRow): Button[] {
  const act = (
    what: Exclude<keyof typeof trackerTexts, 'unknown' | 'none' | 'tooMany' | 'noted' | 'score'>,
    command: string,
  ) => press({ label: trackerTexts[what][language], command, options: ofTracker(tracker) });
  const timed =
    tracker.kind === 'duration' ? [tracker.timerAt ? act('stop', 'tracker-stop') : act('start', 'tracker-start')] : [];
  const log =
    tracker.publicId === moodId ? press({ label: trackerTexts.log[language], command: 'mood' }) : act('log', 'log');
  return [
    ...[log, ...timed, act('skip', 'skip'), act('entries', 'tracker-entries'), act('chart', 'chart')],
    act('edit', 'tracker-edit'),
    tracker.pausedOn ? act('resume', 'tracker-resume') : act('pause', 'tracker-pause'),
    press({ label: nudgeTexts.remind[language], command: 'nudges', options: ofNudge({ kind: 'tracker', tracker }) }),
    ...[act('remove', 'tracker-remove'), press({ label: trackerTexts.all[language], command: 'tracker' })],
  ];
}
