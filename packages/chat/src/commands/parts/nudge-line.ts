import type { NudgeView } from '@tend/core';
import { nudgeName } from '../../nudges/nudge-name.ts';
import type { Turn } from '../../options/turn.ts';
import type { Block } from '../../replies/reply.ts';
import { bold, row } from '../../replies/spans.ts';
import { timesInWords } from '../../replies/times-in-words.ts';
import { comingMoment } from '../../texts/coming-moment.ts';
import { shortDay } from '../../texts/dates.ts';
import type { Texts } from '../../texts/texts.ts';

const texts = {
  next: { en: (moment: string) => `next: ${moment}`, fr: (moment: string) => `prochain : ${moment}` },
  after: {
    en: (moment: string) => `next: ${moment}, held back by your quiet hours`,
    fr: (moment: string) => `prochain : ${moment}, retardé par vos heures calmes`,
  },
  before: {
    en: (moment: string) => `next: ${moment}, before your quiet hours`,
    fr: (moment: string) => `prochain : ${moment}, avant vos heures calmes`,
  },
  paused: { en: 'the tracker is paused', fr: 'le suivi est en pause' },
  stopped: { en: 'stopped', fr: 'arrêté' },
  skipped: { en: (day: string) => `not before ${day}`, fr: (day: string) => `pas avant le ${day}` },
} satisfies Texts;

/** A nudge in one line: what it is, when it comes, and its next local time. */
export function nudgeLine(turn: Turn, nudge: NudgeView): Block {
  const { language } = turn;
  const told = [timesInWords(nudge, language), ...stateInWords(turn, nudge)].join(' · ');
  return row([bold(nudgeName(nudge, language)), ` · ${told}`]);
}

function stateInWords({ language, today, actor }: Turn, { stopped, skippedUntil, next, tracker }: NudgeView): string[] {
  if (stopped) return [texts.stopped[language]];
  if (tracker?.pausedOn) return [texts.paused[language]];
  const skipped =
    skippedUntil && skippedUntil > today ? [texts.skipped[language](shortDay(skippedUntil, today, language))] : [];
  if (!next) return skipped;
  const moment = comingMoment(next.at, { now: actor.now, zone: actor.member.zone }, language);
  return [...skipped, texts[next.quiet ?? 'next'][language](moment)];
}
