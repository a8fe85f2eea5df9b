import { type Day, type NudgeView, nudgesOf, remindedTrackers, snoozeNudge, type TrackerRow } from '@tend/core';
import { nudgeName } from '../../nudges/nudge-name.ts';
import { isOpen } from '../../nudges/tracker-open.ts';
import { askNudge, type MeantNudge, meantNudge, subjectOf } from '../../options/meant-nudge.ts';
import { nudge as nudgeKind } from '../../options/nudge.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { bold, paragraph } from '../../replies/spans.ts';
import { comingMoment } from '../../texts/coming-moment.ts';
import type { Texts } from '../../texts/texts.ts';
import { command } from '../command.ts';
import { isMeant, nudgeShown } from '../parts/nudge-shown.ts';

const texts = {
  later: {
    en: (moment: string) => `: I will come back to it ${moment}.`,
    fr: (moment: string) => ` : j’y reviens ${moment}.`,
  },
  tooLate: {
    en: ': it is too late for that today. It comes again as usual.',
    fr: ' : il est trop tard pour aujourd’hui. Le prochain rappel viendra comme d’habitude.',
  },
} satisfies Texts;

/** Sends a nudge once more later on its day. */
export const nudgesLater = command({
  id: 'nudges-later',
  names: { en: ['nudges later today'], fr: ['rappels plus tard'] },
  description: { en: 'Sends a nudge again later today', fr: 'Renvoie un rappel plus tard dans la journée' },
  audience: 'member',
  private: true,
  internal: true,
  options: { nudge: { kind: nudgeKind, rest: true } },
  async run(turn, { nudge: said }, call) {
    const { work, actor, language } = turn;
    const meant = await meantNudge(turn, said);
    if ('unknown' in meant) return askNudge(turn, call, meant.unknown);
    // What is logged, skipped or paused by now would have nothing to say.
    const isOver =
      meant.tracker !== undefined && !(await isOpen(work, meant.tracker, await dayOf(turn, meant.tracker)));
    const at = isOver ? undefined : await snoozeNudge(work, actor, subjectOf(meant));
    if (!at) return notLater(turn, meant, isOver);
    const told = texts.later[language](comingMoment(at, { now: actor.now, zone: actor.member.zone }, language));
    return { blocks: [paragraph(bold(nudgeName(meant, language)), told)] };
  },
});

/** The day that the tracker was asked about last. */
async function dayOf({ work, actor, today }: Turn, { id }: TrackerRow): Promise<Day> {
  const reminded = await remindedTrackers(work, actor.member.id, actor.now);
  return reminded.find(({ tracker }) => tracker.id === id)?.day ?? today;
}

/** It is too late; or it does not come at all, and can be started again. */
async function notLater(turn: Turn, meant: MeantNudge, isOver: boolean): Promise<Said> {
  const all = await nudgesOf(turn.work, turn.actor);
  const isSet = ({ stopped, skippedUntil }: NudgeView) => !stopped && !(skippedUntil && skippedUntil > turn.today);
  const comes = !isOver && !all.off && all.nudges.some((one) => isMeant(one, meant) && isSet(one));
  if (!comes) return nudgeShown(turn, all, meant);
  return { blocks: [paragraph(bold(nudgeName(meant, turn.language)), texts.tooLate[turn.language])] };
}
