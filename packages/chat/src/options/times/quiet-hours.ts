import { fold } from '@tend/core';
import type { OptionKind } from '../option-kind.ts';
import { clockOf, minuteOf, readClock } from '../values/clock-time.ts';

/** When nothing that can wait is sent, from and to as `22:00`; `none` for at no time. */
export type SaidQuiet = { readonly from: string; readonly to: string } | 'none';

const none = /^(?:none|no|never|off|no quiet hours|aucune?s?|pas|jamais|non|sans|desactiver|desactivees)$/;
const between =
  /^(?:from|between|de|entre|des)? ?(.+?) ?(?:-|–|->|→| to | till | until | and | a | jusqu'a | et | au ) ?(.+)$/;

/** "22:00 to 8:00", "22h à 8h", "from 10 pm to 7 am", "none", "aucune". */
export const quietHours: OptionKind<SaidQuiet> = {
  id: 'quiet-hours',
  field: {
    name: { en: 'hours', fr: 'heures' },
    description: { en: 'Such as “22:00 to 8:00”, or “none”', fr: 'Par exemple « 22h à 8h », ou « aucune »' },
    type: 'text',
  },
  parse(text) {
    const said = fold(text).trim();
    if (none.test(said)) return 'none';
    const [, first, last] = between.exec(said) ?? [];
    const [from, to] = [timeIn(first), timeIn(last)];
    return from === undefined || to === undefined || from === to ? undefined : { from, to };
  },
  pack: (value) => (value === 'none' ? value : `${value.from}-${value.to}`),
  unpack,
};

function unpack(packed: string): SaidQuiet | undefined {
  if (packed === 'none') return packed;
  const [from = '', to = '', ...more] = packed.split('-');
  const known = minuteOf(from) !== undefined && minuteOf(to) !== undefined && more.length === 0;
  return known && from !== to ? { from, to } : undefined;
}

/** A time of the day; a bare number is a full hour. */
function timeIn(text = ''): string | undefined {
  const bare = /^\d{1,2}$/.test(text.trim()) ? `${text.trim()}:00` : text.trim();
  const read = readClock(bare);
  return read && clockOf(read.minute);
}
