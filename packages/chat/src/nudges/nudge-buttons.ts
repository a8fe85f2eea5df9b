import type { Language } from '@tend/core';
import { ofNudge } from '../options/nudge.ts';
import { press } from '../options/press.ts';
import type { Button } from '../options/turn.ts';
import { nudgeTexts } from '../texts/nudge-texts.ts';

/** What stands below every nudge, and leaves it as it is: [Later today] [Not this week] [Change time] [Stop these]. */
export function nudgeButtons(subject: Parameters<typeof ofNudge>[0], language: Language): Button[] {
  const act = (what: 'later' | 'week' | 'time' | 'stop', command: string) =>
    press({ label: nudgeTexts[what][language], command, options: ofNudge(subject), beside: true });
  return [
    act('later', 'nudges-later'),
    act('week', 'nudges-week'),
    act('time', 'nudges-set'),
    act('stop', 'nudges-stop'),
  ];
}
