import { type NudgesOfMember, nudgesOf } from '@tend/core';
import { nudgeName } from '../../nudges/nudge-name.ts';
import { askNudge, meantNudge } from '../../options/meant-nudge.ts';
import { nudge as nudgeKind, ofNudge } from '../../options/nudge.ts';
import { press } from '../../options/press.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { paragraph } from '../../replies/spans.ts';
import { quietInWords } from '../../replies/times-in-words.ts';
import { nudgeTexts } from '../../texts/nudge-texts.ts';
import { shortened } from '../../texts/shortened.ts';
import type { Texts } from '../../texts/texts.ts';
import { command } from '../command.ts';
import { nudgeLine } from '../parts/nudge-line.ts';
import { nudgeShown } from '../parts/nudge-shown.ts';
import { withZone, zoneIsKnown } from '../parts/with-zone.ts';

const texts = {
  heading: { en: 'What I send you on my own:', fr: 'Ce que je vous envoie de moi-même :' },
  none: { en: 'I send you nothing on my own yet.', fr: 'Je ne vous envoie encore rien de moi-même.' },
  off: {
    en: 'All nudges are off. Once they are on again, they come as they did:',
    fr: 'Tous les rappels sont désactivés. Une fois réactivés, ils reviendront comme avant :',
  },
  quiet: {
    en: (hours: string) => `Quiet hours: ${hours}. They hold back what has no time that you chose.`,
    fr: (hours: string) => `Heures calmes : ${hours}. Elles retardent les rappels dont vous n’avez pas choisi l’heure.`,
  },
  noQuiet: { en: 'No quiet hours.', fr: 'Pas d’heures calmes.' },
  unreachable: {
    en: 'I cannot write to you on my own yet: that works on Telegram and Discord, once you have written to me there.',
    fr: 'Je ne peux pas encore vous écrire de moi-même : cela marche sur Telegram et sur Discord, une fois que vous m’y avez écrit.',
  },
  counts: { en: 'All nudges, in numbers', fr: 'Tous les rappels, en chiffres' },
  new: { en: 'New reminder', fr: 'Nouveau rappel' },
} satisfies Texts;

const longestLabel = 40;

/** All that Tend sends first, each with its next local time; or one nudge with what can be done with it. */
export const nudges = command({
  id: 'nudges',
  names: {
    en: ['nudges', 'nudges list', 'reminders', 'nudges show'],
    fr: ['rappels', 'rappels liste', 'rappels voir', 'mes rappels'],
  },
  description: { en: 'What I remind you of, and when', fr: 'Ce que je vous rappelle, et quand' },
  audience: 'member',
  private: true,
  options: { nudge: { kind: nudgeKind, rest: true } },
  async run(turn, { nudge: said }, call) {
    const known = await nudgesOf(turn.work, turn.actor);
    // Who hides streaks hears nothing of them.
    const shown = known.nudges.filter(({ kind }) => kind !== 'risk' || turn.contact.streaksShown);
    const all = { ...known, nudges: shown };
    if (!said) return list(turn, all);
    const meant = await meantNudge(turn, said);
    return 'unknown' in meant ? askNudge(turn, call, meant.unknown) : nudgeShown(turn, all, meant);
  },
});

async function list(turn: Turn, { nudges: all, off, quiet, isReachable }: NudgesOfMember): Promise<Said> {
  const { language } = turn;
  const act = (label: string, to: string) => press({ label, command: to });
  const heading = off ? texts.off : all.length > 0 ? texts.heading : texts.none;
  const said: Said = {
    blocks: [
      paragraph(heading[language]),
      ...all.map((nudge) => nudgeLine(turn, nudge)),
      ...(isReachable ? [] : [paragraph(texts.unreachable[language])]),
      paragraph(quiet ? texts.quiet[language](quietInWords(quiet, language)) : texts.noQuiet[language]),
    ],
    choice: {
      items: all.map((nudge) =>
        press({
          label: shortened(nudgeName(nudge, language), longestLabel),
          command: 'nudges',
          options: ofNudge(nudge),
        }),
      ),
    },
    calls: [
      act(texts.new[language], 'nudges-set'),
      off ? act(nudgeTexts.onAll[language], 'nudges-on') : act(nudgeTexts.offAll[language], 'nudges-off'),
      act(nudgeTexts.quiet[language], 'settings-quiet'),
      // Platforms that list their commands for all do not list those of admins.
      ...(turn.isAdmin ? [act(texts.counts[language], 'admin-nudges')] : []),
    ],
  };
  return zoneIsKnown(turn) ? said : withZone(turn, said);
}
