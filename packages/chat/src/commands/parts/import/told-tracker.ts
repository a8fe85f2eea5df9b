import { type Goal, type NewTracker, refuse, type Schedule, scheduleOf } from '@tend/core';
import { choicesIn } from '../../../replies/files/choices-cell.ts';
import type { EntryCells } from '../../../replies/files/entry-columns.ts';
import { amountIn } from '../../../replies/files/value-cell.ts';

/** The tracker that a row tells; `value_invalid` names the first that cannot be read, as an option of that name. */
export function toldTracker(cells: EntryCells): NewTracker {
  const { per_day: daily } = cells;
  if (daily !== '' && daily !== 'sum' && daily !== 'last') refuse('value_invalid', { option: 'per_day', text: daily });
  return {
    publicId: cells.tracker_id,
    name: cells.tracker,
    kind: cells.kind as NewTracker['kind'],
    unit: cells.unit,
    goal: goalIn(cells),
    schedule: scheduleIn(cells.schedule),
    ...(daily !== '' && { daily }),
    ...(cells.choices !== '' && { choices: choicesIn(cells.choices) }),
    ...(cells.paused_on !== '' && { pausedOn: cells.paused_on }),
  };
}

function goalIn({ goal, kind }: EntryCells): Goal | null {
  if (goal === '') return null;
  const [, side, text = ''] = goal.match(/^at (least|most) (\S+)$/) ?? [];
  const amount = amountIn(kind === 'duration' ? kind : 'number', text);
  if (side === undefined || amount === undefined) return refuse('value_invalid', { option: 'goal', text: goal });
  return { side: side === 'most' ? 'most' : 'least', amount };
}

function scheduleIn(cell: string): Schedule {
  const known = /^(?:daily|weekdays(?: [1-7]){1,7}|weekly [1-7])$/.test(cell) || cell === '';
  return known ? scheduleOf({ schedule: cell }) : refuse('value_invalid', { option: 'schedule', text: cell });
}
