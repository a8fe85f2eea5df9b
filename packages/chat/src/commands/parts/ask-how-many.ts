import type { Call, PackedOptions } from '../../options/call.ts';
import { lines } from '../../options/lines.ts';
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

/**
 * A bare number leads the name in the first line of a call (0) or in one of the further lines (from 1): asks whether it
 * counts bags or belongs to the name.
 */
export async function askHowMany(
  turn: Turn,
  { options }: Call,
  more: readonly PackedOptions[],
  at: number,
): Promise<Said> {
  const { language } = turn;
  const line = at === 0 ? options : (more[at - 1] ?? {});
  const whole = name.unpack(line.what ?? '') ?? '';
  const count = Number(line.bare);
  const rest = whole.replace(/^\S+\s+/u, '');
  const meant = (clear: PackedOptions) => {
    const { bare: _, ...said } = { ...line, ...clear };
    return draft(turn, at === 0 ? said : { ...options, more: lines.pack(more.with(at - 1, said)) });
  };
  const several = await meant({ what: name.pack(rest), count: String(count) });
  const single = await meant({ count: '1' });
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
