import { fold, nudgesOf, setNudgeTimes } from '@tend/core';
import { nudgeName } from '../../nudges/nudge-name.ts';
import { ask } from '../../options/ask.ts';
import { askNudge, type MeantNudge, namedNudge, subjectOf } from '../../options/meant-nudge.ts';
import { nudge as nudgeKind, ofNudge } from '../../options/nudge.ts';
import { saysDayPartOnly } from '../../options/times/day-part.ts';
import { bothTimes, type SaidTimes, times as timesKind } from '../../options/times/times.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { paragraph } from '../../replies/spans.ts';
import { errorTexts } from '../../texts/error-texts.ts';
import { shortened } from '../../texts/shortened.ts';
import type { Texts } from '../../texts/texts.ts';
import { command } from '../command.ts';
import { nudgeChanged } from '../parts/nudge-changed.ts';
import { isMeant } from '../parts/nudge-shown.ts';
import { timeAnswers, timeQuestion } from '../parts/time-question.ts';
import { withZone, zoneIsKnown } from '../parts/with-zone.ts';

const texts = {
  monthly: {
    en: 'The report always comes on the 1st of the month.',
    fr: 'Le bilan arrive toujours le 1er du mois.',
  },
} satisfies Texts;

/** What people say of the day on which the report comes anyway. */
const onTheFirst =
  /^(?:on |le )?(?:the )?(?:1st|first|1er|premier)(?: (?:day )?of (?:the|each|every) month| du mois| de chaque mois)?$/;

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
    const named = await namedNudge(turn, said);
    if ('unknown' in named) return askNudge(turn, call, named.unknown);
    const { meant } = named;
    const rest = meant.kind === 'report' && onTheFirst.test(fold(named.rest)) ? '' : named.rest;
    const more = rest === '' ? undefined : timesKind.parse(rest, turn.reading);
    if (rest !== '' && !more) return askTimes(turn, meant, times?.weekdays, rest);
    const all = times && more ? bothTimes(times, more) : (more ?? times);
    const { nudges } = await nudgesOf(turn.work, turn.actor);
    const former = nudges.find((one) => isMeant(one, meant));
    const wanted = all?.times.length ? all.times : all && former?.times;
    if (!wanted?.length) return askTimes(turn, meant, all?.weekdays);
    return set(turn, meant, { ...all, times: wanted });
  },
});

/** Asks when; first says what of it was not understood. */
async function askTimes(
  turn: Turn,
  meant: MeantNudge,
  weekdays: SaidTimes['weekdays'],
  unread?: string,
): Promise<Said> {
  const { language } = turn;
  const question = timeQuestion(meant, nudgeName(meant, language), language);
  const answers = timeAnswers(meant, weekdays, language);
  const asked = await ask(turn, { command: 'nudges-set', options: ofNudge(meant) }, 'times', { question, answers });
  if (unread === undefined || saysDayPartOnly(unread)) return asked;
  const told = errorTexts.notUnderstood[language](shortened(unread, 60));
  return { ...asked, blocks: [paragraph(told), ...asked.blocks] };
}

async function set(turn: Turn, meant: MeantNudge, times: SaidTimes): Promise<Said> {
  const { work, actor } = turn;
  const change = await setNudgeTimes(work, actor, subjectOf(meant), times);
  const changed = await nudgeChanged(turn, meant, change);
  const onlyMonthly = meant.kind === 'report' && times.weekdays !== undefined;
  const monthly = onlyMonthly ? [paragraph(texts.monthly[turn.language])] : [];
  const told = { ...changed, blocks: [...changed.blocks, ...monthly] };
  return zoneIsKnown(turn) ? told : withZone(turn, told);
}
