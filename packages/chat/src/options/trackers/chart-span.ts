import type { Claim, OptionKind } from '../option-kind.ts';
import { phraseKind } from '../said-phrases.ts';
import type { Word } from '../words.ts';

/** How long a chart reaches back. */
export type ChartSpan = 'week' | 'month' | 'year';

export const chartSpans = ['week', 'month', 'year'] as const satisfies readonly ChartSpan[];

const said = phraseKind<ChartSpan>('chart-span', {
  week: ['week', 'this week', 'last week', 'semaine', 'cette semaine', 'la semaine', '7 days', '7 jours'],
  month: ['month', 'this month', 'last month', 'mois', 'ce mois', 'ce mois-ci', 'le mois', '30 days', '30 jours'],
  year: ['year', 'this year', 'annee', 'cette annee', "l' annee", 'an', '365 days', '365 jours'],
});
/** How many words it takes at most. */
const longest = 3;

/** The span of a chart, at the end of what is typed: "chart weight year". */
export const chartSpan: OptionKind<ChartSpan> = {
  ...{ id: said.id, parse: said.parse, pack: said.pack, unpack: said.unpack },
  field: {
    name: { en: 'span', fr: 'période' },
    description: { en: 'How far it reaches back', fr: 'Jusqu’où il remonte' },
    type: 'text',
    choices: [
      { value: 'week', label: { en: 'Week', fr: 'Semaine' } },
      { value: 'month', label: { en: 'Month', fr: 'Mois' } },
      { value: 'year', label: { en: 'Year', fr: 'Année' } },
    ],
  },
  claimAtEnd(words: readonly Word[], context): Claim<ChartSpan> | undefined {
    for (let taken = Math.min(longest, words.length); taken > 0; taken -= 1) {
      const claim = said.claim(words.slice(-taken), 0, context);
      if (claim?.taken === taken) return claim;
    }
    return undefined;
  },
};
