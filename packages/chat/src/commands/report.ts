import { addMonths, type Day } from '@tend/core';
import { firstOf, month } from '../options/month.ts';
import { press } from '../options/press.ts';
import type { Turn } from '../options/turn.ts';
import { monthNames } from '../replies/pictures/calendar-names.ts';
import { readerOf } from '../replies/product-line.ts';
import type { Button } from '../replies/reply.ts';
import { monthReport } from '../replies/report/month-report.ts';
import { reportParts } from '../replies/report/report-parts.ts';
import { titled } from '../texts/titled.ts';
import { command } from './command.ts';

/** Up to this day of a month the month before is meant. */
const firstDays = 7;

/** The month of the freezers and the trackers, in words, as two pictures and as a page to keep. */
export const report = command({
  id: 'report',
  names: { en: ['report', 'monthly report'], fr: ['bilan', 'rapport', 'bilan mensuel'] },
  description: {
    en: 'What a month came to: freezers and trackers, with pictures',
    fr: 'Le bilan d’un mois : congélateurs et suivis, avec des images',
  },
  audience: 'member',
  private: true,
  options: { month: { kind: month, rest: true } },
  async run(turn, { month: asked }) {
    const { today } = turn;
    const wanted = asked ?? addMonths(firstOf(today), Number(today.slice(8)) <= firstDays ? -1 : 0);
    const found = await monthReport(turn, wanted);
    return { ...reportParts(found, readerOf(turn)), calls: neighbours(turn, wanted), place: 'new' };
  },
});

/** To the month before, and to the one after once it has begun. */
function neighbours({ language, today }: Turn, wanted: Day): Button[] {
  const names = monthNames('long', language);
  const months = [addMonths(wanted, -1), addMonths(wanted, 1)].filter((day) => day <= today);
  return months.map((day) =>
    press({
      label: titled(names[Number(day.slice(5, 7)) - 1] ?? ''),
      command: 'report',
      options: { month: month.pack(day) },
    }),
  );
}
