import {
  catalogueOf,
  type Day,
  everyoneTallies,
  everyoneTendency,
  householdTallies,
  householdTendency,
  type Language,
} from '@tend/core';
import type { Turn } from '../options/turn.ts';
import type { Picture } from '../replies/picture.ts';
import type { Block } from '../replies/reply.ts';
import { bold, paragraph, row } from '../replies/spans.ts';
import { shortDay } from '../texts/dates.ts';
import type { Texts } from '../texts/texts.ts';
import { command } from './command.ts';

const texts = {
  title: { en: 'Trends', fr: 'Tendances' },
  own: { en: 'Your household, latest out first', fr: 'Votre foyer, dernières sorties d’abord' },
  everyone: { en: 'Everyone, most stored first', fr: 'Tout le monde, le plus rangé d’abord' },
  ownEmpty: { en: 'Nothing stored yet.', fr: 'Rien de rangé pour l’instant.' },
  lastOut: { en: (day: string) => `last out ${day}`, fr: (day: string) => `dernière sortie le ${day}` },
  nobody: {
    en: 'Nobody has stored anything yet. The first products will show here what is stored most.',
    fr: 'Personne n’a encore rien rangé. Dès les premiers produits, vous verrez ici ce qui est le plus congelé.',
  },
} satisfies Texts;

/** How many of each ranking are shown. */
const most = 10;

interface Ranked {
  readonly label: string;
  readonly value: number;
  readonly latest?: Day | null;
}

/** The household's own tendency and everyone's, as lists and as a picture. */
export const trends = command({
  id: 'trends',
  names: { en: ['trends'], fr: ['tendances'] },
  description: {
    en: 'What is stored most: by your household and by everyone',
    fr: 'Ce qui est le plus congelé : chez vous et chez tout le monde',
  },
  audience: 'household',
  options: {},
  async run(turn) {
    const { work, contact, language } = turn;
    const { byId } = await catalogueOf(work);
    const named = ({ typeId, stored, ...rest }: { typeId: number; stored: number }): Ranked => ({
      label: byId.get(typeId)?.names[language] ?? '',
      value: stored,
      ...rest,
    });
    const own = householdTendency(await householdTallies(work, contact.householdId))
      .slice(0, most)
      .map(named);
    const everyone = everyoneTendency(await everyoneTallies(work))
      .slice(0, most)
      .map(named);
    if (everyone.length === 0) return { blocks: [paragraph(texts.nobody[language])] };
    return {
      blocks: [...ranking(turn, texts.own[language], own), ...ranking(turn, texts.everyone[language], everyone)],
      pictures: [picture(own, everyone, language)],
    };
  },
});

function ranking({ language, today }: Turn, heading: string, ranked: readonly Ranked[]): Block[] {
  if (ranked.length === 0) return [paragraph(bold(heading)), paragraph(texts.ownEmpty[language])];
  const rows = ranked.map(({ label, value, latest }, index) => {
    const left = latest ? `, ${texts.lastOut[language](shortDay(latest, today, language))}` : '';
    return row([`${index + 1}. ${label} · `, bold(value.toLocaleString(language)), left]);
  });
  return [paragraph(bold(heading)), ...rows];
}

function picture(own: readonly Ranked[], everyone: readonly Ranked[], language: Language): Picture {
  const series = (name: string, ranked: readonly Ranked[]) => ({
    name,
    items: ranked.map(({ label, value }) => ({ label, value })),
    empty: texts.ownEmpty[language],
  });
  const left = series(texts.own[language], own);
  const right = series(texts.everyone[language], everyone);
  const colon = { en: ': ', fr: '\u00A0: ' }[language];
  const figures = ({ name, items, empty }: typeof left) =>
    items.length === 0
      ? `${name}${colon}${empty}`
      : `${name}${colon}${items.map(({ label, value }) => `${label} ${value.toLocaleString(language)}`).join(', ')}.`;
  return {
    kind: 'ranking',
    title: texts.title[language],
    language,
    series: [left, right],
    alt: [left, right].map(figures).join(' '),
  };
}
