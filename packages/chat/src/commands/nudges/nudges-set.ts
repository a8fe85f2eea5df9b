import { nudgesOf, setNudgeTimes } from '@tend/core';
import { nudgeName } from '../../nudges/nudge-name.ts';
import { ask } from '../../options/ask.ts';
import { askNudge, type MeantNudge, meantNudge, subjectOf } from '../../options/meant-nudge.ts';
import { nudge as nudgeKind, ofNudge } from '../../options/nudge.ts';
import { type SaidTimes, times as timesKind } from '../../options/times/times.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { command } from '../command.ts';
import { nudgeChanged } from '../parts/nudge-changed.ts';
import { isMeant } from '../parts/nudge-shown.ts';
import { timeAnswers, timeQuestion } from '../parts/time-question.ts';
import { withZone, zoneIsKnown } from '../parts/with-zone.ts';

/** Sets when a nudge comes: "remind weight every weekday 7:45"; asks for what is missing. */
export const nudgesSet = command({
  id: 'nudges-set',
  names: {
    en: ['nudges set', 'nudges new', 'nudge', 'remind', 'remind me', 'reminder'],
    fr: ['rappels régler', 'rappels nouveau', 'rappel', 'rappeler', 'rappelle', 'rappelle-moi'],
  },
  description: {
    en: 'When to remind you: nudges set weight every weekday 7:45',
    fr: 'Quand vous rappeler quelque chose : rappels régler poids en semaine 7h45',
  },
  audience: 'member',
  private: true,
  options: {
    nudge: { kind: nudgeKind, rest: true },
    times: { kind: timesKind },
  },
  async run(turn, { nudge: said, times }, call) {
    const meant = await meantNudge(turn, said);
    if ('unknown' in meant) return askNudge(turn, call, meant.unknown);
    const { nudges } = await nudgesOf(turn.work, turn.actor);
    const former = nudges.find((one) => isMeant(one, meant));
    const wanted = times?.times.length ? times.times : times && former?.times;
    if (!wanted?.length) return askTimes(turn, meant, times?.weekdays);
    return set(turn, meant, { ...times, times: wanted });
  },
});

async function askTimes(turn: Turn, meant: MeantNudge, weekdays: SaidTimes['weekdays']): Promise<Said> {
  const { language } = turn;
  const question = timeQuestion(meant, nudgeName(meant, language), language);
  const answers = timeAnswers(meant, weekdays, language);
  return ask(turn, { command: 'nudges-set', options: ofNudge(meant) }, 'times', { question, answers });
}

async function set(turn: Turn, meant: MeantNudge, times: SaidTimes): Promise<Said> {
  const { work, actor } = turn;
  const change = await setNudgeTimes(work, actor, subjectOf(meant), times);
  const told = await nudgeChanged(turn, meant, change);
  return zoneIsKnown(turn) ? told : withZone(turn, told);
}
