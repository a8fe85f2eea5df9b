import type { Call } from '../../options/call.ts';
import { name } from '../../options/name.ts';
import { draft, press } from '../../options/press.ts';
import type { Said, Turn } from '../../options/turn.ts';
import { paragraph } from '../../replies/spans.ts';
import type { Texts } from '../../texts/texts.ts';

const texts = {
  question: {
    en: (count: number, rest: string) => `Is that ${count} bags of “${rest}”, or one called “${count} ${rest}”?`,
    fr: (count: number, rest: string) =>
      `Est-ce ${count} fois « ${rest} », ou un seul produit nommé « ${count} ${rest} » ?`,
  },
  several: {
    en: (count: number, rest: string) => `${count} bags of ${rest}`,
    fr: (count: number, rest: string) => `${count} fois « ${rest} »`,
  },
  single: { en: (whole: string) => `One “${whole}”`, fr: (whole: string) => `Un seul « ${whole} »` },
} satisfies Texts;

/** A bare number leads the name: asks whether it counts bags or belongs to the name. */
export async function askHowMany(turn: Turn, { options }: Call, whole: string, count: number): Promise<Said> {
  const { language } = turn;
  const { bare: _, ...said } = options;
  const rest = whole.replace(/^\S+\s+/u, '');
  const several = await draft(turn, { ...said, what: name.pack(rest), count: String(count) });
  const single = await draft(turn, { ...said, count: '1' });
  return {
    blocks: [paragraph(texts.question[language](count, rest))],
    calls: [
      press({ label: cut(texts.several[language](count, rest)), command: 'add', options: several }),
      press({ label: cut(texts.single[language](whole)), command: 'add', options: single }),
    ],
  };
}

function cut(label: string): string {
  const letters = [...label];
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : label;
}
